import { describe, expect, test } from 'vitest';
import { getAccountData } from '@/features/accounts/queries/account-data';
import { startAssigned } from '@/features/assignments/commands/start-assigned';
import { scoresOf } from '@/features/assignments/queries/scores';
import { finishAttempt } from '@/features/attempts/commands/finish-attempt';
import { submitAnswer } from '@/features/attempts/commands/submit-answer';
import { getResult } from '@/features/attempts/queries/result';
import { getStandings } from '@/features/attempts/queries/standings';
import { getFinishedAttempts } from '@/features/progress/queries/finished-attempts';
import { db } from '@/lib/db';
import type { Member } from '@/lib/viewer';
import { anAssignment } from '@/prisma/seed/assignments';
import { aClass } from '@/prisma/seed/classes';
import { anAttempt, aQuiz } from '@/prisma/seed/factories';
import { aMember } from '@/prisma/seed/members';
import { commentAnswer } from './commands/comment-answer';
import { regrade } from './commands/regrade';
import { undoRegrade } from './commands/undo-regrade';
import type { RegradeInput } from './schema';

const now = new Date('2026-11-23T08:00:00Z');
const later = (minutes: number) => new Date(now.getTime() + minutes * 60_000);
const notFound = expect.objectContaining({ code: 'not-found' });
const reason = 'Artikel menyebut keduanya.';

/** A class of two pupils and a quiz set to it; the first has answered Medan and Jakarta to items 2 and 4, the second nothing, both are done. */
async function scene() {
  const [teacher, pupil, other] = await Promise.all([aMember('teacher'), aMember(), aMember()]);
  const quiz = await aQuiz({ ownerId: teacher.userId });
  const { classId } = await aClass(teacher.userId, [pupil.userId, other.userId]);
  const assignmentId = await anAssignment(classId, quiz.code, {
    attemptsAllowed: 0,
    showsAfter: 'verdict key quote score',
  });
  const attemptId = await begun(pupil, assignmentId);
  for (const [number, response] of [
    [3, '12'],
    [4, 'Jakarta'],
  ] as const)
    expect(await submitAnswer(pupil, { attemptId, number, response }, { now })).toMatchObject({ ok: true });
  await finishAttempt(pupil, { attemptId }, { now: later(1) });
  const others = await begun(other, assignmentId);
  await finishAttempt(other, { attemptId: others }, { now: later(1) });
  const items = quiz.items.map(({ id }) => id);
  const wrong = await db.answer.findFirstOrThrow({
    where: { attemptId, itemId: items[2] ?? '' },
    select: { id: true },
  });
  const itemId = items[2] ?? '';
  return { teacher, pupil, other, quiz, classId, assignmentId, attemptId, others, items, itemId, answerId: wrong.id };
}

async function begun(viewer: Member, assignmentId: string): Promise<string> {
  const started = await startAssigned(viewer, { assignmentId, password: '' }, { now, seed: 7 });
  if (!started.ok) throw new Error(started.code);
  return started.value.attemptId;
}

async function made(teacher: Member, input: RegradeInput, at = later(5)): Promise<string> {
  const outcome = await regrade(teacher, input, { now: at });
  if (!outcome.ok) throw new Error(outcome.code);
  return outcome.value.regradeId;
}

const answersOf = (itemId: string) => db.answer.findMany({ where: { itemId }, orderBy: { id: 'asc' } });

