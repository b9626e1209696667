import { randomUUID } from 'node:crypto';
import { type Day, type Memory, ratingOf, remember } from '../../core/review/index.ts';
import { db } from '../../lib/db.ts';
import { anAttempt, type SampleQuiz } from './factories.ts';

/** Answers of one day: in quiz order, true for right, false for wrong, null for none. */
export type Round = {
  readonly day: Day;
  readonly marks: readonly (boolean | null)[];
  /** A finished attempt at the quiz, or answers of the daily queue. */
  readonly asked?: 'quiz' | 'queue';
};

/** What a learner answered about the facts of a quiz, day after day, with the cards that come of it; answers the ids of the cards in the order of their first answer. */
export async function aPast(userId: string, quiz: SampleQuiz, rounds: readonly Round[]): Promise<readonly string[]> {
  const memories = new Map<string, Memory>();
  for (const { day, marks, asked = 'quiz' } of rounds) {
    const at = new Date(`${day}T03:00:00Z`);
    const answers = asked === 'quiz' ? await answersOf(quiz, userId, marks, at) : new Map<string, string>();
    for (const [position, right] of marks.entries()) {
      const itemId = quiz.items[position]?.id;
      if (right === null || itemId === undefined) continue;
      const given = { itemId, answerId: answers.get(itemId) ?? null, correct: right, reviewedAt: at, day };
      await move(memories, { userId, articleId: quiz.articleId }, given);
    }
  }
  return [...memories.keys()];
}

async function answersOf(quiz: SampleQuiz, userId: string, marks: Round['marks'], at: Date) {
  const attemptId = await anAttempt(quiz, userId, { marks, startedAt: at, finishedAt: at });
  const answers = await db.answer.findMany({ where: { attemptId }, select: { id: true, itemId: true } });
  return new Map(answers.map(({ id, itemId }) => [itemId, id]));
}

type Given = {
  readonly itemId: string;
  readonly answerId: string | null;
  readonly correct: boolean;
  readonly reviewedAt: Date;
  readonly day: Day;
};

async function move(memories: Map<string, Memory>, owner: { userId: string; articleId: string }, given: Given) {
  const { fact } = await db.item.findUniqueOrThrow({
    where: { id: given.itemId },
    select: { fact: { select: { fingerprint: true } } },
  });
  const points = given.correct ? 1 : 0;
  const place = { ...owner, fingerprint: fact.fingerprint };
  const known = await db.card.findUnique({ where: { userId_articleId_fingerprint: place }, select: { id: true } });
  const before = known ? memories.get(known.id) : undefined;
  const after = remember(before, given.day, ratingOf(points));
  const { id: cardId } = await db.card.upsert({
    where: { userId_articleId_fingerprint: place },
    create: { ...place, ...rowOf(after), createdAt: given.reviewedAt },
    update: rowOf(after),
    select: { id: true },
  });
  memories.set(cardId, after);
  await db.review.create({
    data: {
      ...given,
      cardId,
      eventId: randomUUID(),
      response: given.correct ? 'benar' : 'entahlah',
      points,
      rating: ratingOf(points),
      before: before ? JSON.stringify(rowOf(before)) : null,
    },
    select: { id: true },
  });
}

function rowOf({ reviews, ...memory }: Memory) {
  return { ...memory, reviewCount: reviews };
}
