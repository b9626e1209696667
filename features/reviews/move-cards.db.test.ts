import fc from 'fast-check';
import { expect, test } from 'vitest';
import { db } from '@/lib/db';
import { aPerson, aQuiz } from '@/prisma/seed/factories';
import { type Move, moveCard, moveCards } from './commands/move-card';

const now = new Date('2026-11-23T03:00:00Z');

type Given = { readonly fact: number; readonly points: number };

/** Answers to items of a few facts, several about one among them. */
const given = fc.array(fc.record({ fact: fc.nat(3), points: fc.constantFrom(0, 0.5, 1) }), { maxLength: 8 });

async function learner() {
  return (await aPerson()).userId;
}

function movesOf(userId: string, quiz: Awaited<ReturnType<typeof aQuiz>>, answers: readonly Given[]): Move[] {
  return answers.map(({ fact, points }, at) => ({
    userId,
    itemId: quiz.items[fact]?.id ?? '',
    fact: { articleId: quiz.articleId, fingerprint: `fact ${fact}` },
    eventId: `${userId} ${at}`,
    answerId: null,
    response: `answer ${at}`,
    correct: points === 1,
    points,
    guessed: false,
  }));
}

/** Cards and their reviews, without the ids that are drawn. */
async function kept(userId: string) {
  const cards = await db.card.findMany({
    where: { userId },
    orderBy: { fingerprint: 'asc' },
    select: {
      fingerprint: true,
      stability: true,
      difficulty: true,
      reviewedOn: true,
      dueOn: true,
      reviewCount: true,
      lapses: true,
      reviews: { orderBy: { response: 'asc' }, select: { response: true, rating: true, day: true, before: true } },
    },
  });
  return cards;
}

test('many answers move cards at once as they do one after the other', async () => {
  const quiz = await aQuiz();
  await fc.assert(
    fc.asyncProperty(given, async (answers) => {
      const [alone, together] = [await learner(), await learner()];
      await db.$transaction(async (tx) => {
        for (const move of movesOf(alone, quiz, answers)) await moveCard(tx, move, now);
      });
      await db.$transaction((tx) => moveCards(tx, movesOf(together, quiz, answers), now));
      expect(await kept(together)).toEqual(await kept(alone));
    }),
    { numRuns: 12 },
  );
});

test('what moved its card before does not move it again among others', async () => {
  const quiz = await aQuiz();
  const userId = await learner();
  const moves = movesOf(userId, quiz, [
    { fact: 0, points: 1 },
    { fact: 1, points: 0 },
    { fact: 0, points: 1 },
  ]);
  const first = await db.$transaction((tx) => moveCards(tx, moves.slice(0, 2), now));
  const all = await db.$transaction((tx) => moveCards(tx, moves, now));
  expect([...all.keys()].sort()).toEqual(moves.map(({ eventId }) => eventId).sort());
  for (const [eventId, id] of first) expect(all.get(eventId)).toBe(id);
  expect((await kept(userId)).map(({ reviews }) => reviews.length)).toEqual([2, 1]);
});
