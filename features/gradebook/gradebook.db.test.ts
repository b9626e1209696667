import { expect, test } from 'vitest';
import { scoresOf } from '@/features/assignments/queries/scores';
import { regrade } from '@/features/regrades/commands/regrade';
import { db } from '@/lib/db';
import type { Member } from '@/lib/viewer';
import { anAssignment } from '@/prisma/seed/assignments';
import { aClass } from '@/prisma/seed/classes';
import { aPerson, aQuiz } from '@/prisma/seed/factories';
import { aFullClass, anAssignedAttempt } from '@/prisma/seed/gradebook';
import { aMember } from '@/prisma/seed/members';
import { getAssignmentItems } from './queries/assignment-items';
import { getGradebook } from './queries/gradebook';
import { getPupilAnswers } from './queries/pupil-answers';
import { viewOf } from './schema';

const now = new Date('2026-11-23T08:00:00Z');
const at = (minutes: number) => new Date(now.getTime() + minutes * 60_000);
const notFound = expect.objectContaining({ code: 'not-found' });

/** A class of two with one assignment of five items, closed ten minutes ago and taken late for another hour. */
async function scene(rules: Parameters<typeof anAssignment>[2] = {}) {
  const [teacher, ani, budi] = [
    await aMember('teacher'),
    await aMember('learner', 'Ani'),
    await aMember('learner', 'Budi'),
  ];
  const quiz = await aQuiz({ ownerId: teacher.userId });
  const { classId } = await aClass(teacher.userId, [budi.userId, ani.userId]);
  const assignmentId = await anAssignment(classId, quiz.code, rules);
  return { teacher, ani, budi, quiz, classId, assignmentId, place: { assignmentId, quiz } };
}

const shown = (teacher: Member, classId: string, query = '') =>
  getGradebook(teacher, classId, viewOf(Object.fromEntries(new URLSearchParams(query))), { now });

test('grades by the rules of each pupil: attempts, lateness, pass mark, override', async () => {
  const { teacher, ani, budi, classId, assignmentId, place } = await scene({
    closesAt: at(-60),
    lateSeconds: 7200,
    latePercent: 50,
    passPercent: 60,
    attemptsAllowed: 0,
  });
  await anAssignedAttempt(place, ani.userId, { marks: [true, true], finishedAt: at(-70) });
  await anAssignedAttempt(place, ani.userId, { marks: [true, true, true, true, true], number: 2, finishedAt: at(-30) });
  const { columns, rows } = await shown(teacher, classId);
  expect(columns).toMatchObject([{ id: assignmentId, maximum: 5, passPercent: 60, mean: 0.5 }]);
  expect(rows.map(({ name }) => name)).toEqual(['Ani', 'Budi']);
  expect(rows[0]?.cells).toMatchObject([{ state: 'graded', share: 0.5, late: true, passed: false, attempts: 2 }]);
  expect(rows[1]?.cells).toMatchObject([{ state: 'open', share: null }]);
  await db.override.create({
    data: { assignmentId, setAt: now, grading: 'first', pupils: { create: { userId: ani.userId } } },
  });
  expect((await shown(teacher, classId)).rows[0]?.cells).toMatchObject([{ share: 0.4, late: false }]);
  expect((await shown(teacher, classId, 'count=last')).rows[0]?.cells).toMatchObject([{ share: 0.5, late: true }]);
  await db.override.create({
    data: { assignmentId, setAt: now, closesAt: at(60), latePercent: 0, pupils: { create: { userId: budi.userId } } },
  });
  await anAssignedAttempt(place, budi.userId, { marks: [true, true, true], finishedAt: at(-1) });
  expect((await shown(teacher, classId)).rows[1]?.cells).toMatchObject([{ share: 0.6, late: false, passed: true }]);
});

