import { describe, expect, test } from 'vitest';
import { finishAttempt } from '@/features/attempts/commands/finish-attempt';
import { getNotifications } from '@/features/notifications/queries/notifications';
import { db } from '@/lib/db';
import { anAssignment } from '@/prisma/seed/assignments';
import { aClass } from '@/prisma/seed/classes';
import { aQuiz } from '@/prisma/seed/factories';
import { aMember } from '@/prisma/seed/members';
import { changeAssignment, withdrawAssignment } from './commands/change-assignment';
import { remind } from './commands/remind';
import { setAssignment } from './commands/set-assignment';
import { setOverride } from './commands/set-override';
import { startAssigned } from './commands/start-assigned';
import { getAttendedAssignment } from './queries/attended-assignment';
import { getOwnAssignments, getTaughtAssignments } from './queries/list-assignments';
import { changedAssignmentSchema, newAssignmentSchema, overrideSchema } from './schema/forms';

// What teachers set, change and take back, as their forms send it.

const now = new Date('2026-11-23T08:00:00Z');
const notFound = expect.objectContaining({ code: 'not-found' });

const fields = {
  title: ['Ulangan'],
  note: [''],
  opensAt: [''],
  closesAt: ['2026-11-24T15:00'],
  limitMinutes: ['30'],
  attempts: ['2'],
  grading: ['average'],
  delayHours: ['1'],
  lateHours: ['24'],
  latePercent: ['10'],
  drawCount: ['0'],
  shuffleChoices: ['on'],
  layout: ['one'],
  navigation: ['free'],
  password: [' garuda '],
  passPercent: ['75'],
  showsAfter: ['score', 'quote'],
  showsClosed: ['verdict', 'key', 'quote', 'score'],
  reminderHours: ['24'],
};

async function setUp() {
  const [teacher, pupil, other] = await Promise.all([aMember('teacher'), aMember(), aMember()]);
  const quiz = await aQuiz({ ownerId: teacher.userId });
  const { classId } = await aClass(teacher.userId, [pupil.userId, other.userId]);
  return { teacher, pupil, other, quiz, classId };
}

describe('setting', () => {
  test('a form becomes rules, one assignment a class, and everyone in them is told once', async () => {
    const { teacher, pupil, quiz, classId } = await setUp();
    const second = await aClass(teacher.userId, [pupil.userId]);
    const sent = newAssignmentSchema.parse({ ...fields, code: [quiz.code], classIds: [classId, second.classId] });
    const outcome = await setAssignment(teacher, sent, { now });
    expect(outcome).toMatchObject({ ok: true, value: { assignmentIds: [expect.any(String), expect.any(String)] } });
    expect(await db.assignment.findFirst({ where: { classId } })).toMatchObject({
      title: 'Ulangan',
      closesAt: new Date('2026-11-24T08:00:00Z'),
      limitSeconds: 1800,
      attemptsAllowed: 2,
      delaySeconds: 3600,
      lateSeconds: 86_400,
      password: 'garuda',
      // A quote is nothing without its key, nor a key without its verdict.
      showsDuring: '',
      showsAfter: 'score',
      forSome: false,
      setById: teacher.userId,
    });
    expect(await getNotifications(pupil)).toHaveLength(2);
    expect(await getNotifications(teacher)).toEqual([]);
  });

  test('only pupils of the class are named, and they alone have it', async () => {
    const { teacher, pupil, other, quiz, classId } = await setUp();
    const stranger = await aMember();
    const pupils = [pupil.userId, stranger.userId];
    const sent = newAssignmentSchema.parse({ ...fields, pupils, code: [quiz.code], classIds: [classId] });
    await setAssignment(teacher, sent, { now });
    expect(await getOwnAssignments(pupil, { now })).toHaveLength(1);
    expect(await getOwnAssignments(other, { now })).toEqual([]);
    expect(await getOwnAssignments(stranger, { now })).toEqual([]);
  });

  test('no more items are drawn than there are; another teacher’s quiz and class are not there', async () => {
    const { teacher, quiz, classId } = await setUp();
    const drawn = { ...fields, drawCount: ['6'], code: [quiz.code], classIds: [classId] };
    expect(await setAssignment(teacher, newAssignmentSchema.parse(drawn), { now })).toMatchObject({
      code: 'drawCount',
      values: { count: 5 },
    });
    const sent = newAssignmentSchema.parse({ ...fields, code: [quiz.code], classIds: [classId] });
    await expect(setAssignment(await aMember('teacher'), sent, { now })).rejects.toEqual(notFound);
    const theirs = await aQuiz({ ownerId: (await aMember('teacher')).userId });
    await expect(setAssignment(teacher, { ...sent, code: theirs.code }, { now })).rejects.toEqual(notFound);
  });

  test.each([
    ['closesAt', { opensAt: ['2026-11-25T15:00'] }],
    ['closesAt', { closesAt: ['besok'] }],
    ['layout', { layout: ['all'], navigation: ['sequential'] }],
    ['layout', { layout: ['all'], showsDuring: ['verdict'] }],
    ['attempts', { attempts: ['-1'] }],
    ['title', { title: ['  '] }],
    ['passPercent', { passPercent: ['101'] }],
  ])('a form is refused at %s: %j', (field, changed) => {
    const sent = newAssignmentSchema.safeParse({ ...fields, code: ['x'], classIds: ['y'], ...changed });
    expect(sent.error?.issues.map(({ path }) => path[0])).toContain(field);
  });
});

