import { expect, test } from 'vitest';
import { getAccountData } from '@/features/accounts/queries/account-data';
import { settleAttempts } from '@/features/assignments/commands/settle-attempts';
import { startAssigned } from '@/features/assignments/commands/start-assigned';
import { finishAttempt } from '@/features/attempts/commands/finish-attempt';
import { submitAnswer } from '@/features/attempts/commands/submit-answer';
import { getResult } from '@/features/attempts/queries/result';
import { decideFlag } from '@/features/flags/commands/decide-flag';
import { raiseFlag } from '@/features/flags/commands/raise-flag';
import { openFlags } from '@/features/flags/queries/flags-of-quiz';
import { getOwnFlag } from '@/features/flags/queries/own-flag';
import { getNotifications } from '@/features/notifications/queries/notifications';
import { db } from '@/lib/db';
import { anAssignment } from '@/prisma/seed/assignments';
import { aClass } from '@/prisma/seed/classes';
import { anAttempt, aQuiz } from '@/prisma/seed/factories';
import { aMember } from '@/prisma/seed/members';
import { commentAnswer } from './commands/comment-answer';
import { regrade } from './commands/regrade';
import { undoRegrade } from './commands/undo-regrade';
import { getLedger } from './queries/ledger';

const now = new Date('2026-11-23T08:00:00Z');
const later = (minutes: number) => new Date(now.getTime() + minutes * 60_000);
const key = 'Kuncinya Jakarta, kata paragraf dua.';

/** A pupil who has handed in an assignment that tells its keys after the close, in an hour; the last answer of it, and its item. */
async function scene() {
  const [teacher, pupil] = await Promise.all([aMember('teacher'), aMember()]);
  const quiz = await aQuiz({ ownerId: teacher.userId });
  const { classId } = await aClass(teacher.userId, [pupil.userId]);
  const assignmentId = await anAssignment(classId, quiz.code, { closesAt: later(60) });
  const started = await startAssigned(pupil, { assignmentId, password: '' }, { now, seed: 7 });
  if (!started.ok) throw new Error(started.code);
  const { attemptId } = started.value;
  await submitAnswer(pupil, { attemptId, number: 3, response: '12' }, { now });
  await finishAttempt(pupil, { attemptId }, { now: later(1) });
  const { id: answerId, itemId } = await db.answer.findFirstOrThrow({ where: { attemptId } });
  return { teacher, pupil, quiz, assignmentId, attemptId, answerId, itemId };
}

test('what a teacher writes about an item is told with its key, not before', async () => {
  const { teacher, pupil, assignmentId, attemptId, answerId, itemId } = await scene();
  const drop = { deed: 'drop', itemId, assignmentId, reason: key } as const;
  const dropped = await regrade(teacher, drop, { now: later(2) });
  await undoRegrade(teacher, { regradeId: dropped.ok ? dropped.value.regradeId : '' }, { now: later(3) });
  await regrade(teacher, { ...drop, assignmentId: null }, { now: later(4) });
  await commentAnswer(teacher, { assignmentId, answerId, text: key }, { now: later(5) });
  await raiseFlag(pupil, { itemId, reason: 'several_right', comment: '' }, { now: later(6) });
  const [flag] = await openFlags(teacher);
  await decideFlag(teacher, { flagId: flag?.id ?? '', outcome: 'upheld', reply: key }, { now: later(7) });

  const seen = async (at: Date) => ({
    told: (await getNotifications(pupil)).map(({ kind, text }) => [kind, text]),
    note: (await getResult(pupil, attemptId, { now: at }))?.notes.get(itemId),
    flag: await getOwnFlag(pupil, itemId),
    file: JSON.stringify(await getAccountData(pupil, { now: at })),
  });
  const before = await seen(later(8));
  expect(JSON.stringify(before)).not.toContain('Jakarta');
  expect(before.told).toEqual([
    ['flag_decided', ''],
    ['commented', ''],
    ['regraded', ''],
    ['regrade_undone', ''],
    ['regraded', ''],
  ]);
  expect(before.note).toMatchObject({ comment: { text: null }, regrades: [{ reason: null }, { reason: null }] });
  expect(before.flag).toMatchObject({ outcome: 'upheld', reply: '' });

  await settleAttempts({ assignmentId }, { now: later(61) });
  await commentAnswer(teacher, { assignmentId, answerId, text: `${key} Baca lagi.` }, { now: later(62) });
  const after = await seen(later(63));
  expect(after.told[0]).toEqual(['commented', `${key} Baca lagi.`]);
  expect(after.note).toMatchObject({
    comment: { text: `${key} Baca lagi.` },
    regrades: [{ reason: key }, { reason: key }],
  });
  expect(after.flag).toMatchObject({ reply: key });
  expect(after.file).toContain('Jakarta');
});

test('an earlier attempt whose keys are told opens neither the ledger nor the file while a later one waits', async () => {
  const { teacher, pupil, quiz, assignmentId, itemId } = await scene();
  await anAttempt(quiz, pupil.userId, { marks: [true, true, true, true, true], finishedAt: now });
  await regrade(teacher, { deed: 'drop', itemId, assignmentId: null, reason: key }, { now: later(2) });
  const seen = async (at: Date) =>
    JSON.stringify([await getLedger(pupil, quiz.code), (await getAccountData(pupil, { now: at })).regrades]);
  expect((await getLedger(pupil, quiz.code)).entries).toMatchObject([{ deed: 'drop', explanation: null }]);
  expect(await seen(later(3))).not.toContain('Jakarta');
  await settleAttempts({ assignmentId }, { now: later(61) });
  expect((await getLedger(pupil, quiz.code)).entries).toMatchObject([{ explanation: key }]);
  expect(JSON.parse(await seen(later(62)))[1].concerning).toMatchObject([{ reason: key }]);
});
