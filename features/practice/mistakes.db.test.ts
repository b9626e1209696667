import { expect, test } from 'vitest';
import { adoptGuest } from '@/features/accounts/commands/adopt-guest';
import { submitAnswer } from '@/features/attempts/commands/submit-answer';
import { nextPath } from '@/features/attempts/queries/walk';
import { undoReview } from '@/features/reviews/commands/undo-review';
import { getToday } from '@/features/reviews/queries/queue';
import { db } from '@/lib/db';
import { type Owner, viewerOf } from '@/lib/viewer';
import { aGuest, anAttempt, aPerson, aQuiz, type SampleQuiz } from '@/prisma/seed/factories';
import { finishPractice } from './commands/finish-practice';
import { startMistakes } from './commands/start-mistakes';
import { submitPracticeAnswer } from './commands/submit-practice-answer';
import { mistakesOf } from './queries/mistakes';
import { getPracticeOverview } from './queries/overview';
import { getOwnPractice } from './queries/own-practice';
import { getPracticeResult } from './queries/practice-result';
import { getPracticeScreen } from './queries/practice-screen';

const now = new Date('2026-11-23T08:00:00Z');
const later = new Date('2026-11-23T09:00:00Z');
const notFound = expect.objectContaining({ code: 'not-found' });
const right = ['2008-12-15', 'Brunei Darussalam', '10', 'Jakarta', 'Salah'];
const wrong = ['1999-01-01', 'Laos', '999', 'Manila', 'Benar'];

async function guest(): Promise<Owner> {
  return viewerOf((await aGuest()).userId);
}

/** Answers the items at these places wrong, in this order. */
async function mistake(viewer: Owner, quiz: SampleQuiz, ...places: readonly number[]): Promise<void> {
  const attemptId = await anAttempt(quiz, viewer.userId);
  for (const place of places) {
    const input = { attemptId, number: place + 1, response: wrong[place] ?? '' };
    const outcome = await submitAnswer(viewer, input, { now: new Date(now.getTime() + places.indexOf(place)) });
    if (!outcome.ok) throw new Error(outcome.code);
  }
}

async function start(viewer: Owner): Promise<string> {
  const started = await startMistakes(viewer, { now });
  if (!started.ok) throw new Error(started.code);
  return started.value.practiceId;
}

const answer = (viewer: Owner, practiceId: string, number: number, response = '', at = later) =>
  submitPracticeAnswer(viewer, { practiceId, number, response }, { now: at });

const reviewsOf = (viewer: Owner) => db.review.count({ where: { card: { userId: viewer.userId } } });

test('without a mistake nothing starts', async () => {
  expect(await startMistakes(await guest(), { now })).toEqual({ ok: false, code: 'no-mistakes' });
});

test('mistakes are asked again, the oldest first; what is answered right is none any more', async () => {
  const [quiz, viewer] = await Promise.all([aQuiz(), guest()]);
  await mistake(viewer, quiz, 3, 1);
  const practiceId = await start(viewer);
  expect(await start(viewer)).toBe(practiceId);
  const practice = await getOwnPractice(viewer, practiceId, { now });
  expect(practice.places.map(({ itemId }) => itemId)).toEqual([quiz.items[3]?.id, quiz.items[1]?.id]);
  expect(nextPath(practice)).toBe(`/practice/${practiceId}/1`);

  expect(await answer(viewer, practiceId, 1, right[3])).toMatchObject({ ok: true });
  const screen = await getPracticeScreen(viewer, practiceId, 1, { now: later });
  expect(screen).toMatchObject({ kind: 'revealed', item: { answer: { correct: true } } });
  expect(await answer(viewer, practiceId, 2, wrong[1])).toMatchObject({ ok: true });
  expect(await mistakesOf(db, viewer.userId)).toEqual([quiz.items[1]?.id]);
  expect(await getPracticeResult(viewer, practiceId, { now: later })).toBeNull();
  await finishPractice(viewer, { practiceId }, { now: later });
  expect(await getPracticeResult(viewer, practiceId, { now: later })).toMatchObject({
    score: { points: 1, outOf: 2 },
    items: [{ source: { code: quiz.code } }, { whyWrong: expect.any(String) }],
  });
  expect(await getPracticeOverview(viewer, { now: later })).toMatchObject({ mistakes: 1, finished: [{ points: 1 }] });
});