describe('what a regrade does', () => {
  test('one more answer is right: the points of the key are kept beside, and come back', async () => {
    const { teacher, assignmentId, itemId, answerId, attemptId } = await scene();
    const before = await answersOf(itemId);
    const regradeId = await made(teacher, { deed: 'accept', itemId, assignmentId, accepted: '12,0', reason });
    expect(await db.answer.findUnique({ where: { id: answerId } })).toMatchObject({
      correct: true,
      points: 1,
      gradedCorrect: false,
      gradedPoints: 0,
    });
    expect((await scoresOf({ assignmentId })).get(attemptId)).toMatchObject({ points: 2, outOf: 5 });
    await undoRegrade(teacher, { regradeId }, { now: later(6) });
    expect(await answersOf(itemId)).toEqual(before);
  });

  test('all its points to everyone, who left it empty too', async () => {
    const { teacher, pupil, other, assignmentId, itemId, attemptId, others } = await scene();
    await made(teacher, { deed: 'full', itemId, assignmentId, reason });
    const scores = await scoresOf({ assignmentId });
    expect(scores.get(attemptId)).toMatchObject({ points: 2, outOf: 5 });
    expect(scores.get(others)).toMatchObject({ points: 1, outOf: 5, answered: 0 });
    for (const [viewer, id] of [
      [pupil, attemptId],
      [other, others],
    ] as const) {
      const result = await getResult(viewer, id, { now: later(9) });
      expect(result?.score?.points).toBe(scores.get(id)?.points);
      expect((await getFinishedAttempts(viewer.userId))[0]?.score).toEqual(scores.get(id));
    }
  });

  test('a dropped item is left out everywhere, and says why', async () => {
    const { teacher, pupil, assignmentId, itemId, attemptId } = await scene();
    await made(teacher, { deed: 'drop', itemId, assignmentId, reason });
    const result = await getResult(pupil, attemptId, { now: later(9) });
    expect(result?.score).toMatchObject({ points: 1, outOf: 4 });
    expect(result?.notes.get(itemId)?.regrades).toMatchObject([{ deed: 'drop', reason }]);
    expect((await scoresOf({ assignmentId })).get(attemptId)).toMatchObject({ points: 1, outOf: 4 });
    expect((await getFinishedAttempts(pupil.userId))[0]?.score).toMatchObject({ points: 1, outOf: 4 });
    expect(result?.facts.length).toBe(4);
  });

  test('other points for one answer, the last word counts; a response that cannot be read or too many are refused', async () => {
    const { teacher, assignmentId, itemId, answerId } = await scene();
    await db.item.update({ where: { id: itemId }, data: { weight: 4 } });
    const one = { deed: 'points', itemId, assignmentId, answerId, reason } as const;
    await made(teacher, { ...one, points: 1 });
    expect(await db.answer.findUnique({ where: { id: answerId } })).toMatchObject({ points: 0.25, correct: false });
    await made(teacher, { ...one, points: 4 }, later(6));
    expect(await db.answer.findUnique({ where: { id: answerId } })).toMatchObject({ points: 1, correct: true });
    expect(await regrade(teacher, { ...one, points: 5 }, { now })).toMatchObject({
      code: 'too-many',
      values: { most: 4 },
    });
    const unread = { deed: 'accept', itemId, assignmentId, accepted: 'banyak', reason } as const;
    expect(await regrade(teacher, unread, { now })).toMatchObject({ ok: false, code: 'unreadable' });
  });

  test('of a quiz as a whole it counts in every class and outside, of an assignment in that one alone', async () => {
    const { teacher, quiz, classId, itemId, pupil } = await scene();
    const second = await anAssignment(classId, quiz.code);
    await anAttempt(quiz, pupil.userId, { marks: [true], finishedAt: now });
    const within = await made(teacher, { deed: 'drop', itemId, assignmentId: second, reason });
    const outOf = async () => (await getStandings(pupil, [quiz.code])).get(quiz.code)?.best?.outOf;
    expect(await outOf()).toBe(5);
    const whole = await made(teacher, { deed: 'drop', itemId, assignmentId: null, reason });
    expect(whole).not.toBe(within);
    expect(await outOf()).toBe(4);
    const [own] = (await getFinishedAttempts(pupil.userId)).filter(
      ({ score }) => score.points === 1 && score.answered === 1,
    );
    expect(own?.score.outOf).toBe(4);
  });

  test('an answer given after it is regraded too', async () => {
    const { teacher, other, assignmentId, itemId } = await scene();
    await made(teacher, { deed: 'accept', itemId, assignmentId, accepted: '12', reason });
    const attemptId = await begun(other, assignmentId);
    await submitAnswer(other, { attemptId, number: 3, response: '12' }, { now: later(7) });
    const place = { attemptId_itemId: { attemptId, itemId } };
    expect(await db.answer.findUnique({ where: place })).toMatchObject({ points: 1, gradedPoints: 0 });
    await submitAnswer(other, { attemptId, number: 3, response: '13' }, { now: later(8) });
    expect(await db.answer.findUnique({ where: place })).toMatchObject({ points: 0, gradedPoints: null });
  });
});

describe('laws', () => {
  test('undone in any order, all is as if it had never been done', async () => {
    const { teacher, assignmentId, itemId, answerId } = await scene();
    const before = [await answersOf(itemId), await scoresOf({ assignmentId })];
    const inputs: RegradeInput[] = [
      { deed: 'accept', itemId, assignmentId, accepted: '12', reason },
      { deed: 'points', itemId, assignmentId, answerId, points: 0.5, reason },
      { deed: 'full', itemId, assignmentId: null, reason },
      { deed: 'drop', itemId, assignmentId, reason },
    ];
    for (const order of [
      [0, 1, 2, 3],
      [3, 2, 1, 0],
      [1, 3, 0, 2],
      [2, 0, 3, 1],
    ]) {
      const ids: string[] = [];
      for (const [at, input] of inputs.entries()) ids.push(await made(teacher, input, later(10 + at)));
      for (const at of order) await undoRegrade(teacher, { regradeId: ids[at] ?? '' }, { now: later(20) });
      expect([await answersOf(itemId), await scoresOf({ assignmentId })]).toEqual(before);
    }
    expect(await db.regrade.count({ where: { itemId, undoneAt: { not: null } } })).toBe(16);
  });

  test('done many times at once it is one, undone many times too; each is told once', async () => {
    const { teacher, pupil, assignmentId, itemId } = await scene();
    const input = { deed: 'accept', itemId, assignmentId, accepted: '12', reason } as const;
    const ids = await Promise.all(Array.from({ length: 8 }, () => made(teacher, input)));
    expect(new Set(ids).size).toBe(1);
    await Promise.all(ids.map((regradeId) => undoRegrade(teacher, { regradeId }, { now: later(9) })));
    const told = await db.notification.findMany({ where: { userId: pupil.userId }, orderBy: { at: 'asc' } });
    expect(told.map(({ kind, text }) => [kind, text])).toEqual([
      ['regraded', reason],
      ['regrade_undone', reason],
    ]);
  });

  test('different ones at once all count, and with answers that come in between', async () => {
    const { teacher, other, assignmentId, itemId, answerId } = await scene();
    const attemptId = await begun(other, assignmentId);
    const respond = (response: string, at: number) =>
      submitAnswer(other, { attemptId, number: 3, response }, { now: later(at) });
    await Promise.all([
      made(teacher, { deed: 'accept', itemId, assignmentId, accepted: '12', reason }),
      respond('12', 5),
      made(teacher, { deed: 'accept', itemId, assignmentId, accepted: '14', reason }),
      respond('14', 6),
      made(teacher, { deed: 'accept', itemId, assignmentId: null, accepted: '15', reason }),
    ]);
    const answers = await answersOf(itemId);
    expect(answers).toHaveLength(2);
    for (const { points, gradedPoints } of answers) expect([points, gradedPoints]).toEqual([1, 0]);
    expect(answers.some(({ id }) => id === answerId)).toBe(true);
  });
});

