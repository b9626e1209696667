import { closeAttempt } from '@/features/assignments/commands/close-attempt';
import { type Assigned, assignedColumns, assignedOf } from '@/features/assignments/queries/assigned';
import type { Transaction } from '@/lib/db';
import { AppError } from '@/lib/errors';
import type { Owner } from '@/lib/viewer';
import type { Feedback } from '../schema';

export type HeldAttempt = {
  readonly id: string;
  readonly versionId: string;
  readonly startedAt: Date;
  readonly feedback: Feedback;
  readonly answersFirst: boolean;
  readonly readAt: Date | null;
  readonly sealed: boolean;
  /** Whether its items were chosen for it; else it asks those of its version. */
  readonly hasOwnItems: boolean;
  /** Null where a learner takes the quiz of their own accord. */
  readonly assigned: Assigned | null;
};

/**
 * The viewer's open attempt, its row locked until the transaction ends, so that nothing is answered while it is being
 * finished. Null when it is finished; one whose time is over is finished by this, as of its deadline.
 * @throws AppError `not-found` when it is not the viewer's.
 */
export async function holdAttempt(
  tx: Transaction,
  viewer: Owner,
  attemptId: string,
  now: Date,
): Promise<HeldAttempt | null> {
  const own = { id: attemptId, userId: viewer.userId };
  // An update that changes nothing: it takes the lock on both databases.
  const { count } = await tx.attempt.updateMany({ where: { ...own, finishedAt: null }, data: { finishedAt: null } });
  const attempt = await tx.attempt.findFirst({
    where: own,
    select: {
      id: true,
      versionId: true,
      feedback: true,
      answersFirst: true,
      readAt: true,
      sealed: true,
      startedAt: true,
      items: { take: 1, select: { position: true } },
      ...assignedColumns(viewer.userId),
    },
  });
  if (!attempt) throw new AppError('not-found');
  if (count === 0) return null;
  const { assignment: _, addedTime: __, items, ...rest } = attempt;
  const held = { ...rest, hasOwnItems: items.length > 0 };
  const assigned = assignedOf(attempt);
  if (!assigned?.deadlineAt || now < assigned.deadlineAt) return { ...held, assigned };
  const { id, sealed } = held;
  const closing = { id, userId: viewer.userId, sealed, rules: assigned.rules };
  await closeAttempt(tx, closing, { at: assigned.deadlineAt, now });
  return null;
}
