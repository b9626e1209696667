import { expect, test } from 'vitest';
import { db } from '@/lib/db';
import { type Owner, viewerOf } from '@/lib/viewer';
import { aGuest, aPerson, aQuiz, type SampleQuiz } from '@/prisma/seed/factories';
import { rightResponse } from '@/prisma/seed/right-response';
import { finishPractice } from './commands/finish-practice';
import { startExam } from './commands/start-exam';
import { submitPracticeAnswer } from './commands/submit-practice-answer';
import { getPracticeOverview } from './queries/overview';
import { getOwnPractice } from './queries/own-practice';
import { getPracticeData } from './queries/practice-data';
import { getPracticeResult } from './queries/practice-result';
import { getPracticeScreen } from './queries/practice-screen';
import type { ExamInput } from './schema';

const now = new Date('2026-11-23T08:00:00Z');
const after = (minutes: number) => new Date(now.getTime() + minutes * 60_000);
const asked: ExamInput = { topics: [], language: null, count: 5, minutes: 10 };

async function guest(): Promise<Owner> {
  return viewerOf((await aGuest()).userId);
}

/** A quiz of a topic that no other test draws from. */
async function quizOf(topic: string, ownerId: string | null = null): Promise<SampleQuiz> {
  const quiz = await aQuiz({ ownerId });
  await db.articleVersion.updateMany({ where: { articleId: quiz.articleId }, data: { topic } });
  return quiz;
}

async function start(viewer: Owner, input: Partial<ExamInput>, seed = 1): Promise<string> {
  const started = await startExam(viewer, { ...asked, ...input }, { now, seed });
  if (!started.ok) throw new Error(started.code);
  return started.value.practiceId;
}

async function answer(viewer: Owner, practiceId: string, number: number, quizzes: readonly SampleQuiz[], at: Date) {
  const { places } = await getOwnPractice(viewer, practiceId, { now });
  const item = quizzes.flatMap(({ items }) => items).find(({ id }) => id === places[number - 1]?.itemId);
  if (!item) throw new Error('Expected an item of these quizzes.');
  return submitPracticeAnswer(viewer, { practiceId, number, response: rightResponse(item.question) }, { now: at });
}

const reviewsOf = ({ userId }: Owner) => db.review.findMany({ where: { card: { userId } } });

test('an exam is drawn by its seed from the chosen topics of the library, spread over articles', async () => {
  const quizzes = await Promise.all([quizOf('rata'), quizOf('rata'), quizOf('lain')]);
  const teacher = await aPerson('teacher');
  await quizOf('rata', teacher.userId);
  const places = async (viewer: Owner, seed: number) => {
    const id = await start(viewer, { topics: ['rata'], count: 6 }, seed);
    return (await getOwnPractice(viewer, id, { now })).places.map(({ itemId }) => itemId);
  };
  const drawn = await places(await guest(), 3);
  const of = ({ items }: SampleQuiz) => items.filter(({ id }) => drawn.includes(id)).length;
  expect(quizzes.map(of)).toEqual([3, 3, 0]);
  expect(await places(await guest(), 3)).toEqual(drawn);
  expect(await places(await guest(), 4)).not.toEqual(drawn);
});

test('too few questions start nothing and say how many there are', async () => {
  const viewer = await guest();
  await quizOf('sedikit');
  const ask = (input: Partial<ExamInput>) => startExam(viewer, { ...asked, ...input }, { now, seed: 1 });
  expect(await ask({ topics: ['sedikit'], count: 6 })).toMatchObject({ code: 'too-few', values: { found: 5 } });
  expect(await ask({ topics: ['sedikit'], language: 'en' })).toMatchObject({ code: 'none' });
  expect(await ask({ topics: ['tidak ada'] })).toMatchObject({ code: 'none' });
  expect(await db.practice.count({ where: { userId: viewer.userId } })).toBe(0);
});

