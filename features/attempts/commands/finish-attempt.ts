import { moveCard } from '@/features/reviews/commands/move-card';
import { db, type Transaction } from '@/lib/db';
import { done, type Outcome } from '@/lib/errors';
import type { Owner } from '@/lib/viewer';
import type { FinishInput } from '../schema';
import { factColumns, moveOf } from './card-move';
import { holdAttempt } from './hold-attempt';

/**
 * Closes an attempt: from now on its result may be seen and nothing answered. Finishing twice keeps the first moment. Answers whose verdict
 * was not told before move the cards of their facts.
 * @throws AppError `not-found` when it is not the viewer's.
 */
export function finishAttempt(viewer: Owner, { attemptId }: FinishInput, { now }: { now: Date }): Promise<Outcome> {
  return db.$transaction(async (tx) => {
    const attempt = await holdAttempt(tx, viewer, attemptId);
    if (attempt) {
      await tx.attempt.update({ where: { id: attemptId }, data: { finishedAt: now, openKey: null } });
      if (attempt.feedback === 'end') await moveCards(tx, viewer, attemptId, now);
    }
    return done(undefined);
  });
}

/** Where answers could be changed until now, they move their cards now, in quiz order. What was not answered moves none. */
async function moveCards(tx: Transaction, viewer: Owner, attemptId: string, now: Date): Promise<void> {
  const answers = await tx.answer.findMany({
    where: { attemptId },
    orderBy: { item: { position: 'asc' } },
    select: {
      id: true,
      response: true,
      correct: true,
      points: true,
      item: { select: { id: true, fact: factColumns } },
    },
  });
  for (const { id, ...answer } of answers) await moveCard(tx, moveOf(viewer, { answerId: id, ...answer }), now);
}
