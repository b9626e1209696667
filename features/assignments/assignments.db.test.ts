import { describe, expect, test } from 'vitest';
import { finishAttempt } from '@/features/attempts/commands/finish-attempt';
import { submitAnswer } from '@/features/attempts/commands/submit-answer';
import { getItemScreen } from '@/features/attempts/queries/item-screen';
import { getOwnAttempt, mayOpen } from '@/features/attempts/queries/own-attempt';
import { getResult } from '@/features/attempts/queries/result';
import { backfillCards } from '@/features/reviews/commands/backfill-cards';
import { db } from '@/lib/db';
import type { Member } from '@/lib/viewer';
import { anAssignment } from '@/prisma/seed/assignments';
import { aClass } from '@/prisma/seed/classes';
import { aQuiz } from '@/prisma/seed/factories';
import { aMember } from '@/prisma/seed/members';
import { addTime } from './commands/add-time';
import { settleAttempts } from './commands/settle-attempts';
import { startAssigned } from './commands/start-assigned';
import { getAttendedAssignment } from './queries/attended-assignment';
import { scoresOf } from './queries/scores';

const now = new Date('2026-11-23T08:00:00Z');
const later = (minutes: number) => new Date(now.getTime() + minutes * 60_000);
const notFound = expect.objectContaining({ code: 'not-found' });
const rightResponses = ['2008-12-15', 'Brunei Darussalam', '10', 'Jakarta', 'Salah'];

/** A class with two pupils and a quiz set to it. */
async function setUp(rules: Parameters<typeof anAssignment>[2] = {}) {
  const [teacher, pupil, other] = await Promise.all([aMember('teacher'), aMember(), aMember()]);
  const quiz = await aQuiz({ ownerId: teacher.userId });
  const { classId } = await aClass(teacher.userId, [pupil.userId, other.userId]);
  const assignmentId = await anAssignment(classId, quiz.code, rules);
  return { teacher, pupil, other, quiz, classId, assignmentId };
}

async function start(viewer: Member, assignmentId: string, at = now, password = '') {
  return startAssigned(viewer, { assignmentId, password }, { now: at, seed: 7 });
}

async function begun(viewer: Member, assignmentId: string, at = now): Promise<string> {
  const started = await start(viewer, assignmentId, at);
  if (!started.ok) throw new Error(started.code);
  return started.value.attemptId;
}

const answer = (viewer: Member, attemptId: string, number: number, at = now) =>
  submitAnswer(viewer, { attemptId, number, response: rightResponses[number - 1] ?? '' }, { now: at });

describe('starting', () => {
  test('fifty starts at once begin one attempt', async () => {
    const { pupil, assignmentId } = await setUp({ attemptsAllowed: 0 });
    const ids = await Promise.all(Array.from({ length: 50 }, () => begun(pupil, assignmentId)));
    expect(new Set(ids).size).toBe(1);
    expect(await db.attempt.count({ where: { assignmentId } })).toBe(1);
  });

  test('it is not found by who is not in the class, left it, or is not named', async () => {
    const { pupil, other, classId, assignmentId } = await setUp({ forSome: true });
    await db.assignedPupil.create({ data: { assignmentId, userId: pupil.userId } });
    expect((await start(pupil, assignmentId)).ok).toBe(true);
    await expect(start(other, assignmentId)).rejects.toEqual(notFound);
    await expect(start(await aMember(), assignmentId)).rejects.toEqual(notFound);
    await db.enrollment.updateMany({ where: { classId, userId: pupil.userId }, data: { leftAt: now } });
    await expect(start(pupil, assignmentId)).rejects.toEqual(notFound);
  });

  test.each([
    ['waiting', { opensAt: later(1) }],
    ['closed', { closesAt: later(-1) }],
    ['closed', { closesAt: later(-61), lateSeconds: 3600 }],
    ['password', { password: 'garuda' }],
  ] as const)('%s: %j', async (code, rules) => {
    const { pupil, assignmentId } = await setUp(rules);
    expect(await start(pupil, assignmentId)).toMatchObject({ ok: false, code });
  });

  test('after the close it may still be begun while late ones are taken; the password is asked', async () => {
    const { pupil, assignmentId } = await setUp({ closesAt: later(-1), lateSeconds: 3600, password: 'garuda' });
    expect(await start(pupil, assignmentId, now, ' garuda ')).toMatchObject({ ok: true });
  });

  test('attempts are counted, and the delay between them holds', async () => {
    const { pupil, assignmentId } = await setUp({ attemptsAllowed: 2, delaySeconds: 3600 });
    const first = await begun(pupil, assignmentId);
    await finishAttempt(pupil, { attemptId: first }, { now: later(10) });
    expect(await start(pupil, assignmentId, later(60))).toMatchObject({ ok: false, code: 'delay' });
    const second = await begun(pupil, assignmentId, later(70));
    await finishAttempt(pupil, { attemptId: second }, { now: later(80) });
    expect(await start(pupil, assignmentId, later(300))).toMatchObject({ ok: false, code: 'used-up' });
    expect(await db.attempt.findMany({ where: { assignmentId }, select: { number: true } })).toEqual([
      { number: 1 },
      { number: 2 },
    ]);
  });

  test('where a correction suspends all items nothing is begun', async () => {
    const { teacher, pupil, quiz, assignmentId } = await setUp();
    const { articleVersionId } = await db.quizVersion.findUniqueOrThrow({ where: { id: quiz.versionId } });
    const suspended = { articleVersionId, since: now, byId: teacher.userId };
    await db.suspension.createMany({ data: quiz.items.map(({ id: itemId }) => ({ itemId, ...suspended })) });
    expect(await start(pupil, assignmentId)).toMatchObject({ ok: false, code: 'nothing-to-ask' });
    expect(await db.attempt.count({ where: { assignmentId } })).toBe(0);
  });

  test('an archived class begins nothing', async () => {
    const { pupil, classId, assignmentId } = await setUp();
    await db.class.update({ where: { id: classId }, data: { archivedAt: now } });
    expect(await start(pupil, assignmentId)).toMatchObject({ ok: false, code: 'closed' });
  });
});

