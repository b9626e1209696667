import { expect, test } from 'vitest';
import { db } from '@/lib/db';
import { type Viewer, viewerOf } from '@/lib/viewer';
import { aGuest, anAttempt, aPerson, aQuiz } from '@/prisma/seed/factories';
import { getProgress } from './queries';

const at = (day: number) => new Date(Date.UTC(2026, 10, day));

test('a visitor has nothing, and asks the database for nothing of others', async () => {
  await anAttempt(await aQuiz(), (await aGuest()).userId, { marks: [true], finishedAt: at(1) });
  const visitor = { kind: 'visitor' } as Viewer;
  expect(await getProgress(visitor)).toEqual({ open: [], finished: [], topics: [], facts: [] });
});

test('scores count what was not answered; newest first; an open attempt has none', async () => {
  const [{ userId }, quiz] = [await aGuest(), await aQuiz()];
  const first = await anAttempt(quiz, userId, { marks: [true, false, null, true], finishedAt: at(1) });
  const second = await anAttempt(quiz, userId, { marks: [true, true, true, true, true], finishedAt: at(2) });
  const open = await anAttempt(quiz, userId, { marks: [false, false], startedAt: at(3), feedback: 'end' });
  const progress = await getProgress(await viewerOf(userId));
  expect(progress.finished.map(({ id, score }) => ({ id, points: score.points, items: score.outOf }))).toEqual([
    { id: second, points: 5, items: 5 },
    { id: first, points: 2, items: 5 },
  ]);
  expect(progress.open).toMatchObject([{ id: open, answered: 2, items: 5, startedAt: at(3) }]);
  expect(progress.topics).toEqual([{ topic: 'dunia', right: 7, partly: 0, points: 7, total: 8 }]);
  expect(progress.facts.map(({ standing }) => standing).sort()).toEqual(['known', 'known', 'known', 'known', 'shaky']);
});

test('nothing of another person', async () => {
  const [sari, budi, quiz] = [await aPerson(), await aPerson('learner', 'Budi'), await aQuiz()];
  await anAttempt(quiz, budi.userId, { marks: [true], finishedAt: at(1) });
  await anAttempt(quiz, budi.userId, { marks: [true] });
  expect(await getProgress(await viewerOf(sari.userId))).toEqual({ open: [], finished: [], topics: [], facts: [] });
});

test('items held in reserve are not part of the quiz', async () => {
  const [{ userId }, quiz] = [await aGuest(), await aQuiz()];
  await db.item.updateMany({ where: { id: quiz.items[4]?.id ?? '' }, data: { position: null } });
  await anAttempt(quiz, userId, { marks: [true], finishedAt: at(1) });
  expect((await getProgress(await viewerOf(userId))).finished).toMatchObject([{ score: { points: 1, outOf: 4 } }]);
});

test('an open attempt says nothing of what is right', async () => {
  const [{ userId }, quiz] = [await aGuest(), await aQuiz()];
  await anAttempt(quiz, userId, { marks: [true, false, true], feedback: 'end' });
  const progress = await getProgress(await viewerOf(userId));
  expect(progress).toMatchObject({ finished: [], topics: [], facts: [] });
  const { title, ...rest } = progress.open[0] ?? {};
  expect(title).toBe('ASEAN dalam tiga paragraf');
  expect(Object.keys(rest).sort()).toEqual(['answered', 'id', 'items', 'language', 'startedAt']);
});
