import { db, type Transaction } from '@/lib/db';
import { done, type Outcome } from '@/lib/errors';
import type { Viewer } from '@/lib/viewer';
import { inReserve } from '../policy';
import type { ItemKey } from '../schema';
import type { Step } from './decide-item';
import { type HeldItem, holdItem, type ItemRefusal, unfrozen } from './hold-item';
import { statesOf } from './item-state';
import { keepStep } from './keep-step';
import { bestSubstitute } from './substitute';

/**
 * Puts another item of the reserve in the place of this one, which goes to the reserve itself,
 * unless it was rejected: a rejected item does not come back.
 * Sent twice, the second finds the item `gone`: nothing is replaced twice.
 */
export function replaceItem(
  viewer: Viewer,
  key: ItemKey,
  { now }: { now: Date },
): Promise<Outcome<Step, ItemRefusal | 'no-reserve'>> {
  return db.$transaction(async (tx) => {
    const held = await holdItem(tx, viewer, key);
    if (!held.ok) return held;
    const { item, version } = held.value;
    const substitute = await findSubstitute(tx, held.value);
    if (!substitute) return { ok: false, code: 'no-reserve' };
    // The new one comes first: the step is told by the item that stands there now.
    const before = await statesOf(tx, [substitute.id, item.id]);
    await tx.item.updateMany({ where: { id: item.id, ...unfrozen }, data: { position: null, replacedAt: now } });
    await tx.decision.deleteMany({ where: { itemId: item.id, verdict: 'accepted' } });
    await tx.item.updateMany({ where: { id: substitute.id, ...unfrozen }, data: { position: item.position } });
    await keepStep(tx, viewer, { versionId: version.id, act: 'replace', before }, now);
    return done({ quizId: version.quizId, itemId: substitute.id });
  });
}

async function findSubstitute(tx: Transaction, { item, version }: HeldItem) {
  const others = { versionId: version.id, id: { not: item.id } };
  const placed = await tx.item.findMany({
    where: { ...others, position: { not: null }, NOT: { decision: { verdict: 'rejected' } } },
    select: { factId: true },
  });
  const reserve = await tx.item.findMany({
    where: { ...others, ...inReserve },
    select: { id: true, kind: true, stem: true, factId: true, difficulty: true, replacedAt: true },
  });
  return bestSubstitute(item, reserve, new Set(placed.map(({ factId }) => factId)));
}
