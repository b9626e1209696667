import type { Transaction } from '@/lib/db';
import { type Move, moveCard } from './move-card';

/** What tells which fact an item asks, over all versions of its article. */
export const factColumns = { select: { fingerprint: true, articleVersion: { select: { articleId: true } } } } as const;

type Learner = { readonly userId: string };

type Answered = {
  readonly answerId: string;
  readonly item: {
    readonly id: string;
    readonly fact: { readonly fingerprint: string; readonly articleVersion: { readonly articleId: string } };
  };
  readonly response: string;
  readonly correct: boolean;
  readonly points: number;
};

/** An answer of a quiz, as it moves the card of its fact. */
export function moveOf({ userId }: Learner, { answerId, item, response, correct, points }: Answered): Move {
  const { fingerprint, articleVersion } = item.fact;
  return {
    userId,
    itemId: item.id,
    fact: { articleId: articleVersion.articleId, fingerprint },
    eventId: `answer:${answerId}`,
    answerId,
    response,
    correct,
    points,
    guessed: false,
  };
}

/** Moves the cards of all answers of an attempt, in quiz order, where their verdicts were not told before. What was not answered moves none. */
export async function moveCardsOf(tx: Transaction, learner: Learner, attemptId: string, now: Date): Promise<void> {
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
  for (const { id, ...answer } of answers) await moveCard(tx, moveOf(learner, { answerId: id, ...answer }), now);
}
