import { expect, test } from 'vitest';
import { db, type Transaction } from '@/lib/db';
import { viewerOf } from '@/lib/viewer';
import { aGuest, anAttempt, aPerson, aQuiz } from '@/prisma/seed/factories';
import { keepAtOnce } from './commands/keep-at-once';
import { startAttempt } from './commands/start-attempt';
import { submitAnswer } from './commands/submit-answer';

// Each guard of the statement by itself: what `keepAtOnce` leaves alone, the transaction of `keepAnswer` decides.

const now = new Date('2026-11-30T08:00:00Z');
const at = (seconds: number) => new Date(now.getTime() + seconds * 1000);
const [right, wrong] = ['10', '12'] as const;

async function aTaker() {
  const viewer = await viewerOf((await aGuest()).userId);
  const quiz = await aQuiz();
  const attemptId = await anAttempt(quiz, viewer.userId, { startedAt: at(-60), feedback: 'end' });
  const [, , item] = quiz.items;
  const give = (response: string, seconds = 0) => keepAtOnce(viewer, { attemptId, number: 3, response }, at(seconds));
  const submit = (response: string) => submitAnswer(viewer, { attemptId, number: 3, response }, { now });
  const answers = () => db.answer.findMany({ where: { attemptId }, select: { response: true, correct: true } });
  return { viewer, quiz, attemptId, itemId: item?.id ?? '', give, submit, answers };
}

const regradeOf = (itemId: string) => ({ itemId, deed: 'full', reason: 'Soal keliru.', at: now }) as const;

test('an answer is kept, another in its place, and what was given before it is not', async () => {
  const { give, answers, quiz } = await aTaker();
  expect(await give(wrong)).toEqual({ feedback: 'end', last: quiz.items.length === 3 });
  expect(await give(right, 1)).not.toBeNull();
  expect(await give('11')).toBeNull();
  // Two of the same moment are looked at one by one.
  expect(await give('11', 1)).toBeNull();
  expect(await answers()).toEqual([{ response: right, correct: true }]);
});

test('a regrade that was taken back leaves no trace in the answer that takes the place of a regraded one', async () => {
  const { give, attemptId } = await aTaker();
  await give(wrong);
  await db.answer.updateMany({
    where: { attemptId },
    data: { correct: true, points: 1, gradedCorrect: false, gradedPoints: 0 },
  });
  await give('11', 1);
  const columns = { correct: true, points: true, gradedCorrect: true, gradedPoints: true } as const;
  expect(await db.answer.findMany({ where: { attemptId }, select: columns })).toEqual([
    { correct: false, points: 0, gradedCorrect: null, gradedPoints: null },
  ]);
});

type Taker = Awaited<ReturnType<typeof aTaker>>;

test.each<[string, (taker: Taker) => Promise<unknown>]>([
  ['handed in', ({ attemptId }) => db.attempt.update({ where: { id: attemptId }, data: { finishedAt: at(-1) } })],
  [
    'of someone else',
    async ({ attemptId }) => {
      const { userId } = await aPerson();
      await db.attempt.update({ where: { id: attemptId }, data: { userId } });
    },
  ],
  [
    'whose answers before reading were closed since',
    ({ attemptId }) => db.attempt.update({ where: { id: attemptId }, data: { answersFirst: true, readAt: at(1) } }),
  ],
  ['with a regrade of the item', ({ itemId }) => db.regrade.create({ data: regradeOf(itemId) })],
  [
    'of a version with an item that was suspended',
    async ({ quiz }) => {
      const [first] = quiz.items;
      const { articleVersionId } = await db.quizVersion.findFirstOrThrow({
        where: { items: { some: { id: first?.id ?? '' } } },
        select: { articleVersionId: true },
      });
      await db.suspension.create({ data: { itemId: first?.id ?? '', articleVersionId, since: at(-90) } });
    },
  ],
])('nothing is kept of an attempt %s', async (_, change) => {
  const taker = await aTaker();
  // Now its terms, its version and its item are in memory.
  expect(await taker.give('')).toBeNull();
  expect(await taker.give(wrong, -30)).not.toBeNull();
  await db.answer.deleteMany({ where: { attemptId: taker.attemptId } });
  await change(taker);
  expect(await taker.give(right)).toBeNull();
  expect(await taker.answers()).toEqual([]);
});

test('nor of one whose key is told at once', async () => {
  const { viewer } = await aTaker();
  const attemptId = await anAttempt(await aQuiz(), viewer.userId, { startedAt: at(-60), feedback: 'each' });
  expect(await keepAtOnce(viewer, { attemptId, number: 3, response: right }, now)).toBeNull();
});

/** Does something to an attempt as whoever holds it does, and has an answer come before it is done. */
async function whileHeld(
  attemptId: string,
  act: (tx: Transaction) => Promise<unknown>,
  answer: () => Promise<unknown>,
) {
  let answered: Promise<unknown> = Promise.resolve();
  await db.$transaction(async (tx) => {
    await tx.attempt.updateMany({ where: { id: attemptId, finishedAt: null }, data: { finishedAt: null } });
    await act(tx);
    answered = answer();
    await new Promise((later) => setTimeout(later, 300));
  });
  return answered;
}

test('an answer that waits for a regrade is counted by it', async () => {
  const { attemptId, itemId, submit, answers } = await aTaker();
  const regrade = (tx: Transaction) => tx.regrade.create({ data: regradeOf(itemId) });
  expect(await whileHeld(attemptId, regrade, () => submit(wrong))).toMatchObject({ ok: true });
  expect(await answers()).toEqual([{ response: wrong, correct: true }]);
});

test('an answer that waits for the end is refused, and not kept', async () => {
  const { attemptId, submit, answers } = await aTaker();
  const end = (tx: Transaction) => tx.attempt.update({ where: { id: attemptId }, data: { finishedAt: now } });
  expect(await whileHeld(attemptId, end, () => submit(right))).toEqual({ ok: false, code: 'finished' });
  expect(await answers()).toEqual([]);
});

/** What comes while a transaction of someone else is open, which then fails. */
async function besideOneTakenBack(act: () => Promise<unknown>) {
  let acted: Promise<unknown> = Promise.resolve();
  const other = db.$transaction(async (tx) => {
    await tx.rateWindow.create({ data: { key: 'of someone else', startedAt: now, count: 1 } });
    acted = act();
    await new Promise((later) => setTimeout(later, 300));
    throw new Error('taken back');
  });
  await expect(other).rejects.toThrow('taken back');
  return acted;
}

test('an answer that was acknowledged is no part of a transaction of someone else, and not taken back with it', async () => {
  const { submit, answers } = await aTaker();
  expect(await besideOneTakenBack(() => submit(right))).toMatchObject({ ok: true });
  expect(await answers()).toEqual([{ response: right, correct: true }]);
});

test('nor is a start', async () => {
  const [viewer, { code }] = [await viewerOf((await aGuest()).userId), await aQuiz()];
  const start = () => startAttempt(viewer, { code, feedback: 'end' }, { now });
  expect(await besideOneTakenBack(start)).toMatchObject({ ok: true });
  expect(await db.attempt.count({ where: { userId: viewer.userId } })).toBe(1);
});

test('of many at once the one given last stands, as one row', async () => {
  const { attemptId, give } = await aTaker();
  await Promise.all(Array.from({ length: 10 }, (_, second) => give(second % 2 === 0 ? wrong : right, second)));
  expect(await db.answer.count({ where: { attemptId } })).toBe(1);
  expect(await db.answer.findFirst({ where: { attemptId }, select: { answeredAt: true } })).toEqual({
    answeredAt: at(9),
  });
});
