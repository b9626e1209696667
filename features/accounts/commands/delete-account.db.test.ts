import { expect, test } from 'vitest';
import { checkCredentials } from '@/lib/auth';
import { db } from '@/lib/db';
import { someCards } from '@/prisma/seed/cards';
import { anAttempt, aPerson, aQuiz } from '@/prisma/seed/factories';
import { memberOf } from '@/prisma/seed/members';
import { tenKinds } from '@/prisma/seed/ten-kinds';
import { getDeletionLoss } from '../queries/account';
import { deleteAccount } from './delete-account';

const now = new Date('2026-11-23T09:00:00Z');
test('a learner goes with every attempt, and takes nobody else’s', async () => {
  const [sari, budi, quiz] = [await aPerson(), await aPerson('learner', 'Budi'), await aQuiz()];
  await anAttempt(quiz, sari.userId, { marks: [true, false], finishedAt: now });
  await anAttempt(quiz, sari.userId, { marks: [true] });
  await anAttempt(quiz, budi.userId, { marks: [true] });
  const viewer = await memberOf(sari);
  expect(await getDeletionLoss(viewer)).toMatchObject({ attempts: 2, articles: 0, quizzes: 0, keptQuizzes: 0 });
  expect(await deleteAccount(viewer, { deletePassword: sari.password }, { now })).toMatchObject({ ok: true });
  expect(await db.user.count({ where: { id: sari.userId } })).toBe(0);
  expect(await db.credential.count({ where: { userId: sari.userId } })).toBe(0);
  expect(await db.attempt.count({ where: { versionId: quiz.versionId } })).toBe(1);
  expect(await db.answer.count({ where: { attempt: { userId: budi.userId } } })).toBe(1);
});

test('a wrong password deletes nothing', async () => {
  const sari = await aPerson();
  const outcome = await deleteAccount(await memberOf(sari), { deletePassword: 'keliru' }, { now });
  expect(outcome).toMatchObject({ ok: false, code: 'current-wrong', field: 'deletePassword' });
  expect(await db.user.count({ where: { id: sari.userId } })).toBe(1);
});

test('a teacher’s quizzes go, but for those that others answered, which stay without a name', async () => {
  const [teacher, learner] = [await aPerson('teacher', 'Budi'), await aPerson()];
  const [answered, unanswered, draft] = [
    await aQuiz({ ownerId: teacher.userId }),
    await aQuiz({ ownerId: teacher.userId }),
    await aQuiz({ ownerId: teacher.userId, published: false }),
  ];
  const kept = await anAttempt(answered, learner.userId, { marks: [true, false], finishedAt: now });
  await anAttempt(unanswered, teacher.userId, { marks: [true] });
  const viewer = await memberOf(teacher);
  expect(await getDeletionLoss(viewer)).toMatchObject({ attempts: 1, articles: 2, quizzes: 2, keptQuizzes: 1 });
  expect(await deleteAccount(viewer, { deletePassword: teacher.password }, { now })).toMatchObject({ ok: true });

  expect(await db.answer.count({ where: { attemptId: kept } })).toBe(2);
  const gone = { in: [unanswered.articleId, draft.articleId] };
  expect(await db.article.count({ where: { id: gone } })).toBe(0);
  expect(await db.quiz.count({ where: { articleId: gone } })).toBe(0);
  const article = await db.article.findUniqueOrThrow({
    where: { id: answered.articleId },
    select: { ownerId: true, owner: { select: { name: true, email: true, role: true, sessionVersion: true } } },
  });
  // Not null: the shipped articles of the library are those without an owner.
  expect(article.ownerId).toBe(teacher.userId);
  expect(article.owner).toEqual({ name: null, email: null, role: 'learner', sessionVersion: 2 });
  expect(await db.credential.count({ where: { userId: teacher.userId } })).toBe(0);
  expect(await checkCredentials(teacher, now)).toMatchObject({ ok: false });
});

test('a quiz that was only asked in someone’s daily reviews stays too, and one’s own reviews hold nothing back', async () => {
  const [teacher, learner] = [await aPerson('teacher', 'Budi'), await aPerson()];
  const [reviewed, own] = [await aQuiz({ ownerId: teacher.userId }), await aQuiz({ ownerId: teacher.userId })];
  await someCards(learner.userId, reviewed, { count: 1 });
  await db.attempt.deleteMany({ where: { userId: learner.userId } });
  await someCards(teacher.userId, own, { count: 1 });
  const viewer = await memberOf(teacher);
  expect(await getDeletionLoss(viewer)).toMatchObject({ quizzes: 1, keptQuizzes: 1 });
  expect(await deleteAccount(viewer, { deletePassword: teacher.password }, { now })).toMatchObject({ ok: true });
  expect(await db.quiz.count({ where: { id: own.quizId } })).toBe(0);
  expect(await db.review.count({ where: { card: { userId: learner.userId } } })).toBe(1);
});

test('a quiz of all kinds goes with every part, fact and reject of it', async () => {
  const teacher = await aPerson('teacher', 'Budi');
  const { versionId, articleId, items } = await aQuiz({ ownerId: teacher.userId, sample: tenKinds });
  const facts = await db.fact.findMany({ where: { articleVersion: { articleId } }, select: { id: true } });
  await deleteAccount(await memberOf(teacher), { deletePassword: teacher.password }, { now });
  const mine = { where: { itemId: { in: items.map(({ id }) => id) } } };
  const left = await Promise.all([
    db.choice.count(mine),
    db.otherForm.count(mine),
    db.step.count(mine),
    db.pair.count(mine),
    db.furtherEvidence.count(mine),
    db.concern.count(mine),
    db.reject.count({ where: { versionId } }),
    db.factPlace.count({ where: { factId: { in: facts.map(({ id }) => id) } } }),
  ]);
  expect(left).toEqual([0, 0, 0, 0, 0, 0, 0, 0]);
});

test('the address is free again', async () => {
  const sari = await aPerson();
  await deleteAccount(await memberOf(sari), { deletePassword: sari.password }, { now });
  await expect(db.user.create({ data: { email: sari.email } })).resolves.toBeTruthy();
});