describe('changing', () => {
  test('holds at once; what was begun is not taken back', async () => {
    const { teacher, pupil, quiz, classId } = await setUp();
    const assignmentId = await anAssignment(classId, quiz.code);
    await startAssigned(pupil, { assignmentId, password: '' }, { now, seed: 1 });
    const sent = changedAssignmentSchema.parse({ ...fields, assignmentId: [assignmentId] });
    expect(await changeAssignment(teacher, sent, { now })).toMatchObject({ ok: true });
    expect((await getAttendedAssignment(pupil, assignmentId, { now })).rules.limitSeconds).toBe(1800);
    expect(await withdrawAssignment(teacher, { assignmentId }, { now })).toMatchObject({ ok: false, code: 'begun' });
    await expect(changeAssignment(pupil, sent, { now })).rejects.toEqual(notFound);
  });

  test('an override wants someone of the class, and a group a name', async () => {
    const { teacher, pupil, other, quiz, classId } = await setUp();
    const assignmentId = await anAssignment(classId, quiz.code, { attemptsAllowed: 1 });
    const nothing = Object.fromEntries(
      ['opensAt', 'closesAt', 'limitMinutes', 'delayHours', 'lateHours', 'latePercent', 'grading', 'shuffleItems']
        .concat(['shuffleChoices', 'layout', 'navigation', 'password', 'passPercent'])
        .concat(['showsDuring', 'showsAfter', 'showsClosed', 'label', 'overrideId'])
        .map((name) => [name, ['']]),
    );
    const form = { ...nothing, assignmentId: [assignmentId], extraMinutes: ['0'], attempts: ['3'] };
    const set = (pupils: readonly string[], label = '') =>
      setOverride(teacher, overrideSchema.parse({ ...form, pupils: [...pupils], label: [label] }), { now });
    expect(await set([(await aMember()).userId])).toMatchObject({ code: 'pupils' });
    expect(await set([pupil.userId, other.userId])).toMatchObject({ code: 'label' });
    expect(await set([pupil.userId, other.userId], 'Remedial')).toMatchObject({ ok: true });
    expect((await getAttendedAssignment(pupil, assignmentId, { now })).left).toBe(3);
  });
});

test('who has not handed in is reminded once, by their own close', async () => {
  const { pupil, other, quiz, classId } = await setUp();
  const closesAt = new Date(now.getTime() + 48 * 3_600_000);
  const assignmentId = await anAssignment(classId, quiz.code, { closesAt, reminderHours: 24 });
  const sooner = new Date(now.getTime() + 12 * 3_600_000);
  const override = { assignmentId, setAt: now, closesAt: sooner, pupils: { create: { userId: pupil.userId } } };
  await db.override.create({ data: override });
  const reminders = (userId: string) => db.notification.count({ where: { userId, kind: 'reminder' } });
  await remind({ now, assignmentId });
  await remind({ now, assignmentId });
  expect([await reminders(pupil.userId), await reminders(other.userId)]).toEqual([1, 0]);
  await remind({ now: new Date(now.getTime() + 30 * 3_600_000), assignmentId });
  expect([await reminders(pupil.userId), await reminders(other.userId)]).toEqual([1, 1]);
});

test('who has extra time is reminded by it, also after the close of the others', async () => {
  const { pupil, quiz, classId } = await setUp();
  const assignmentId = await anAssignment(classId, quiz.code, { closesAt: now, reminderHours: 1 });
  const override = { assignmentId, setAt: now, extraSeconds: 5 * 3600, pupils: { create: { userId: pupil.userId } } };
  await db.override.create({ data: override });
  const remindedAfter = async (hours: number) => {
    await remind({ now: new Date(now.getTime() + hours * 3_600_000), assignmentId });
    const told = await db.notification.findMany({ where: { kind: 'reminder', path: `/assignments/${assignmentId}` } });
    return told.map(({ userId }) => userId);
  };
  expect(await remindedAfter(3)).toEqual([]);
  expect(await remindedAfter(4.5)).toEqual([pupil.userId]);
});

test('the list of a class counts who is in it now, as the page of an assignment does', async () => {
  const { teacher, pupil, other, quiz, classId } = await setUp();
  const assignmentId = await anAssignment(classId, quiz.code, { forSome: true });
  for (const { userId } of [pupil, other]) await db.assignedPupil.create({ data: { assignmentId, userId } });
  const started = await startAssigned(other, { assignmentId }, { now, seed: 1 });
  if (!started.ok) throw new Error(started.code);
  await finishAttempt(other, { attemptId: started.value.attemptId }, { now });
  const counted = async () => {
    const [line] = await getTaughtAssignments(teacher, classId, { now });
    return [line?.pupils, line?.finished];
  };
  expect(await counted()).toEqual([2, 1]);
  await db.enrollment.updateMany({ where: { classId, userId: other.userId }, data: { leftAt: now } });
  expect(await counted()).toEqual([1, 0]);
});
