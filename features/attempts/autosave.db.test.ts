import { expect, test } from 'vitest';
import { regrade } from '@/features/regrades/commands/regrade';
import { db } from '@/lib/db';
import { viewerOf } from '@/lib/viewer';
import { anAssignment } from '@/prisma/seed/assignments';
import { aClass } from '@/prisma/seed/classes';
import { aGuest, aQuiz } from '@/prisma/seed/factories';
import { aMember } from '@/prisma/seed/members';
import { startAssigned } from '../assignments/commands/start-assigned';
import { finishAttempt } from './commands/finish-attempt';
import { startAttempt } from './commands/start-attempt';
import { submitAnswer } from './commands/submit-answer';
import { getItemScreen } from './queries/item-screen';
import { getResult } from './queries/result';

// What Moodle's tests of its autosave ask, asked of how an answer is kept here: each one that is given, at once. The names are theirs.

const now = new Date('2026-11-23T09:00:00Z');
const at = (seconds: number) => new Date(now.getTime() + seconds * 1000);

async function taking() {
  const [quiz, viewer] = [await aQuiz(), await viewerOf((await aGuest()).userId)];
  const started = await startAttempt(viewer, { code: quiz.code, feedback: 'end' }, { now });
  if (!started.ok) throw new Error(started.code);
  const { attemptId } = started.value;
  return {
    viewer,
    quiz,
    attemptId,
    save: (response: string, seconds: number, number = 4) =>
      submitAnswer(viewer, { attemptId, number, response }, { now: at(seconds) }),
    finish: (seconds: number) => finishAttempt(viewer, { attemptId }, { now: at(seconds) }),
    shown: async () => {
      const screen = await getItemScreen(viewer, attemptId, 4);
      return screen.kind === 'open' ? screen.item.given : screen.kind;
    },
    kept: () => db.answer.findMany({ where: { attemptId }, select: { response: true, answeredAt: true } }),
  };
}

test('autosave then display', async () => {
  const { save, shown } = await taking();
  await save('Manila', 1);
  expect(await shown()).toBe('Manila');
});

test.each([
  ['different data', 'Jakarta', 'Jakarta'],
  ['same data', 'Manila', 'Manila'],
  ['original data', 'Bangkok', 'Bangkok'],
])('autosave then autosave %s', async (_, response, expected) => {
  const { save, shown, kept } = await taking();
  await save('Bangkok', 1);
  await save('Manila', 2);
  expect(await save(response, 3)).toMatchObject({ ok: true });
  expect(await shown()).toBe(expected);
  expect(await kept()).toHaveLength(1);
});

test('autosave then real save, same: one answer, not graded otherwise', async () => {
  const { save, finish, kept, viewer, attemptId } = await taking();
  await save('Jakarta', 1);
  await save('Jakarta', 2);
  await finish(3);
  expect(await kept()).toEqual([{ response: 'Jakarta', answeredAt: at(2) }]);
  expect((await getResult(viewer, attemptId, { now: at(4) }))?.score).toMatchObject({ points: 1, answered: 1 });
});

test('autosave then submit', async () => {
  const { save, finish, viewer, attemptId } = await taking();
  await save('Manila', 1);
  await save('Jakarta', 2);
  await finish(3);
  expect((await getResult(viewer, attemptId, { now: at(4) }))?.score).toMatchObject({ points: 1, answered: 1 });
});

test('autosave and save concurrently', async () => {
  const { save, kept } = await taking();
  const [early, late] = await Promise.all([save('Manila', 1), save('Jakarta', 2)]);
  expect(late.ok).toBe(true);
  expect(early.ok || early.code === 'newer-kept').toBe(true);
  expect(await kept()).toEqual([{ response: 'Jakarta', answeredAt: at(2) }]);
});

test('concurrent autosaves', async () => {
  const { save, kept } = await taking();
  const cities = ['Bangkok', 'Manila', 'Singapura', 'Jakarta'];
  await Promise.all(cities.map((city, seconds) => save(city, seconds)));
  expect(await kept()).toEqual([{ response: 'Jakarta', answeredAt: at(3) }]);
});

test('autosave with wrong sequence number ignored, and its sender told', async () => {
  const { save, shown } = await taking();
  await save('Jakarta', 5);
  expect(await save('Manila', 4)).toEqual({ ok: false, code: 'newer-kept' });
  expect(await shown()).toBe('Jakarta');
});

test('finish with unhandled autosave: what was kept counts, what comes after is refused', async () => {
  const { save, finish, kept } = await taking();
  await save('Jakarta', 1);
  await finish(2);
  expect(await save('Manila', 3)).toEqual({ ok: false, code: 'finished' });
  // Given before the handing in and come after it: refused as well, the result was told.
  expect(await save('Manila', 1)).toEqual({ ok: false, code: 'finished' });
  expect((await kept()).map(({ response }) => response)).toEqual(['Jakarta']);
});

test('autosave and regrade', async () => {
  const [teacher, pupil] = await Promise.all([aMember('teacher'), aMember('learner')]);
  const quiz = await aQuiz({ ownerId: teacher.userId });
  const { classId } = await aClass(teacher.userId, [pupil.userId]);
  const assignmentId = await anAssignment(classId, quiz.code);
  const started = await startAssigned(pupil, { assignmentId, password: '' }, { now, seed: 1 });
  if (!started.ok) throw new Error(started.code);
  const { attemptId } = started.value;
  const itemId = quiz.items[3]?.id ?? '';
  const place = { attemptId_itemId: { attemptId, itemId } };
  const save = (response: string, seconds: number) =>
    submitAnswer(pupil, { attemptId, number: 4, response }, { now: at(seconds) });
  await save('Manila', 1);
  const accepting = { deed: 'accept', itemId, assignmentId, accepted: 'Manila', reason: 'Keduanya benar.' } as const;
  expect(await regrade(teacher, accepting, { now: at(2) })).toMatchObject({ ok: true });
  expect(await db.answer.findUnique({ where: place })).toMatchObject({
    response: 'Manila',
    points: 1,
    gradedPoints: 0,
  });
  await save('Bangkok', 3);
  expect(await db.answer.findUnique({ where: place })).toMatchObject({ response: 'Bangkok', points: 0 });
  await save('Manila', 4);
  expect(await db.answer.findUnique({ where: place })).toMatchObject({
    response: 'Manila',
    points: 1,
    gradedPoints: 0,
  });
});

test('load with (unnecessary) autosaved data: an attempt opened again shows what was kept, once', async () => {
  const { viewer, quiz, attemptId, save, shown, kept } = await taking();
  await save('Jakarta', 1);
  await save('Jakarta', 2);
  const again = await startAttempt(viewer, { code: quiz.code, feedback: 'end' }, { now: at(3) });
  expect(again).toEqual({ ok: true, value: { attemptId } });
  expect(await shown()).toBe('Jakarta');
  expect(await kept()).toHaveLength(1);
});
