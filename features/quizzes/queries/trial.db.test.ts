import { expect, test } from 'vitest';
import { db } from '@/lib/db';
import { viewerOf } from '@/lib/viewer';
import { aPerson, aQuiz } from '@/prisma/seed/factories';
import { rightResponse } from '@/prisma/seed/right-response';
import { tenKinds } from '@/prisma/seed/ten-kinds';
import { getTrial } from './trial';

async function aTeacher() {
  const { userId } = await aPerson('teacher');
  const quiz = await aQuiz({ ownerId: userId, published: false, sample: tenKinds });
  return { ...quiz, userId, viewer: await viewerOf(userId) };
}

test('an open item tells nothing of its key', async () => {
  const { viewer, quizId } = await aTeacher();
  const trial = await getTrial(viewer, quizId, {});
  expect(trial).toMatchObject({ kind: 'open', total: 10, at: { number: 1 }, refusal: null });
  expect(JSON.stringify(trial.kind === 'open' && trial.item)).not.toMatch(/correct|because|membukanya/);
});

test('an answer of every kind is graded with its proof, and nothing is stored', async () => {
  const { viewer, quizId, userId, items } = await aTeacher();
  for (const [at, { question }] of items.entries()) {
    const soal = String(at + 1);
    // As the address holds it: the stored form of a response is read whole by the fields of a typed answer.
    const response = rightResponse(question);
    const trial = await getTrial(viewer, quizId, { soal, jawab: '1', response });
    expect(trial, question.kind).toMatchObject({ kind: 'revealed', item: { answer: { correct: true, points: 1 } } });
  }
  expect(await db.attempt.count({ where: { userId } })).toBe(0);
  expect(await db.card.count({ where: { userId } })).toBe(0);
});

test('an empty answer is asked again, rejected items are left out, and weights count at the end', async () => {
  const { viewer, quizId, versionId, items } = await aTeacher();
  expect(await getTrial(viewer, quizId, { jawab: '1', response: '' })).toMatchObject({
    kind: 'open',
    refusal: 'empty',
  });
  const [first, second] = items.map(({ id }) => id);
  await db.decision.update({ where: { itemId: first ?? '' }, data: { verdict: 'rejected' } });
  await db.item.update({ where: { id: second ?? '' }, data: { weight: 4 } });
  const end = await getTrial(viewer, quizId, { soal: '10', nilai: '0.5_1' });
  expect(end).toMatchObject({ kind: 'done', total: 9, score: { got: 3, of: 12 } });
  expect(await db.item.count({ where: { versionId, position: { not: null } } })).toBe(10);
});

test('what a correction suspends is not asked, as little as of a learner', async () => {
  const { viewer, quizId, versionId, userId, items } = await aTeacher();
  const { articleVersionId } = await db.quizVersion.findUniqueOrThrow({ where: { id: versionId } });
  const [first, second] = items;
  const since = new Date('2026-11-28T08:00:00Z');
  await db.suspension.create({ data: { itemId: first?.id ?? '', articleVersionId, since, byId: userId } });
  expect(await getTrial(viewer, quizId, {})).toMatchObject({ total: 9, item: { stem: second?.question.stem } });
});

test('what is not the viewer’s, and an item there is not, are not there', async () => {
  const { viewer, quizId } = await aTeacher();
  const stranger = await viewerOf((await aPerson('teacher')).userId);
  const missing = { code: 'not-found' };
  await expect(getTrial(stranger, quizId, {})).rejects.toMatchObject(missing);
  await expect(getTrial(await viewerOf((await aPerson()).userId), quizId, {})).rejects.toMatchObject(missing);
  await expect(getTrial(viewer, quizId, { soal: '12' })).rejects.toMatchObject(missing);
  await expect(getTrial(viewer, quizId, { soal: '0' })).rejects.toMatchObject(missing);
});
