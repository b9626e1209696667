import { db, type Transaction } from '@/lib/db';
import { done, type Outcome } from '@/lib/errors';
import type { Viewer } from '@/lib/viewer';
import type { ItemKey } from '../schema';
import type { Step } from './decide-item';
import { seenMark, unfrozen } from './hold-item';
import { holdVersion } from './hold-version';
import { statesOf } from './item-state';
import { keepStep } from './keep-step';

/** Brings a rejected item back, undecided: where it stands, or at the end if another has taken its place. */
export function restoreItem(
  viewer: Viewer,
  { itemId, seen }: ItemKey,
  { now }: { now: Date },
): Promise<Outcome<Step, 'published' | 'gone' | 'changed'>> {
  return db.$transaction(async (tx) => {
    const version = await holdVersion(tx, viewer, { items: { some: { id: itemId } } });
    if (version.frozen) return { ok: false, code: 'published' };
    const item = await tx.item.findFirst({
      where: { id: itemId, decision: { verdict: 'rejected' } },
      select: { id: true, position: true, editedAt: true },
    });
    if (!item) return { ok: false, code: 'gone' };
    if (seenMark(item.editedAt) !== seen) return { ok: false, code: 'changed' };
    const before = await statesOf(tx, [itemId]);
    const position = item.position ?? (await nextPosition(tx, version.id));
    await tx.item.updateMany({ where: { id: itemId, ...unfrozen }, data: { position } });
    await tx.decision.deleteMany({ where: { itemId } });
    await keepStep(tx, viewer, { versionId: version.id, act: 'restore', before }, now);
    return done({ quizId: version.quizId, itemId });
  });
}

/** The place behind the last item, for a version that this transaction holds. */
export async function nextPosition(tx: Transaction, versionId: string): Promise<number> {
  const { _max } = await tx.item.aggregate({ where: { versionId }, _max: { position: true } });
  return (_max.position ?? -1) + 1;
}
