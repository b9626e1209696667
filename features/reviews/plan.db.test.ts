import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { addDays, expectedRecall, laterOf } from '@/core/review';
import { db } from '@/lib/db';
import { type Owner, viewerOf } from '@/lib/viewer';
import { aPerson, aQuiz, type SampleQuiz } from '@/prisma/seed/factories';
import { aPast, type Round } from '@/prisma/seed/past';
import { rightResponse } from '@/prisma/seed/right-response';
import { answerReview } from './commands/answer-review';
import { memoryColumns, memoryOf } from './commands/memory';
import { setPlan } from './commands/set-plan';
import { undoReview } from './commands/undo-review';
import { getPassage } from './queries/passage';
import { getQueue, getToday } from './queries/queue';
import { getReviewProof, getReviewQuestion } from './queries/review-screen';
import { getRememberedFacts } from './queries/standings';

const today = '2026-11-23';
const inDays = (count: number) => addDays(today, count);
const at = (day: string) => new Date(`${day}T03:00:00Z`);
const on = (count: number) => ({ now: at(inDays(count)) });

/** A learner of some quizzes who answered all facts of each twenty days ago, and ten days ago as the marks say. */
async function learner(count: number, marks: Round['marks'] = [true, true, false, false, true]) {
  const { userId } = await aPerson();
  const quizzes: SampleQuiz[] = [];
  for (let quiz = 0; quiz < count; quiz += 1) {
    const made = await aQuiz();
    quizzes.push(made);
    await aPast(userId, made, [
      { day: inDays(-20), marks: marks.map((mark) => (mark === null ? null : true)) },
      { day: inDays(-10), marks, asked: 'queue' },
    ]);
  }
  return { viewer: await viewerOf(userId), quizzes };
}

async function answer(viewer: Owner, quizzes: readonly SampleQuiz[], cardId: string, days: number, right = true) {
  const asked = await getReviewQuestion(viewer, cardId, on(days));
  const question = quizzes.flatMap(({ items }) => items).find(({ id }) => id === asked?.itemId)?.question;
  if (!asked || !question) throw new Error('Expected a question, got none.');
  const { itemId, seen, item } = asked;
  const wrong = item.choices.find((text) => text !== question.key);
  const typed = question.kind === 'date' ? '1999-01-01' : question.kind === 'numeric' ? '999' : 'entahlah';
  const response = right ? rightResponse(question) : (wrong ?? typed);
  const input = { cardId, itemId, eventId: randomUUID(), seen, response, guessed: false };
  const outcome = await answerReview(viewer, input, on(days));
  if (!outcome.ok) throw new Error(outcome.code);
  return outcome.value.reviewId;
}

/** Answers all that a day asks; answers the ids of the cards in their order. */
async function liveDay(viewer: Owner, quizzes: readonly SampleQuiz[], days: number): Promise<readonly string[]> {
  const asked: string[] = [];
  for (;;) {
    const [next] = (await getToday(viewer, on(days)))?.cards ?? [];
    if (next === undefined) return asked;
    await answer(viewer, quizzes, next, days);
    asked.push(next);
  }
}

const told = async (viewer: Owner, days: number) => {
  const queue = await getQueue(viewer, on(days));
  if (!queue) throw new Error('Expected a queue, got none.');
  return queue;
};

const countsOf = ({ load }: { load: readonly { reviews: number }[] }) => load.map(({ reviews }) => reviews);

test('towards an exam, what was told on the first day is asked, each fact once, and as much is remembered as was told', async () => {
  const { viewer, quizzes } = await learner(4);
  await setPlan(viewer, { dailyCap: 20, targetDay: inDays(7) }, on(0));
  const first = await told(viewer, 0);
  expect(countsOf(first)).toEqual([3, 3, 3, 3, 3, 3, 2]);
  const asked: string[][] = [];
  for (let day = 0; day < 7; day += 1) {
    const morning = await told(viewer, day);
    expect(countsOf(morning)).toEqual(countsOf(first).slice(day));
    asked.push([...(await liveDay(viewer, quizzes, day))]);
  }
  expect(asked.map((ids) => ids.length)).toEqual(countsOf(first));
  expect(new Set(asked.flat()).size).toBe(20);
  const cards = await db.card.findMany({ where: { userId: viewer.userId }, select: memoryColumns });
  expect(expectedRecall(cards.map(memoryOf), inDays(7))).toBeCloseTo(first.recall.kept, 6);
});