test('what was regraded and commented is in the file of a pupil, and of the teacher what they did', async () => {
  const { teacher, pupil, other, assignmentId, itemId, answerId } = await scene();
  const regradeId = await made(teacher, { deed: 'accept', itemId, assignmentId, accepted: '12', reason });
  await undoRegrade(teacher, { regradeId }, { now: later(6) });
  await commentAnswer(teacher, { assignmentId, answerId, text: 'Bagus.' }, { now: later(7) });
  const fileOf = async (viewer: Member) => (await getAccountData(viewer, { now })).regrades;
  const [regraded, comment] = [{ reason, undoneAt: later(6) }, { text: 'Bagus.' }];
  expect(await fileOf(pupil)).toMatchObject({ concerning: [regraded], comments: [comment], made: [], commented: [] });
  expect(await fileOf(other)).toMatchObject({ concerning: [], comments: [] });
  expect(await fileOf(teacher)).toMatchObject({ made: [regraded], undone: [regraded], commented: [comment] });
});

describe('who may', () => {
  test('neither another teacher nor a pupil; a co-teacher in the class, not over the quiz', async () => {
    const { teacher, pupil, classId, assignmentId, itemId, answerId } = await scene();
    const [stranger, second] = await Promise.all([aMember('teacher'), aMember('teacher')]);
    await db.classTeacher.create({ data: { classId, userId: second.userId, part: 'co_teacher', since: now } });
    const input = { deed: 'drop', itemId, assignmentId, reason } as const;
    for (const viewer of [stranger, pupil]) await expect(regrade(viewer, input, { now })).rejects.toEqual(notFound);
    const regradeId = await made(second, input);
    for (const viewer of [stranger, pupil])
      await expect(undoRegrade(viewer, { regradeId }, { now })).rejects.toEqual(notFound);
    await expect(regrade(second, { ...input, assignmentId: null }, { now })).rejects.toEqual(notFound);
    const whole = await made(teacher, { ...input, assignmentId: null });
    await expect(undoRegrade(second, { regradeId: whole }, { now })).rejects.toEqual(notFound);
    const comment = { assignmentId, answerId, text: 'Bagus.' };
    for (const viewer of [stranger, pupil])
      await expect(commentAnswer(viewer, comment, { now })).rejects.toEqual(notFound);
  });

  test('an item or an answer of something else is not found', async () => {
    const { teacher, assignmentId, itemId, answerId } = await scene();
    const [foreign] = (await aQuiz()).items;
    const drop = { deed: 'drop', itemId: foreign?.id ?? '', assignmentId, reason } as const;
    await expect(regrade(teacher, drop, { now })).rejects.toEqual(notFound);
    const elsewhere = await scene();
    const points = { deed: 'points', itemId, assignmentId, answerId: elsewhere.answerId, points: 1, reason } as const;
    await expect(regrade(teacher, points, { now })).rejects.toEqual(notFound);
    expect((await answersOf(itemId)).find(({ id }) => id === answerId)?.points).toBe(0);
  });

  test('a comment is read on the result, changed, and taken back', async () => {
    const { teacher, pupil, assignmentId, itemId, answerId, attemptId } = await scene();
    const write = (text: string, at: number) =>
      commentAnswer(teacher, { assignmentId, answerId, text }, { now: later(at) });
    await write('Baca lagi paragraf dua.', 5);
    await write('Baca lagi paragraf dua.', 6);
    const note = async () => (await getResult(pupil, attemptId, { now: later(9) }))?.notes.get(itemId);
    expect(await note()).toMatchObject({ comment: { text: 'Baca lagi paragraf dua.' } });
    expect(await db.notification.count({ where: { userId: pupil.userId, kind: 'commented' } })).toBe(1);
    await write('', 7);
    expect(await note()).toBeUndefined();
  });
});
