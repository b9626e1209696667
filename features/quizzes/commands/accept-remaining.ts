import { db, type Transaction } from '@/lib/db';
import { done, type Outcome } from '@/lib/errors';
import type { Viewer } from '@/lib/viewer';
import { actorId } from '../policy';
import type { VersionKey } from '../schema';
import type { Step } from './decide-item';
import { holdVersion } from './hold-version';

/** Accepts every item of a draft that is not decided yet. */
export function acceptRemaining(
  viewer: Viewer,
  { versionId }: VersionKey,
  { now }: { now: Date },
): Promise<Outcome<Step, 'published'>> {
  return db.$transaction(async (tx) => {
    const version = await holdVersion(tx, viewer, { id: versionId });
    if (version.frozen) return { ok: false, code: 'published' };
    await acceptUndecided(tx, versionId, actorId(viewer), now);
    return done({ quizId: version.quizId, itemId: null });
  });
}

/** For a version that this transaction holds. */
export async function acceptUndecided(tx: Transaction, versionId: string, byId: string | null, now: Date) {
  const open = await tx.item.findMany({
    where: { versionId, position: { not: null }, decision: null },
    select: { id: true },
  });
  await tx.decision.createMany({
    data: open.map(({ id }) => ({ itemId: id, verdict: 'accepted' as const, decidedAt: now, byId })),
  });
}
