import { db } from '@/lib/db';
import { done, type Outcome } from '@/lib/errors';
import type { Viewer } from '@/lib/viewer';
import { actorId } from '../policy';
import type { AcceptSelected } from '../schema';
import type { Step } from './decide-item';
import { seenMark } from './hold-item';
import { holdVersion } from './hold-version';
import { statesOf } from './item-state';
import { keepStep } from './keep-step';
import { nextUndecided } from './next-undecided';

/**
 * Accepts the selected items of a draft in one step. Like with all the rest, what gives cause for concern waits for a decision of its
 * own; what was edited, decided or taken out since it was seen is left as it is.
 */
export function acceptSelected(
  viewer: Viewer,
  { versionId, items }: AcceptSelected,
  { now }: { now: Date },
): Promise<Outcome<Step, 'published' | 'none-selected' | 'changed'>> {
  return db.$transaction(async (tx) => {
    const version = await holdVersion(tx, viewer, { id: versionId });
    if (version.frozen) return { ok: false, code: 'published' };
    if (items.length === 0) return { ok: false, code: 'none-selected' };
    const rows = await tx.item.findMany({
      where: {
        versionId,
        id: { in: items.map(({ itemId }) => itemId) },
        position: { not: null },
        decision: null,
        concerns: { none: {} },
      },
      select: { id: true, editedAt: true },
      orderBy: { position: 'asc' },
    });
    const ids = rows
      .filter(({ id, editedAt }) => items.some(({ itemId, seen }) => itemId === id && seen === seenMark(editedAt)))
      .map(({ id }) => id);
    if (ids.length === 0) return { ok: false, code: 'changed' };
    const before = await statesOf(tx, ids);
    const decision = { verdict: 'accepted' as const, reason: null, remark: '', decidedAt: now, byId: actorId(viewer) };
    await tx.decision.createMany({ data: ids.map((itemId) => ({ itemId, ...decision })) });
    await keepStep(tx, viewer, { versionId, act: 'accept_rest', before }, now);
    return done({ quizId: version.quizId, itemId: await nextUndecided(tx, versionId, -1) });
  });
}