test('what is not graded says why; who is not to take it has a blank', async () => {
  const { teacher, ani, budi, quiz, classId } = await scene({ closesAt: at(-60) });
  await anAssignment(classId, quiz.code, { title: 'nanti', setAt: at(1), opensAt: at(60) });
  const some = await anAssignment(classId, quiz.code, { title: 'hanya Ani', setAt: at(2), forSome: true });
  await db.assignedPupil.create({ data: { assignmentId: some, userId: ani.userId } });
  const running = await anAssignment(classId, quiz.code, { title: 'berjalan', setAt: at(3), limitSeconds: 600 });
  await anAssignedAttempt({ assignmentId: running, quiz }, ani.userId, { startedAt: at(-5), finishedAt: null });
  await anAssignedAttempt({ assignmentId: running, quiz }, budi.userId, {
    marks: [true],
    startedAt: at(-11),
    finishedAt: null,
  });
  const { rows } = await shown(teacher, classId);
  const states = rows.map(({ cells }) => cells.map(({ state }) => state).join(' '));
  expect(states).toEqual(['missing waiting open running', 'missing waiting excused graded']);
  expect((await shown(teacher, classId, `assignment=${running}&state=running`)).rows.map(({ name }) => name)).toEqual([
    'Ani',
  ]);
});

test('who left is shown when asked for, and is not missing what came after', async () => {
  const { teacher, ani, classId, place } = await scene({ closesAt: at(-60) });
  await db.enrollment.updateMany({ where: { classId, userId: ani.userId }, data: { leftAt: now } });
  expect((await shown(teacher, classId)).rows).toHaveLength(1);
  expect(await shown(teacher, classId)).toMatchObject({ pupils: 1, former: 1 });
  expect((await shown(teacher, classId, 'former=1')).rows[0]).toMatchObject({
    former: true,
    cells: [{ state: 'excused' }],
  });
  await anAssignedAttempt(place, ani.userId, { marks: [true], finishedAt: at(-70) });
  expect((await shown(teacher, classId, 'former=1')).rows[0]?.cells).toMatchObject([{ state: 'graded', share: 0.2 }]);
});

test('before the first attempt the maximum leaves out what a correction keeps from being asked', async () => {
  const { teacher, quiz, classId } = await scene();
  const { articleVersionId } = await db.quizVersion.findUniqueOrThrow({ where: { id: quiz.versionId } });
  const suspension = { itemId: quiz.items[4]?.id ?? '', articleVersionId, since: at(-5) };
  const { id } = await db.suspension.create({ data: suspension });
  expect((await shown(teacher, classId)).columns).toMatchObject([{ maximum: 4 }]);
  await db.suspension.update({ where: { id }, data: { liftedAt: now } });
  expect((await shown(teacher, classId)).columns).toMatchObject([{ maximum: 5 }]);
});

test('a dropped item lessens the maximum and the grade follows', async () => {
  const { teacher, ani, quiz, classId, assignmentId, place } = await scene();
  await anAssignedAttempt(place, ani.userId, { marks: [true, false] });
  const itemId = quiz.items[1]?.id ?? '';
  const dropped = await regrade(teacher, { deed: 'drop', itemId, assignmentId, reason: 'kabur' }, { now });
  expect(dropped).toMatchObject({ ok: true, value: { told: 1 } });
  const { columns, rows } = await shown(teacher, classId);
  expect(columns).toMatchObject([{ maximum: 4, mean: 0.25 }]);
  expect(rows[0]?.cells).toMatchObject([{ share: 0.25 }]);
});

test('item by item: distinct answers with their counts, what was left empty, regrades, and flags of this class alone', async () => {
  const { teacher, ani, budi, quiz, classId, assignmentId, place } = await scene();
  await anAssignedAttempt(place, ani.userId, { marks: [true, true, false] });
  await anAssignedAttempt(place, budi.userId, { marks: [true, null, false] });
  const [, second, third] = quiz.items.map(({ id }) => id);
  const flag = { itemId: second ?? '', reason: 'unclear', raisedAt: now } as const;
  await db.flag.createMany({
    data: [
      { ...flag, userId: ani.userId },
      { ...flag, userId: (await aMember()).userId },
    ],
  });
  const items = async () => (await getAssignmentItems(teacher, { classId, assignmentId }, { now })).items;
  expect(await items()).toMatchObject([
    { asked: 2, empty: 0, share: 1, answers: [{ count: 2, points: 1 }], flags: [] },
    { asked: 2, empty: 1, share: 0.5, answers: [{ count: 1, points: 1 }], flags: [{ reason: 'unclear' }] },
    { asked: 2, empty: 0, share: 0, answers: [{ count: 2, points: 0, response: '7' }] },
    { empty: 2, answers: [] },
    { empty: 2, answers: [] },
  ]);
  await regrade(teacher, { deed: 'full', itemId: second ?? '', assignmentId, reason: 'kabur' }, { now });
  await regrade(teacher, { deed: 'drop', itemId: third ?? '', assignmentId, reason: 'kabur' }, { now });
  expect((await items()).slice(1, 3)).toMatchObject([
    { share: 1, dropped: false, regrades: [{ deed: 'full', mine: true, whole: false }] },
    { dropped: true },
  ]);
});