test('towards an exam that has no room for all, no more is promised than can be asked, and what is left out is counted', async () => {
  const { viewer, quizzes } = await learner(1);
  await setPlan(viewer, { dailyCap: 1, targetDay: inDays(3) }, on(0));
  const first = await told(viewer, 0);
  expect([countsOf(first), first.unasked, first.cards.length]).toEqual([[1, 1, 1], 2, 1]);
  for (let day = 0; day < 3; day += 1) expect(await liveDay(viewer, quizzes, day)).toHaveLength(1);
  const cards = await db.card.findMany({ where: { userId: viewer.userId }, select: memoryColumns });
  expect(expectedRecall(cards.map(memoryOf), inDays(3))).toBeCloseTo(first.recall.kept, 6);
  expect((await told(viewer, 3)).plan.targetDay).toBeNull();
});

test('without an exam, no day of the forecast is over the limit, and what waits is asked tomorrow', async () => {
  const { viewer, quizzes } = await learner(1, [false, false, false, false, null]);
  await setPlan(viewer, { dailyCap: 1, targetDay: null }, on(0));
  const queue = await told(viewer, 0);
  expect(countsOf(queue)).toHaveLength(14);
  expect(Math.max(...countsOf(queue))).toBe(1);
  expect([queue.cards.length, queue.waiting, queue.askedFor, queue.unasked]).toEqual([1, 3, null, 0]);
  await liveDay(viewer, quizzes, 0);
  expect(await told(viewer, 0)).toMatchObject({ cards: [], waiting: 3, nextDay: inDays(1) });
});

test('what was missed comes again tomorrow, and the page of its proof says so', async () => {
  const { viewer, quizzes } = await learner(1, [false, true, null, null, null]);
  await setPlan(viewer, { dailyCap: 20, targetDay: inDays(4) }, on(0));
  const [first = ''] = (await told(viewer, 0)).cards;
  const reviewId = await answer(viewer, quizzes, first, 0, false);
  const { again } = await getReviewProof(viewer, reviewId, on(0));
  expect(again).toMatchObject({ dueSince: null, on: inDays(1), planned: true, target: inDays(4) });
  expect((await told(viewer, 0)).cards).not.toContain(first);
  expect((await told(viewer, 1)).cards).toContain(first);
  const { whyNow } = (await getReviewQuestion(viewer, first, on(1))) ?? {};
  expect(whyNow).toMatchObject({ dueSince: inDays(1), missed: true, askedFor: inDays(4), lastRight: false });
});

test('an answer taken back is asked again on the same day, as planned', async () => {
  const { viewer, quizzes } = await learner(1);
  await setPlan(viewer, { dailyCap: 20, targetDay: inDays(5) }, on(0));
  const before = await told(viewer, 0);
  const reviewId = await answer(viewer, quizzes, before.cards[0] ?? '', 0);
  expect((await told(viewer, 0)).cards).toEqual([]);
  await undoReview(viewer, { reviewId }, on(0));
  expect(await told(viewer, 0)).toEqual(before);
});

test('what is answered rightly comes again when the exam is over, whenever it falls due before', async () => {
  const { viewer, quizzes } = await learner(1, [false, true, null, null, null]);
  await setPlan(viewer, { dailyCap: 20, targetDay: inDays(7) }, on(0));
  const [first = ''] = (await told(viewer, 0)).cards;
  const reviewId = await answer(viewer, quizzes, first, 0);
  const { dueOn } = await db.card.findUniqueOrThrow({ where: { id: first }, select: { dueOn: true } });
  const { again } = await getReviewProof(viewer, reviewId, on(0));
  expect(again.on).toBe(laterOf(dueOn, inDays(7)));
  expect(again.planned).toBe(false);
});

test('a fact says why it is asked: it is due, or planned for the exam, or neither', async () => {
  const { viewer } = await learner(1, [false, true, null, null, null]);
  const facts = await getRememberedFacts(viewer, on(0));
  const [due, firm] = [facts[0]?.cardId ?? '', facts[1]?.cardId ?? ''];
  expect(facts.map(({ again }) => again.dueSince)).toEqual([inDays(-9), null]);
  const why = async (cardId: string, days: number) => (await getReviewQuestion(viewer, cardId, on(days)))?.whyNow;
  expect(await why(due, 0)).toMatchObject({ dueSince: inDays(-9), missed: true, askedFor: null });
  expect(await why(firm, 0)).toMatchObject({ dueSince: null, missed: false, askedFor: null });
  await setPlan(viewer, { dailyCap: 20, targetDay: inDays(1) }, on(0));
  expect(await why(due, 0)).toMatchObject({ dueSince: inDays(-9), askedFor: inDays(1) });
  expect(await why(firm, 0)).toMatchObject({ dueSince: null, askedFor: inDays(1) });
});

