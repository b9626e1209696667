import { expect, test } from 'vitest';
import { db } from '@/lib/db';
import { viewerOf } from '@/lib/viewer';
import { anAttempt, aPerson, aQuiz } from '@/prisma/seed/factories';
import { tenKinds } from '@/prisma/seed/ten-kinds';
import { getAccountData } from './account-data';

const now = new Date('2026-11-23T09:00:00Z');

test('holds the viewer’s own attempts, with stems, answers and verdicts', async () => {
  const [sari, quiz] = [await aPerson('learner', 'Sari'), await aQuiz()];
  await anAttempt(quiz, sari.userId, { marks: [true, null, false], finishedAt: now, feedback: 'end' });
  const data = await getAccountData(await viewerOf(sari.userId), { now });
  expect(data.profile).toMatchObject({ name: 'Sari', email: sari.email, role: 'learner' });
  expect(data.attempts).toHaveLength(1);
  expect(data.attempts[0]).toMatchObject({
    article: 'ASEAN dalam tiga paragraf',
    quiz: { code: quiz.code, version: 1 },
  });
  expect(data.attempts[0]?.answers.map(({ stem, response, verdict }) => ({ stem, response, verdict }))).toEqual([
    { stem: quiz.items[0]?.question.stem, response: '2008-12-15', verdict: 'right' },
    { stem: quiz.items[2]?.question.stem, response: 'entahlah', verdict: 'wrong' },
  ]);
});

test('tells a part of the points as such, and every part of a teacher’s items', async () => {
  const [budi, sari] = [await aPerson('teacher', 'Budi'), await aPerson('learner', 'Sari')];
  const quiz = await aQuiz({ ownerId: budi.userId, sample: tenKinds });
  const attemptId = await anAttempt(quiz, sari.userId, { marks: [null, true], finishedAt: now });
  await db.answer.updateMany({ where: { attemptId }, data: { points: 0.5, correct: false } });
  const stimulus = { stimulusStart: 0, stimulusEnd: 9, stimulusText: 'Lima negara mengundang.' };
  await db.item.updateMany({ where: { answers: { some: { attemptId } } }, data: stimulus });
  const data = await getAccountData(await viewerOf(sari.userId), { now });
  expect(data.attempts[0]?.answers).toMatchObject([
    { verdict: 'partly', points: 0.5, stimulusText: 'Lima negara mengundang.' },
  ]);
  const items = (await getAccountData(await viewerOf(budi.userId), { now })).quizzes[0]?.versions[0]?.items ?? [];
  const kind = (name: string) => items.find((item) => item.kind === name);
  expect(items[1]?.stimulusText).toBe('Lima negara mengundang.');
  expect(kind('ordering')?.steps).toHaveLength(4);
  expect(kind('matching')?.pairs).toHaveLength(3);
  expect(kind('short-answer')?.otherForms).toHaveLength(4);
  expect(kind('numeric')?.concerns).toMatchObject([{ matter: 'victim' }]);
});

test('holds nothing of another, and no hash', async () => {
  const [sari, budi, quiz] = [await aPerson('learner', 'Sari'), await aPerson('teacher', 'Budi'), await aQuiz()];
  await aQuiz({ ownerId: budi.userId });
  await anAttempt(quiz, budi.userId, { marks: [true], finishedAt: now });
  const data = await getAccountData(await viewerOf(sari.userId), { now });
  expect(data).toMatchObject({ attempts: [], articles: [], quizzes: [] });
  const text = JSON.stringify(data);
  for (const foreign of [budi.email, budi.userId, 'Budi', 'argon2', 'passwordHash'])
    expect(text).not.toContain(foreign);
});

test('an open attempt that is judged at the end keeps its verdicts to itself', async () => {
  const [sari, quiz] = [await aPerson(), await aQuiz()];
  await anAttempt(quiz, sari.userId, { marks: [true, false], feedback: 'end' });
  const { attempts } = await getAccountData(await viewerOf(sari.userId), { now });
  const judged = attempts.flatMap(({ answers }) => answers.map(({ verdict, points }) => ({ verdict, points })));
  expect(judged).toEqual([
    { verdict: null, points: null },
    { verdict: null, points: null },
  ]);
});

test('a teacher’s articles and quizzes are in it', async () => {
  const budi = await aPerson('teacher', 'Budi');
  const quiz = await aQuiz({ ownerId: budi.userId, published: false });
  const { articles, quizzes } = await getAccountData(await viewerOf(budi.userId), { now });
  expect(articles.map(({ slug }) => slug)).toEqual([quiz.slug]);
  expect(quizzes[0]?.versions[0]?.items).toHaveLength(5);
});
