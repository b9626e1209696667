import { audit } from '@/features/audit/commands/audit';
import { db } from '@/lib/db';
import { AppError } from '@/lib/errors';
import type { Member } from '@/lib/viewer';
import { decidable } from '../policy';
import type { DecideInput } from '../schema';

/**
 * Says what becomes of a flag, with a reply that its learner reads. A later decision takes the place of an earlier one.
 * @throws AppError `not-found` when the quiz is not the viewer's.
 */
export function decideFlag(
  viewer: Member,
  { flagId, outcome, reply }: DecideInput,
  { now }: { now: Date },
): Promise<void> {
  return db.$transaction(async (tx) => {
    const { count } = await tx.flag.updateMany({
      where: { id: flagId, ...decidable(viewer) },
      data: { outcome, reply, decidedAt: now, decidedById: viewer.userId },
    });
    if (count === 0) throw new AppError('not-found');
    const { itemId } = await tx.flag.findUniqueOrThrow({ where: { id: flagId }, select: { itemId: true } });
    const subject = { kind: 'item', id: itemId } as const;
    await audit(tx, viewer, { at: now, deed: 'flag.decided', subject, detail: outcome });
  });
}