test('answers can be changed until the end; verdicts and cards wait for it', async () => {
  const [quiz, viewer] = [await quizOf('ubah'), await guest()];
  const practiceId = await start(viewer, { topics: ['ubah'] });
  const { places } = await getOwnPractice(viewer, practiceId, { now });
  const truthAt = places.findIndex(({ itemId }) => itemId === quiz.items[4]?.id) + 1;
  for (const response of ['Benar', 'Salah']) {
    expect(await submitPracticeAnswer(viewer, { practiceId, number: truthAt, response }, { now: after(1) })).toEqual({
      ok: true,
      value: undefined,
    });
  }
  const screen = await getPracticeScreen(viewer, practiceId, truthAt, { now: after(2) });
  expect(screen).toMatchObject({ kind: 'open', item: { given: 'Salah' } });
  expect(JSON.stringify(screen)).not.toContain('Artikel menyebut ASEAN belum menerima');
  const [told] = await getPracticeData(viewer.userId);
  expect(told?.items.map(({ points }) => points)).toEqual([null, null, null, null, null]);
  expect(await reviewsOf(viewer)).toEqual([]);
  expect(await getPracticeResult(viewer, practiceId, { now: after(2) })).toBeNull();

  await finishPractice(viewer, { practiceId }, { now: after(3) });
  await finishPractice(viewer, { practiceId }, { now: after(4) });
  const result = await getPracticeResult(viewer, practiceId, { now: after(5) });
  expect(result).toMatchObject({ score: { points: 1, outOf: 5, answered: 1 }, practice: { finishedAt: after(3) } });
  expect(await reviewsOf(viewer)).toHaveLength(1);
});

test('at the deadline nothing is kept any more; the exam is finished by itself with what was in time', async () => {
  const [quiz, viewer] = [await quizOf('waktu'), await guest()];
  const practiceId = await start(viewer, { topics: ['waktu'] });
  expect(await answer(viewer, practiceId, 1, [quiz], new Date(after(10).getTime() - 1))).toMatchObject({ ok: true });
  for (const at of [after(10), after(11)]) {
    expect(await answer(viewer, practiceId, 2, [quiz], at)).toEqual({ ok: false, code: 'too-late' });
  }
  const result = await getPracticeResult(viewer, practiceId, { now: after(60) });
  expect(result).toMatchObject({ score: { points: 1, outOf: 5, answered: 1 }, practice: { finishedAt: after(10) } });
  const reviews = await reviewsOf(viewer);
  expect(reviews.map(({ reviewedAt }) => reviewedAt)).toEqual([after(10)]);
});

test('looking at it is enough to finish an exam whose time is over, once, from wherever', async () => {
  const [quiz, viewer] = [await quizOf('lihat'), await guest()];
  const practiceId = await start(viewer, { topics: ['lihat'] });
  await answer(viewer, practiceId, 1, [quiz], after(1));
  expect(await getPracticeOverview(viewer, { now: after(9) })).toMatchObject({ open: [{ id: practiceId }] });
  const seen = await Promise.all(Array.from({ length: 5 }, () => getPracticeOverview(viewer, { now: after(20) })));
  for (const overview of seen) expect(overview).toMatchObject({ open: [], finished: [{ id: practiceId, points: 1 }] });
  expect(await reviewsOf(viewer)).toHaveLength(1);
  expect(await getPracticeScreen(viewer, practiceId, 2, { now: after(20) })).toMatchObject({
    kind: 'revealed',
    item: { answer: null },
  });
});

test('one exam is open at a time, with its first clock; once it is over another starts', async () => {
  const viewer = await guest();
  await quizOf('satu');
  const started = await Promise.all(Array.from({ length: 10 }, (_, seed) => start(viewer, { topics: ['satu'] }, seed)));
  expect(new Set(started).size).toBe(1);
  const [first] = started;
  expect(await getOwnPractice(viewer, first ?? '', { now })).toMatchObject({ deadlineAt: after(10) });
  const again = await startExam(viewer, { ...asked, topics: ['satu'] }, { now: after(11), seed: 1 });
  expect(again.ok && again.value.practiceId).not.toBe(first);
});
