import { closeAttempt, tellOthers } from '@/features/assignments/commands/close-attempt';
import { moveCardsOf } from '@/features/reviews/commands/answer-move';
import type { Transaction } from '@/lib/db';
import { done, type Outcome } from '@/lib/errors';
import type { Owner } from '@/lib/viewer';
import type { FinishInput } from '../schema';
import { holdAttempt } from './hold-attempt';

/** `reads`: only what was answered before reading is closed. */
export type HandedIn = { readonly reads: boolean };

/**
 * Closes an attempt: from now on its result may be seen and nothing answered. Finishing twice keeps the first moment. Answers whose verdict
 * was not told before move the cards of their facts, in an assignment once its keys are told. Where questions are answered before the article is read, the first time closes only those
 * answers: they are laid aside, the article is read, and the same questions are open again.
 * @throws AppError `not-found` when it is not the viewer's.
 */
export async function handIn(
  tx: Transaction,
  viewer: Owner,
  { attemptId, before }: FinishInput,
  { now }: { now: Date },
): Promise<Outcome<HandedIn>> {
  const attempt = await holdAttempt(tx, viewer, attemptId, now);
  if (!attempt) return done({ reads: false });
  if (attempt.answersFirst && !attempt.readAt) {
    await layAside(tx, attemptId, now);
    return done({ reads: true });
  }
  if (before) return done({ reads: true });
  if (attempt.assigned) {
    const { userId } = viewer;
    await closeAttempt(tx, { ...attempt, userId, rules: attempt.assigned.rules }, { at: now, now });
    return done({ reads: false });
  }
  await tx.attempt.updateMany({ where: { id: attemptId }, data: { finishedAt: now, openKey: null } });
  if (attempt.feedback === 'end') await moveCardsOf(tx, viewer, attemptId, now);
  await tellOthers(tx, { id: attemptId, userId: viewer.userId }, now);
  return done({ reads: false });
}

/** The answers given before reading: kept for the result, and no longer those of the attempt. */
async function layAside(tx: Transaction, attemptId: string, now: Date): Promise<void> {
  const answers = await tx.answer.findMany({
    where: { attemptId },
    select: { attemptId: true, itemId: true, response: true, correct: true, points: true, answeredAt: true },
  });
  await tx.firstAnswer.createMany({ data: answers });
  await tx.answer.deleteMany({ where: { attemptId } });
  await tx.attempt.update({ where: { id: attemptId }, data: { readAt: now } });
}
