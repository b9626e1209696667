import { db } from '@/lib/db';
import { AppError } from '@/lib/errors';
import type { Member } from '@/lib/viewer';
import { decidable } from '../policy';
import type { DecideInput } from '../schema';

/**
 * Says what becomes of a flag, with a reply that its learner reads. A later decision takes the place of an earlier one.
 * @throws AppError `not-found` when the quiz is not the viewer's.
 */
export async function decideFlag(
  viewer: Member,
  { flagId, outcome, reply }: DecideInput,
  { now }: { now: Date },
): Promise<void> {
  const { count } = await db.flag.updateMany({
    where: { id: flagId, ...decidable(viewer) },
    data: { outcome, reply, decidedAt: now, decidedById: viewer.userId },
  });
  if (count === 0) throw new AppError('not-found');
}
