import { db, type Transaction } from '@/lib/db';
import { done, type Outcome } from '@/lib/errors';
import type { Viewer } from '@/lib/viewer';
import { actorId } from '../policy';
import type { UndoStep } from '../schema';
import type { Step } from './decide-item';
import { unfrozen } from './hold-item';
import { holdVersion } from './hold-version';
import { type ItemState, statesOf, writeContent } from './item-state';
import { isSame } from './keep-step';

/** Why a step is not undone: it was undone already, or someone else has changed the same items since. */
export type UndoRefusal = 'published' | 'step-gone' | 'overtaken';

/**
 * Takes back the viewer's last step at the desk of a draft. What someone else did since is never undone with it: such a
 * step is dropped, so that those before it can still be undone.
 */
export function undoStep(
  viewer: Viewer,
  { versionId, stepId }: UndoStep,
  { now }: { now: Date },
): Promise<Outcome<Step, UndoRefusal>> {
  return db.$transaction(async (tx) => {
    const version = await holdVersion(tx, viewer, { id: versionId });
    if (version.frozen) return { ok: false, code: 'published' };
    const last = await tx.deskStep.findFirst({
      where: { versionId, byId: actorId(viewer) ?? '' },
      select: { id: true, itemId: true, before: true, after: true },
      orderBy: { number: 'desc' },
    });
    if (last?.id !== stepId) return { ok: false, code: 'step-gone' };
    await tx.deskStep.delete({ where: { id: stepId }, select: { id: true } });
    const before: readonly ItemState[] = JSON.parse(last.before);
    const after: readonly ItemState[] = JSON.parse(last.after);
    const current = await statesOf(
      tx,
      after.map(({ id }) => id),
    );
    if (!isSame(after, current)) return { ok: false, code: 'overtaken' };
    for (const state of before) await restore(tx, state, { byId: actorId(viewer), now });
    const shown = before.find(({ position }) => position !== null);
    return done({ quizId: version.quizId, itemId: shown?.id ?? null });
  });
}

/** The decision that comes back is put down to whoever brings it back. */
async function restore(
  tx: Transaction,
  { id, position, replacedAt, editedAt, weight, decision, content }: ItemState,
  { byId, now }: { byId: string | null; now: Date },
): Promise<void> {
  const moment = (ms: number | null) => (ms === null ? null : new Date(ms));
  const data = { position, replacedAt: moment(replacedAt), editedAt: moment(editedAt), weight };
  await tx.item.updateMany({ where: { id, ...unfrozen }, data });
  if (content) await writeContent(tx, id, content, moment(editedAt));
  if (decision === null) {
    await tx.decision.deleteMany({ where: { itemId: id } });
    return;
  }
  const { verdict, reason, remark, decidedAt } = decision;
  const kept = { verdict, reason, remark, decidedAt: moment(decidedAt) ?? now, byId };
  await tx.decision.upsert({ where: { itemId: id }, create: { itemId: id, ...kept }, update: kept });
}