describe('the clock', () => {
  test('an answer at the deadline is refused and the attempt ends as of it', async () => {
    const { pupil, assignmentId } = await setUp({ limitSeconds: 600 });
    const attemptId = await begun(pupil, assignmentId);
    expect(await answer(pupil, attemptId, 1, later(9))).toMatchObject({ ok: true });
    expect(await answer(pupil, attemptId, 2, later(10))).toMatchObject({ ok: false, code: 'finished' });
    expect(await db.attempt.findUnique({ where: { id: attemptId } })).toMatchObject({
      finishedAt: later(10),
      openKey: null,
    });
    expect(await db.answer.count({ where: { attemptId } })).toBe(1);
  });

  test('the close ends it before the limit; extra time wins over the close, at once', async () => {
    const { pupil, other, assignmentId } = await setUp({ limitSeconds: 1800, closesAt: later(10) });
    const [own, others] = [await begun(pupil, assignmentId), await begun(other, assignmentId)];
    await db.override.create({
      data: { assignmentId, setAt: now, extraSeconds: 900, pupils: { create: { userId: pupil.userId } } },
    });
    expect((await getOwnAttempt(pupil, own, { now })).assigned?.deadlineAt).toEqual(later(25));
    expect(await settleAttempts({ assignmentId }, { now: later(20) })).toEqual({ ended: 1, told: 0 });
    expect(await answer(pupil, own, 1, later(24))).toMatchObject({ ok: true });
    expect(await answer(other, others, 1, later(24))).toMatchObject({ ok: false, code: 'finished' });
    expect(await settleAttempts({ assignmentId }, { now: later(26) })).toMatchObject({ ended: 1 });
  });

  test('a teacher adds time to one running attempt, or to all', async () => {
    const { teacher, pupil, other, assignmentId } = await setUp({ limitSeconds: 600 });
    const [own, others] = [await begun(pupil, assignmentId), await begun(other, assignmentId)];
    await addTime(teacher, { assignmentId, attemptId: own, minutes: 5 }, { now: later(1) });
    expect(await addTime(teacher, { assignmentId, attemptId: null, minutes: 2 }, { now: later(2) })).toBe(2);
    expect((await getOwnAttempt(pupil, own, { now })).assigned?.deadlineAt).toEqual(later(17));
    expect((await getOwnAttempt(other, others, { now })).assigned?.deadlineAt).toEqual(later(12));
    await expect(addTime(pupil, { assignmentId, attemptId: own, minutes: 5 }, { now })).rejects.toEqual(notFound);
    await expect(
      addTime(await aMember('teacher'), { assignmentId, attemptId: own, minutes: 5 }, { now }),
    ).rejects.toEqual(notFound);
  });

  test('settling at once from everywhere ends an attempt once', async () => {
    const { pupil, assignmentId } = await setUp({ limitSeconds: 600, showsAfter: 'verdict key score' });
    const attemptId = await begun(pupil, assignmentId);
    await answer(pupil, attemptId, 1);
    await Promise.all(Array.from({ length: 10 }, () => settleAttempts({ assignmentId }, { now: later(11) })));
    expect(await db.review.count({ where: { card: { userId: pupil.userId } } })).toBe(1);
  });
});

