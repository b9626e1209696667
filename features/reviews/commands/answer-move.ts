import { getKeyedItem, type KeyedItem } from '@/features/items/queries/keyed-item';
import type { Transaction } from '@/lib/db';
import { type Move, moveCards } from './move-card';

type Learner = { readonly userId: string };

type Answered = {
  readonly answerId: string;
  readonly item: Pick<KeyedItem, 'id' | 'fact'>;
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
    select: { id: true, itemId: true, response: true, correct: true, points: true },
  });
  const moves = [];
  // One after the other: most stand in memory, and in a transaction they share a connection.
  for (const { id: answerId, itemId, ...answer } of answers)
    moves.push(moveOf(learner, { answerId, item: await getKeyedItem(tx, itemId), ...answer }));
  await moveCards(tx, moves, now);
}