test('the same answer sent twice, also at once, moves the card once; another is refused', async () => {
  const [quiz, viewer] = await Promise.all([aQuiz(), guest()]);
  await mistake(viewer, quiz, 1);
  const practiceId = await start(viewer);
  const before = await reviewsOf(viewer);
  const sent = await Promise.all(Array.from({ length: 5 }, () => answer(viewer, practiceId, 1, right[1])));
  expect(sent.every(({ ok }) => ok)).toBe(true);
  expect(await answer(viewer, practiceId, 1, wrong[1])).toMatchObject({ ok: false, code: 'already-answered' });
  expect(await reviewsOf(viewer)).toBe(before + 1);
  await finishPractice(viewer, { practiceId }, { now: later });
  expect(await answer(viewer, practiceId, 1, wrong[1])).toMatchObject({ ok: false, code: 'finished' });
  expect(await reviewsOf(viewer)).toBe(before + 1);
});

test('what cannot be read is refused and stores nothing', async () => {
  const [quiz, viewer] = await Promise.all([aQuiz(), guest()]);
  await mistake(viewer, quiz, 1, 0);
  const practiceId = await start(viewer);
  expect(await answer(viewer, practiceId, 1, 'Mars')).toMatchObject({ ok: false, code: 'not-a-choice' });
  expect(await answer(viewer, practiceId, 2, 'kemarin')).toMatchObject({ ok: false, code: 'not-a-date' });
  await expect(answer(viewer, practiceId, 3, 'x')).rejects.toEqual(notFound);
  expect((await getOwnPractice(viewer, practiceId, { now })).places.map(({ answered }) => answered)).toEqual([
    false,
    false,
  ]);
});

test('an open item holds nothing of its key', async () => {
  const [quiz, viewer] = await Promise.all([aQuiz(), guest()]);
  await mistake(viewer, quiz, 0, 1, 2, 3, 4);
  const practiceId = await start(viewer);
  for (const number of [1, 2, 3, 4, 5]) {
    const sent = JSON.stringify(await getPracticeScreen(viewer, practiceId, number, { now }));
    const question = quiz.items[number - 1]?.question;
    expect(sent).toContain(question?.stem);
    expect(sent).not.toContain(question?.because);
    expect(sent).not.toContain(question?.evidence.text);
  }
});

test('a practice takes no room of the daily queue and is not taken back there', async () => {
  const [quiz, viewer] = await Promise.all([aQuiz(), guest()]);
  await mistake(viewer, quiz, 1);
  const practiceId = await start(viewer);
  await answer(viewer, practiceId, 1, right[1]);
  expect(await getToday(viewer, { now: later })).toMatchObject({ doneToday: 0 });
  const { id } = await db.review.findFirstOrThrow({ where: { practiceItem: { practiceId } } });
  expect(await undoReview(viewer, { reviewId: id }, { now: later })).toMatchObject({ ok: false, code: 'not-last' });
});

test('what is not yours is not found, and stays as it is', async () => {
  const [quiz, viewer, other] = await Promise.all([aQuiz(), guest(), guest()]);
  await mistake(viewer, quiz, 1);
  const practiceId = await start(viewer);
  await expect(getOwnPractice(other, practiceId, { now })).rejects.toEqual(notFound);
  await expect(getPracticeScreen(other, practiceId, 1, { now })).rejects.toEqual(notFound);
  await expect(getPracticeResult(other, practiceId, { now })).rejects.toEqual(notFound);
  await expect(answer(other, practiceId, 1, right[1])).rejects.toEqual(notFound);
  await expect(finishPractice(other, { practiceId }, { now })).rejects.toEqual(notFound);
  expect(await getOwnPractice(viewer, practiceId, { now })).toMatchObject({
    finishedAt: null,
    places: [{ answered: false }],
  });
});

test("a guest's practice goes along at sign-in; where the member has one open, the guest's is finished", async () => {
  const quiz = await aQuiz();
  for (const both of [false, true]) {
    const [viewer, person] = await Promise.all([guest(), aPerson()]);
    const member = await viewerOf(person.userId);
    await mistake(viewer, quiz, 1);
    const practiceId = await start(viewer);
    if (both) {
      await mistake(member, quiz, 2);
      await start(member);
    }
    await db.$transaction((tx) => adoptGuest(tx, viewer.userId, member.userId, later));
    expect((await getOwnPractice(member, practiceId, { now: later })).finishedAt !== null).toBe(both);
    expect((await start(member)) === practiceId).toBe(!both);
  }
});
