import { db, type Transaction } from '@/lib/db';
import { done, type Outcome } from '@/lib/errors';
import type { Viewer } from '@/lib/viewer';
import { actorId } from '../policy';
import type { VersionKey } from '../schema';
import type { Step } from './decide-item';
import { holdVersion } from './hold-version';
import { statesOf } from './item-state';
import { keepStep } from './keep-step';
import { nextUndecided } from './next-undecided';

/** Accepts every item of a draft that is not decided yet, but for those with concerns: leads to the first of these. */
export function acceptRemaining(
  viewer: Viewer,
  { versionId }: VersionKey,
  { now }: { now: Date },
): Promise<Outcome<Step, 'published'>> {
  return db.$transaction(async (tx) => {
    const version = await holdVersion(tx, viewer, { id: versionId });
    if (version.frozen) return { ok: false, code: 'published' };
    await acceptUndecided(tx, versionId, viewer, now);
    return done({ quizId: version.quizId, itemId: await nextUndecided(tx, versionId, -1) });
  });
}

/**
 * For a version that this transaction holds. An item with concerns is for a person to decide, one at a time; only the
 * articles that Fakta itself brings were chosen with that in mind.
 */
export async function acceptUndecided(tx: Transaction, versionId: string, viewer: Viewer, now: Date): Promise<void> {
  const byId = actorId(viewer);
  const open = await tx.item.findMany({
    where: {
      versionId,
      position: { not: null },
      decision: null,
      ...(viewer.kind === 'system' ? {} : { concerns: { none: {} } }),
    },
    select: { id: true },
    orderBy: { position: 'asc' },
  });
  const before = await statesOf(
    tx,
    open.map(({ id }) => id),
  );
  await tx.decision.createMany({
    data: open.map(({ id }) => ({ itemId: id, verdict: 'accepted' as const, decidedAt: now, byId })),
  });
  await keepStep(tx, viewer, { versionId, act: 'accept_rest', before }, now);
}
