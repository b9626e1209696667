import { expect, test } from 'vitest';
import { raiseFlag } from '@/features/flags/commands/raise-flag';
import { countOpenFlags, openFlags } from '@/features/flags/queries/flags-of-quiz';
import { db } from '@/lib/db';
import { viewerOf } from '@/lib/viewer';
import { aGuest, anAttempt, aQuiz } from '@/prisma/seed/factories';
import { aMember } from '@/prisma/seed/members';
import { settleFlag } from './commands/settle-flag';
import { undoRegrade } from './commands/undo-regrade';
import { getLedger } from './queries/ledger';
import type { SettleInput } from './schema';

const now = new Date('2026-11-28T08:00:00Z');
const later = new Date('2026-11-28T09:00:00Z');
const notFound = expect.objectContaining({ code: 'not-found' });

/** A teacher's quiz that two learners finished, both wrong about its third item, which one of them flagged. */
async function scene() {
  const [teacher, raiser, other] = await Promise.all([aMember('teacher'), aMember(), aMember()]);
  const quiz = await aQuiz({ ownerId: teacher.userId });
  const marks = [true, true, null, true, true];
  const itemId = quiz.items[2]?.id ?? '';
  for (const { userId } of [raiser, other]) {
    const attemptId = await anAttempt(quiz, userId, { marks, finishedAt: now });
    const answer = { attemptId, itemId, response: '12', correct: false, points: 0, answeredAt: now };
    await db.answer.create({ data: answer });
  }
  await raiseFlag(raiser, { itemId, reason: 'several_right', comment: 'Duabelas juga.' }, { now });
  const [flag] = await openFlags(teacher);
  return { teacher, raiser, other, quiz, itemId, flagId: flag?.id ?? '' };
}

const upheld = { outcome: 'upheld', reply: 'Artikel menyebut keduanya.', remedy: 'accept', accepted: '12' } as const;
const kinds = async (userId: string) =>
  (await db.notification.findMany({ where: { userId }, orderBy: { kind: 'asc' } })).map(({ kind }) => kind).sort();

test('upheld with a regrade: all answers count, the one who raised it is told of both, others of their points', async () => {
  const { teacher, raiser, other, itemId, flagId } = await scene();
  expect(await countOpenFlags(teacher)).toBe(1);
  expect(await settleFlag(teacher, { flagId, ...upheld }, { now: later })).toEqual({ ok: true, value: { told: 2 } });
  expect(await db.answer.findMany({ where: { itemId }, select: { points: true, gradedPoints: true } })).toEqual([
    { points: 1, gradedPoints: 0 },
    { points: 1, gradedPoints: 0 },
  ]);
  expect(await kinds(raiser.userId)).toEqual(['flag_decided', 'regraded']);
  expect(await kinds(other.userId)).toEqual(['regraded']);
  expect(await countOpenFlags(teacher)).toBe(0);
});

test.each([
  ['no-reason', { reply: '' }],
  ['unreadable', { accepted: 'banyak' }],
  ['unreadable', { accepted: '' }],
] as const)('%s: neither decided nor regraded (%j)', async (code, changed) => {
  const { teacher, raiser, flagId } = await scene();
  const input: SettleInput = { flagId, ...upheld, ...changed };
  expect(await settleFlag(teacher, input, { now: later })).toMatchObject({ ok: false, code });
  expect(await db.flag.findUnique({ where: { id: flagId } })).toMatchObject({ outcome: null, decidedAt: null });
  expect(await kinds(raiser.userId)).toEqual([]);
});

test('declined, or upheld without a remedy, changes no points; only its owner decides', async () => {
  const { teacher, itemId, flagId } = await scene();
  await expect(settleFlag(await aMember('teacher'), { flagId, ...upheld }, { now })).rejects.toEqual(notFound);
  await settleFlag(teacher, { flagId, ...upheld, outcome: 'declined' }, { now: later });
  await settleFlag(teacher, { flagId, ...upheld, remedy: 'none' }, { now: later });
  expect(await db.regrade.count({ where: { itemId } })).toBe(0);
});

test('the ledger tells everyone what was corrected, without names, and why only to who has finished', async () => {
  const { teacher, raiser, quiz, flagId } = await scene();
  await settleFlag(teacher, { flagId, ...upheld }, { now: later });
  const guest = await viewerOf((await aGuest()).userId);
  const { entries } = await getLedger(guest, quiz.code);
  expect(entries).toMatchObject([
    { at: later, wrong: 'several_right', deed: 'accept', explanation: null, undoneAt: null },
  ]);
  const told = JSON.stringify(entries);
  for (const secret of [raiser.userId, raiser.name, teacher.userId, quiz.items[2]?.question.key ?? '', upheld.reply])
    expect(told).not.toContain(secret);
  expect(entries[0]?.regradeId).toBeNull();
  expect((await getLedger(raiser, quiz.code)).entries).toMatchObject([{ explanation: upheld.reply, regradeId: null }]);
  const [{ regradeId } = { regradeId: null }] = (await getLedger(teacher, quiz.code)).entries;
  await undoRegrade(teacher, { regradeId: regradeId ?? '' }, { now: later });
  expect((await getLedger(guest, quiz.code)).entries).toMatchObject([{ undoneAt: later }]);
  await expect(getLedger(guest, 'tidak-ada')).rejects.toEqual(notFound);
});