describe('what is told', () => {
  test('nothing of the key before the close, and no card moves; all of it after', async () => {
    const { pupil, quiz, assignmentId } = await setUp({ closesAt: later(60), showsAfter: 'verdict score' });
    const attemptId = await begun(pupil, assignmentId);
    for (const number of [1, 2]) await answer(pupil, attemptId, number);
    await finishAttempt(pupil, { attemptId }, { now: later(5) });
    const soon = await getResult(pupil, attemptId, { now: later(6) });
    expect(soon?.score).toMatchObject({ points: 2, outOf: 5 });
    const bytes = JSON.stringify({ ...soon, body: '' });
    for (const { question } of quiz.items.slice(2)) expect(bytes).not.toContain(question.evidence.text);
    expect(soon?.items.map(({ key, evidence }) => key + evidence.text).join('')).toBe('');
    // Nor does the start of the server, which looks for answers that moved no card yet.
    await backfillCards();
    expect(await db.card.count({ where: { userId: pupil.userId } })).toBe(0);
    await settleAttempts({ assignmentId }, { now: later(61) });
    expect(await db.card.count({ where: { userId: pupil.userId } })).toBe(2);
    const late = await getResult(pupil, attemptId, { now: later(61) });
    expect(late?.items.every(({ key }) => key !== '')).toBe(true);
    expect(late?.facts).toHaveLength(5);
  });

  test('no key after the close while its pupil still takes another attempt by added time', async () => {
    const { teacher, pupil, assignmentId } = await setUp({ closesAt: later(60), attemptsAllowed: 2 });
    const first = await begun(pupil, assignmentId);
    await answer(pupil, first, 1);
    await finishAttempt(pupil, { attemptId: first }, { now: later(5) });
    const second = await begun(pupil, assignmentId, later(55));
    await addTime(teacher, { assignmentId, attemptId: null, minutes: 10 }, { now: later(58) });
    const keys = async (minutes: number) => {
      const settled = await settleAttempts({ assignmentId }, { now: later(minutes) });
      const result = await getResult(pupil, first, { now: later(minutes) });
      const cards = await db.card.count({ where: { userId: pupil.userId } });
      return [settled, result?.items.filter(({ key }) => key !== '').length, result?.facts.length, cards];
    };
    expect(await keys(65)).toEqual([{ ended: 0, told: 0 }, 0, 0, 0]);
    await finishAttempt(pupil, { attemptId: second }, { now: later(66) });
    expect(await keys(67)).toEqual([{ ended: 0, told: 1 }, 5, 5, 1]);
  });

  test('keys that other rules tell right after handing in are told of what was handed in before, too', async () => {
    const { pupil, assignmentId } = await setUp({ showsClosed: 'verdict score' });
    const attemptId = await begun(pupil, assignmentId);
    await answer(pupil, attemptId, 1);
    await finishAttempt(pupil, { attemptId }, { now: later(5) });
    expect(await settleAttempts({ assignmentId }, { now: later(6) })).toEqual({ ended: 0, told: 0 });
    await db.assignment.update({ where: { id: assignmentId }, data: { showsAfter: 'verdict key score' } });
    expect(await settleAttempts({ assignmentId }, { now: later(7) })).toEqual({ ended: 0, told: 1 });
    expect(await db.card.count({ where: { userId: pupil.userId } })).toBe(1);
  });

  test('where not even verdicts are told, only what was answered is', async () => {
    const { pupil, assignmentId } = await setUp({ showsAfter: '', showsClosed: '' });
    const attemptId = await begun(pupil, assignmentId);
    await answer(pupil, attemptId, 2);
    await finishAttempt(pupil, { attemptId }, { now });
    const result = await getResult(pupil, attemptId, { now });
    expect(result).toMatchObject({ score: null, items: [], facts: [] });
    expect(result?.responses[1]).toMatchObject({ readable: 'Brunei Darussalam' });
    expect(JSON.stringify(result?.responses)).not.toContain('points');
  });

  test('a verdict at once makes the answer final, without the key', async () => {
    const { pupil, quiz, assignmentId } = await setUp({ showsDuring: 'verdict' });
    const attemptId = await begun(pupil, assignmentId);
    await submitAnswer(pupil, { attemptId, number: 2, response: wrongChoice(quiz) }, { now });
    expect(await answer(pupil, attemptId, 2)).toMatchObject({ ok: false, code: 'already-answered' });
    const screen = await getItemScreen(pupil, attemptId, 2);
    expect(screen).toMatchObject({ kind: 'revealed', item: { key: '', because: '', whyWrong: null } });
    expect(await db.card.count({ where: { userId: pupil.userId } })).toBe(0);
  });
});

