import { expect, test } from 'vitest';
import { viewerOf } from '@/lib/viewer';
import { aPerson, aQuiz } from '@/prisma/seed/factories';
import { reviseQuiz } from '../commands/revise-quiz';
import { listQuizzes } from './list-quizzes';

const at = { now: new Date('2026-11-23T06:00:00Z') };

test('a teacher sees their own quizzes: a draft, a published one, one being revised', async () => {
  const { userId } = await aPerson('teacher');
  const viewer = await viewerOf(userId);
  const draft = await aQuiz({ ownerId: userId, published: false });
  const out = await aQuiz({ ownerId: userId });
  const revised = await aQuiz({ ownerId: userId });
  await reviseQuiz(viewer, { quizId: revised.quizId }, at);
  await aQuiz();
  await aQuiz({ ownerId: (await aPerson('teacher')).userId });
  const lines = new Map((await listQuizzes(viewer)).map((line) => [line.id, line]));
  expect(lines.size).toBe(3);
  expect(lines.get(draft.quizId)).toMatchObject({ draft: { items: 5, decided: 5 }, published: null });
  expect(lines.get(out.quizId)).toMatchObject({ draft: null, published: { items: 5 }, attempts: 0 });
  expect(lines.get(revised.quizId)).toMatchObject({ draft: { decided: 5 }, published: { items: 5 } });
});

test('a learner has no such list', async () => {
  const viewer = await viewerOf((await aPerson('learner')).userId);
  await expect(listQuizzes(viewer)).rejects.toThrow('not-found');
});
