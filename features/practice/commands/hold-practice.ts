import { holdCards } from '@/features/reviews/commands/move-card';
import type { Transaction } from '@/lib/db';
import { AppError } from '@/lib/errors';
import type { Owner } from '@/lib/viewer';
import { isOver, type PracticeMode } from '../policy/modes';
import { endPractice } from './end-practice';

export type HeldPractice = { readonly id: string; readonly mode: PracticeMode };

/**
 * The viewer's open practice, held until the transaction ends, so that nothing is answered while it is being finished. One whose time is over is finished here: why it takes no answer
 * is answered instead.
 * @throws AppError `not-found` when it is not the viewer's.
 */
export async function holdPractice(
  tx: Transaction,
  viewer: Owner,
  practiceId: string,
  now: Date,
): Promise<HeldPractice | 'finished' | 'too-late'> {
  // Every command of a learner's practices takes this lock first: one after the other, on both databases.
  await holdCards(tx, viewer.userId);
  const practice = await tx.practice.findFirst({
    where: { id: practiceId, userId: viewer.userId },
    select: { id: true, mode: true, deadlineAt: true, finishedAt: true },
  });
  if (!practice) throw new AppError('not-found');
  const { id, mode, deadlineAt, finishedAt } = practice;
  if (finishedAt !== null) return isOver(deadlineAt, finishedAt) ? 'too-late' : 'finished';
  if (deadlineAt === null || !isOver(deadlineAt, now)) return { id, mode };
  await endPractice(tx, viewer.userId, { id, mode }, deadlineAt);
  return 'too-late';
}
