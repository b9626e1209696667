import { expect, test } from 'vitest';
import { db } from '@/lib/db';
import { someCards } from '@/prisma/seed/cards';
import { aGuest, anAttempt, aPerson, aQuiz } from '@/prisma/seed/factories';
import { retentionDays, retentionLimits } from '../policy';
import { applyRetention } from './apply-retention';

const now = new Date('2030-01-01T09:00:00Z');
const daysAgo = (days: number) => new Date(now.getTime() - days * 24 * 60 * 60 * 1000);
const tooLong = daysAgo(retentionDays.idleGuest + 1);
const lately = daysAgo(retentionDays.idleGuest - 1);

/** A guest who came long ago. */
async function anOldGuest(): Promise<string> {
  const { userId } = await aGuest();
  await db.user.update({ where: { id: userId }, data: { createdAt: tooLong }, select: { id: true } });
  return userId;
}

const isKept = async (userId: string) => (await db.user.count({ where: { id: userId } })) === 1;

test('a guest who did nothing for half a year goes with every answer, card, plan and flag; run again it finds nothing', async () => {
  const [quiz, idle, fresh] = [await aQuiz(), await anOldGuest(), await aGuest()];
  await db.user.update({ where: { id: fresh.userId }, data: { createdAt: lately }, select: { id: true } });
  await anAttempt(quiz, idle, { marks: [true, false], startedAt: tooLong });
  await someCards(idle, await aQuiz(), { count: 2 });
  await db.attempt.updateMany({ where: { userId: idle }, data: { startedAt: tooLong, finishedAt: null } });
  await db.review.updateMany({ where: { card: { userId: idle } }, data: { reviewedAt: tooLong } });
  await db.studyPlan.create({ data: { userId: idle }, select: { userId: true } });
  const flag = { itemId: quiz.items[0]?.id ?? '', userId: idle, reason: 'unclear', raisedAt: tooLong } as const;
  await db.flag.create({ data: flag, select: { id: true } });

  expect(await applyRetention({ now })).toEqual({ guests: 1, failedSignIns: 0, auditEntries: 0, messages: 0 });
  expect([await isKept(idle), await isKept(fresh.userId)]).toEqual([false, true]);
  const left = await Promise.all([
    db.guestPass.count({ where: { userId: idle } }),
    db.attempt.count({ where: { userId: idle } }),
    db.answer.count({ where: { attempt: { versionId: quiz.versionId } } }),
    db.card.count({ where: { userId: idle } }),
    db.studyPlan.count({ where: { userId: idle } }),
    db.flag.count({ where: { userId: idle } }),
  ]);
  expect(left).toEqual([0, 0, 0, 0, 0, 0]);
  expect(await applyRetention({ now })).toEqual({ guests: 0, failedSignIns: 0, auditEntries: 0, messages: 0 });
});

test.each([
  ['began a quiz', async (userId: string) => void (await anAttempt(await aQuiz(), userId, { startedAt: lately }))],
  [
    'finished a quiz',
    async (userId: string) => void (await anAttempt(await aQuiz(), userId, { startedAt: tooLong, finishedAt: lately })),
  ],
  [
    'answered an item of an old attempt',
    async (userId: string) => {
      const attemptId = await anAttempt(await aQuiz(), userId, { marks: [true], startedAt: tooLong });
      await db.answer.updateMany({ where: { attemptId }, data: { answeredAt: lately } });
    },
  ],
  [
    'reviewed a fact',
    async (userId: string) => {
      await someCards(userId, await aQuiz(), { count: 1 });
      await db.attempt.updateMany({ where: { userId }, data: { startedAt: tooLong, finishedAt: tooLong } });
      await db.review.updateMany({ where: { card: { userId } }, data: { reviewedAt: lately } });
    },
  ],
  [
    'reported an item',
    async (userId: string) => {
      const itemId = (await aQuiz()).items[0]?.id ?? '';
      const data = { itemId, userId, reason: 'unclear', raisedAt: lately } as const;
      await db.flag.create({ data, select: { id: true } });
    },
  ],
])('a guest stays who within that time %s', async (_, act) => {
  const userId = await anOldGuest();
  await act(userId);
  await applyRetention({ now });
  expect(await isKept(userId)).toBe(true);
});

test('members stay however long they are away, and so does the nameless owner of a quiz that others answered', async () => {
  const [member, gone] = [await aPerson(), await aPerson('teacher')];
  const ids = [member.userId, gone.userId];
  await db.user.updateMany({ where: { id: { in: ids } }, data: { createdAt: new Date('2020-01-01T00:00:00Z') } });
  await db.user.update({ where: { id: gone.userId }, data: { email: null, name: null }, select: { id: true } });
  await applyRetention({ now });
  expect(await Promise.all(ids.map(isKept))).toEqual([true, true]);
});

test('failed sign-ins go after a month', async () => {
  const { failedSignInBefore } = retentionLimits(now);
  await db.failedSignIn.createMany({
    data: [
      { key: 'lama@contoh.id', at: new Date(failedSignInBefore.getTime() - 1) },
      { key: 'baru@contoh.id', at: failedSignInBefore },
    ],
  });
  expect(await applyRetention({ now })).toMatchObject({ failedSignIns: 1 });
  expect(await db.failedSignIn.findMany({ select: { key: true } })).toEqual([{ key: 'baru@contoh.id' }]);
});

test('the first receipt of an event goes when its time is over', async () => {
  const { userId } = await aPerson();
  for (const days of [retentionDays.eventReceipt + 1, retentionDays.eventReceipt - 1]) {
    const at = daysAgo(days);
    const data = { userId, event: `${days}`, receivedAt: at, givenAt: at, outcome: 'kept' } as const;
    await db.eventReceipt.create({ data, select: { event: true } });
  }
  await applyRetention({ now });
  const left = await db.eventReceipt.findMany({ where: { userId }, select: { event: true } });
  expect(left).toEqual([{ event: `${retentionDays.eventReceipt - 1}` }]);
});

test('an entry of the audit log goes when its time is over', async () => {
  const entry = { deed: 'class.archived', subjectKind: 'class', subjectId: 'x' };
  for (const days of [retentionDays.auditEntry + 1, retentionDays.auditEntry - 1])
    await db.auditEntry.create({ data: { ...entry, at: daysAgo(days) }, select: { id: true } });
  expect(await applyRetention({ now })).toMatchObject({ auditEntries: 1 });
  expect(await db.auditEntry.findMany({ select: { at: true } })).toEqual([
    { at: daysAgo(retentionDays.auditEntry - 1) },
  ]);
});