test('before the last days an exam leaves what is due to be asked as ever', async () => {
  const { viewer } = await learner(1, [false, false, true, null, null]);
  const without = await told(viewer, 0);
  await setPlan(viewer, { dailyCap: 20, targetDay: inDays(30) }, on(0));
  const queue = await told(viewer, 0);
  expect(queue.cards).toEqual(without.cards);
  expect(queue.askedFor).toBeNull();
});

test('lists tell the day that the plan has for a fact, and of what is due since when', async () => {
  const { viewer } = await learner(1);
  await setPlan(viewer, { dailyCap: 20, targetDay: inDays(5) }, on(0));
  const queue = await told(viewer, 0);
  const facts = await getRememberedFacts(viewer, on(0));
  expect(facts.map(({ again }) => again.on).sort()).toEqual([0, 1, 2, 3, 4].map(inDays));
  for (const { cardId, dueOn, again } of facts) {
    expect(again.on).toBe(queue.course?.forecast.next.get(cardId));
    expect(again.dueSince).toBe(dueOn <= today ? dueOn : null);
  }
  expect(facts.some(({ again }) => again.dueSince !== null && again.on > today)).toBe(true);
  expect(await getRememberedFacts(viewer, { ...on(0), course: queue.course })).toEqual(facts);
});

test('facts asked before the day was aimed at are asked once more; another day in its place goes on with the plan', async () => {
  const { viewer, quizzes } = await learner(1, [false, null, null, null, null]);
  const [only = ''] = await liveDay(viewer, quizzes, 0);
  const later = { now: new Date(at(today).getTime() + 3_600_000) };
  await setPlan(viewer, { dailyCap: 20, targetDay: inDays(3) }, later);
  expect((await told(viewer, 1)).cards).toEqual([only]);
  await liveDay(viewer, quizzes, 1);
  await setPlan(viewer, { dailyCap: 10, targetDay: inDays(4) }, on(2));
  expect(countsOf(await told(viewer, 2))).toEqual([0, 0]);
  await setPlan(viewer, { dailyCap: 10, targetDay: null }, on(2));
  await setPlan(viewer, { dailyCap: 10, targetDay: inDays(4) }, on(2));
  expect(countsOf(await told(viewer, 2))).toEqual([1, 0]);
});

test('a fact that was learned in a quiz in the last days is asked once before the exam', async () => {
  const { viewer } = await learner(1, [false, null, null, null, null]);
  await setPlan(viewer, { dailyCap: 20, targetDay: inDays(6) }, on(0));
  const quiz = await aQuiz();
  const [learned = ''] = await aPast(viewer.userId, quiz, [{ day: inDays(2), marks: [true] }]);
  const queue = await told(viewer, 2);
  const day = queue.course?.forecast.next.get(learned) ?? '';
  expect(day > inDays(2) && day < inDays(6)).toBe(true);
});

test('the passage of a fact is the words that tell it, in its article', async () => {
  const { viewer, quizzes } = await learner(1, [false, true, null, null, null]);
  const [fact] = await getRememberedFacts(viewer, on(0));
  const { title, body, text, places } = await getPassage(viewer, fact?.cardId ?? '');
  expect([title, text]).toEqual([fact?.title, fact?.text]);
  const evidence = quizzes[0]?.items.map(({ question }) => question.evidence.text) ?? [];
  const [first] = places.map(({ start, end }) => body.slice(start, end));
  expect(evidence.some((words) => first?.includes(words) || words.includes(first ?? '?'))).toBe(true);
});

test('thousands of facts are told, and those missed last are forgotten', async () => {
  const { viewer } = await learner(1, [false, true, null, null, null]);
  const like = await db.card.findFirstOrThrow({
    where: { userId: viewer.userId },
    select: { articleId: true, ...memoryColumns },
  });
  const more = Array.from({ length: 3000 }, (_, of) => ({ ...like, fingerprint: `none ${of}`, createdAt: at(today) }));
  for (let from = 0; from < more.length; from += 500)
    await db.card.createMany({
      data: more.slice(from, from + 500).map((card) => ({ ...card, userId: viewer.userId })),
    });
  const facts = await getRememberedFacts(viewer, on(-10));
  expect(facts.map(({ standing }) => standing).sort()).toEqual(['firm', 'forgotten']);
  expect((await told(viewer, 0)).facts).toBe(3002);
});