test('the answers of a pupil: the last finished attempt, or the one asked for, with those before and after by name', async () => {
  const { teacher, ani, budi, classId, assignmentId, place } = await scene({ attemptsAllowed: 0 });
  const key = { classId, assignmentId, userId: ani.userId };
  const asked = (number: number | null = null) => getPupilAnswers(teacher, key, { number, now });
  expect(await asked()).toMatchObject({ shown: null, attempts: [], next: { userId: budi.userId }, previous: null });
  await anAssignedAttempt(place, ani.userId, { marks: [true] });
  await anAssignedAttempt(place, ani.userId, { marks: [false, true], number: 2 });
  await anAssignedAttempt(place, ani.userId, { number: 3, finishedAt: null });
  expect(await asked()).toMatchObject({
    cell: { share: 0.2, running: true },
    shown: { number: 2, score: { points: 1 } },
  });
  const first = await asked(1);
  expect(first.shown).toMatchObject({ number: 1, score: { points: 1, outOf: 5 } });
  expect(first.shown?.items.map(({ answerId }) => answerId !== null)).toEqual([true, false, false, false, false]);
  expect(first.shown?.items.every((item) => item.evidence.text !== '')).toBe(true);
  // One that still runs is not looked into.
  expect((await asked(3)).shown?.number).toBe(2);
});

test('only who teaches the class sees any of it, and only what is of that class', async () => {
  const { teacher, ani, classId, assignmentId } = await scene();
  const reads = [
    (viewer: Member, of: string) => shown(viewer, of),
    (viewer: Member, of: string) => getAssignmentItems(viewer, { classId: of, assignmentId }, { now }),
    (viewer: Member, of: string) =>
      getPupilAnswers(viewer, { classId: of, assignmentId, userId: ani.userId }, { number: null, now }),
  ];
  const [own, stranger] = [await aClass(teacher.userId), await aMember('teacher')];
  for (const read of reads)
    for (const viewer of [ani, stranger]) await expect(read(viewer, classId)).rejects.toEqual(notFound);
  for (const read of reads.slice(1)) await expect(read(teacher, own.classId)).rejects.toEqual(notFound);
  const foreign = { classId, assignmentId, userId: stranger.userId };
  await expect(getPupilAnswers(teacher, foreign, { number: null, now })).rejects.toEqual(notFound);
});

test('forty pupils by sixty assignments', { timeout: 120_000 }, async () => {
  const teacher = await aMember('teacher');
  const { classId } = await aFullClass(teacher.userId, { pupils: 40, assignments: 60 });
  const begun = performance.now();
  const { rows, columns } = await shown(teacher, classId, 'sort=mean');
  const took = performance.now() - begun;
  expect(rows.length * columns.length).toBe(2400);
  expect(rows.flatMap(({ cells }) => cells).filter(({ state }) => state === 'graded').length).toBeGreaterThan(2000);
  // Tenfold what it takes alone on two cores: a query for each cell would take minutes.
  expect(took).toBeLessThan(5000);
  console.info(`gradebook of 40 by 60: ${Math.round(took)} ms`);
});

test('where every item is worth one point the scores are added up another way, to the same end', async () => {
  const { userId } = await aPerson('teacher');
  const { classId, quiz } = await aFullClass(userId, { pupils: 5, assignments: 3 });
  const plain = await scoresOf({ classId });
  // One in reserve, asked of nobody, that weighs more: now each item is weighed.
  const [first] = quiz.items;
  const { id: _, ...item } = await db.item.findUniqueOrThrow({ where: { id: first?.id ?? '' } });
  await db.item.create({ data: { ...item, position: null, weight: 2 } });
  const weighed = await scoresOf({ classId });
  expect(plain.size).toBeGreaterThan(10);
  const byId = (scores: typeof plain) => [...scores].toSorted(([one], [other]) => one.localeCompare(other));
  expect(byId(weighed)).toEqual(byId(plain));
});