describe('items', () => {
  test('drawn ones do not repeat before all were asked', async () => {
    const { pupil, assignmentId } = await setUp({ drawCount: 2, attemptsAllowed: 0, shuffleItems: true });
    const asked: string[] = [];
    for (const at of [0, 10]) {
      const attemptId = await begun(pupil, assignmentId, later(at));
      asked.push(...(await getOwnAttempt(pupil, attemptId, { now })).places.map(({ itemId }) => itemId));
      await finishAttempt(pupil, { attemptId }, { now: later(at + 5) });
    }
    expect(asked).toHaveLength(4);
    expect(new Set(asked).size).toBe(4);
  });

  test('sequential: only the next one, and none again', async () => {
    const { pupil, assignmentId } = await setUp({ sequential: true });
    const attemptId = await begun(pupil, assignmentId);
    expect(await answer(pupil, attemptId, 2)).toMatchObject({ ok: false, code: 'out-of-order' });
    expect(await answer(pupil, attemptId, 1)).toMatchObject({ ok: true });
    // A second press of the button, or a page that heard nothing of the first.
    expect(await answer(pupil, attemptId, 1, later(1))).toMatchObject({ ok: true });
    expect(await db.answer.findMany({ where: { attemptId } })).toMatchObject([{ answeredAt: now }]);
    expect(await submitAnswer(pupil, { attemptId, number: 1, response: '2009-01-01' }, { now })).toMatchObject({
      code: 'already-answered',
    });
    const attempt = await getOwnAttempt(pupil, attemptId, { now });
    expect([1, 2, 3].map((number) => mayOpen(attempt, number))).toEqual([false, true, false]);
  });

  test('an attempt that answered nothing has no points', async () => {
    const { pupil, assignmentId } = await setUp();
    const attemptId = await begun(pupil, assignmentId);
    expect((await scoresOf({ assignmentId })).get(attemptId)).toEqual({ points: 0, outOf: 5, answered: 0, share: 0 });
  });

  test('a grade of 57 % reaches a pass mark of 57 on its pupil’s page, as in the gradebook', async () => {
    const { pupil, quiz, assignmentId } = await setUp({ passPercent: 57, showsAfter: 'score' });
    for (const [at, weight] of [57, 10, 11, 11, 11].entries())
      await db.item.update({ where: { id: quiz.items[at]?.id ?? '' }, data: { weight } });
    const attemptId = await begun(pupil, assignmentId);
    await answer(pupil, attemptId, 1);
    await finishAttempt(pupil, { attemptId }, { now });
    expect(await getAttendedAssignment(pupil, assignmentId, { now })).toMatchObject({ grade: 0.57, passed: true });
  });

  test('the score weighs items, and leaves out what was dropped', async () => {
    const { pupil, quiz, assignmentId } = await setUp();
    const [first, second] = quiz.items;
    if (!first || !second) throw new Error('expected items');
    await db.item.update({ where: { id: first.id }, data: { weight: 3 } });
    const attemptId = await begun(pupil, assignmentId);
    await answer(pupil, attemptId, 1);
    expect((await scoresOf({ assignmentId })).get(attemptId)).toMatchObject({ points: 3, outOf: 7, answered: 1 });
    await db.regrade.create({ data: { itemId: second.id, deed: 'drop', reason: 'kabur', at: now } });
    expect((await scoresOf({ assignmentId })).get(attemptId)).toMatchObject({ points: 3, outOf: 6 });
  });
});

function wrongChoice(quiz: Awaited<ReturnType<typeof aQuiz>>): string {
  const question = quiz.items[1]?.question;
  const wrong = question && 'distractors' in question ? question.distractors?.[0]?.text : undefined;
  if (!wrong) throw new Error('expected a choice item');
  return wrong;
}
