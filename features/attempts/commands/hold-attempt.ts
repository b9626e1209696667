import type { Transaction } from '@/lib/db';
import { AppError } from '@/lib/errors';
import type { Owner } from '@/lib/viewer';
import type { Feedback } from '../schema';

export type HeldAttempt = {
  readonly versionId: string;
  readonly startedAt: Date;
  readonly feedback: Feedback;
  readonly answersFirst: boolean;
  readonly readAt: Date | null;
};

/**
 * The viewer's open attempt, its row locked until the transaction ends, so that nothing is answered while it is being
 * finished. Null when it is finished.
 * @throws AppError `not-found` when it is not the viewer's.
 */
export async function holdAttempt(tx: Transaction, viewer: Owner, attemptId: string): Promise<HeldAttempt | null> {
  const own = { id: attemptId, userId: viewer.userId };
  // An update that changes nothing: it takes the lock on both databases.
  const { count } = await tx.attempt.updateMany({ where: { ...own, finishedAt: null }, data: { finishedAt: null } });
  const attempt = await tx.attempt.findFirst({
    where: own,
    select: { versionId: true, startedAt: true, feedback: true, answersFirst: true, readAt: true },
  });
  if (!attempt) throw new AppError('not-found');
  return count === 0 ? null : attempt;
}
