import { closeAttempt } from '@/features/assignments/commands/close-attempt';
import { type Assigned, readAssigned } from '@/features/assignments/queries/assigned';
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
  readonly assignmentId: string | null;
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
  const { userId } = viewer;
  const own = { id: attemptId, userId };
  // An update that changes nothing: it takes the lock on both databases.
  const [held] = await tx.attempt.updateManyAndReturn({
    where: { ...own, finishedAt: null },
    data: { finishedAt: null },
    select: {
      id: true,
      versionId: true,
      feedback: true,
      answersFirst: true,
      readAt: true,
      sealed: true,
      startedAt: true,
      assignmentId: true,
    },
  });
  if (!held) {
    if ((await tx.attempt.count({ where: own })) === 0) throw new AppError('not-found');
    return null;
  }
  const assigned = await readAssigned(tx, { ...held, userId });
  if (!assigned?.deadlineAt || now < assigned.deadlineAt) return { ...held, assigned };
  const { id, sealed } = held;
  await closeAttempt(tx, { id, userId, sealed, rules: assigned.rules }, { at: assigned.deadlineAt, now });
  return null;
}
