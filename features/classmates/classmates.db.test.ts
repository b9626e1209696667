import { expect, test } from 'vitest';
import { changeClass } from '@/features/classes/commands/change-class';
import { getOwnProgress } from '@/features/progress/queries/progress';
import { getProgressCsv } from '@/features/progress/queries/progress-csv';
import { db } from '@/lib/db';
import type { Member, Viewer } from '@/lib/viewer';
import { anAssignment } from '@/prisma/seed/assignments';
import { aClass } from '@/prisma/seed/classes';
import { aQuiz, type SampleQuiz } from '@/prisma/seed/factories';
import { anAssignedAttempt } from '@/prisma/seed/gradebook';
import { aMember } from '@/prisma/seed/members';
import { aPast } from '@/prisma/seed/past';
import { keepOut } from './commands/keep-out';
import { getBesideClasses } from './queries/beside-classes';

const now = new Date('2026-11-28T03:00:00Z');
const hours = (count: number) => new Date(now.getTime() + count * 3_600_000);
const tomorrow = hours(24);
const notFound = expect.objectContaining({ code: 'not-found' });

/** So many answers to a quiz of five on one day, the first ones right. */
async function aPupil(quiz: SampleQuiz, right: number): Promise<Member> {
  const pupil = await aMember();
  await aPast(pupil.userId, quiz, [{ day: '2026-11-20', marks: [0, 1, 2, 3, 4].map((at) => at < right) }]);
  return pupil;
}

/** A class that compares, with a pupil for each number: so many of five right. */
async function scene(...rights: readonly number[]) {
  const [teacher, quiz] = [await aMember('teacher'), await aQuiz()];
  const pupils: Member[] = [];
  for (const right of rights) pupils.push(await aPupil(quiz, right));
  const { classId } = await aClass(
    teacher.userId,
    pupils.map(({ userId }) => userId),
  );
  await changeClass(teacher, { classId, deed: 'compare' }, { now: hours(-24) });
  const join = (userId: string) => db.enrollment.create({ data: { classId, userId, joinedAt: now } });
  const [first, ...others] = pupils;
  if (!first) throw new Error('expected a pupil');
  return { teacher, quiz, classId, first, others, join };
}

/** What a pupil is told of the accuracy in their one class. */
async function accuracyFor(viewer: Viewer, at: Date) {
  const [beside] = await getBesideClasses(viewer, { now: at });
  return beside?.figures.find(({ measure }) => measure === 'accuracy');
}

test('of five pupils the middle half is told, of four nothing, and a fifth counts from the next day', async () => {
  const { first, quiz, join } = await scene(1, 2, 3, 4);
  expect(await getBesideClasses(first, { now })).toMatchObject([{ keepsOut: false, figures: [] }]);
  await join((await aPupil(quiz, 5)).userId);
  expect(await accuracyFor(first, hours(3))).toBeUndefined();
  const [beside] = await getBesideClasses(first, { now: tomorrow });
  const middle = { low: 0.4, median: 0.6, high: 0.8 };
  expect(beside?.figures).toEqual([
    { measure: 'accuracy', topic: null, own: 0.2, ...middle },
    { measure: 'mastered', topic: null, own: 0, low: 0, median: 0, high: 0 },
    { measure: 'activeDays', topic: null, own: 1, low: 1, median: 1, high: 1 },
    { measure: 'topic', topic: 'dunia', own: 0.2, ...middle },
  ]);
  expect(JSON.stringify(beside)).not.toContain('userId');
});

test('whoever comes, leaves, answers or keeps out changes no figure of that day', async () => {
  const { first, others, quiz, classId, join } = await scene(1, 2, 3, 4, 5);
  const before = await getBesideClasses(first, { now });
  await join((await aPupil(quiz, 5)).userId);
  const [second, third] = others.map(({ userId }) => userId);
  await db.enrollment.updateMany({ where: { classId, userId: second ?? '' }, data: { leftAt: now } });
  await keepOut(others[2] as Member, { classId, keepsOut: true });
  await aPast(third ?? '', quiz, [{ day: '2026-11-28', marks: [false, false], asked: 'queue' }]);
  expect(await getBesideClasses(first, { now: hours(12) })).toEqual(before);
  expect(await accuracyFor(first, tomorrow)).toBeUndefined();
});

test('who keeps out is neither shown nor counted, and may come back', async () => {
  const { first, others, classId } = await scene(0, 1, 2, 3, 4, 5);
  await keepOut(first, { classId, keepsOut: true });
  expect(await getBesideClasses(first, { now })).toMatchObject([{ keepsOut: true, figures: [] }]);
  const [second] = others;
  expect(await accuracyFor(second as Member, now)).toMatchObject({ low: 0.4, median: 0.6, high: 0.8 });
  await keepOut(first, { classId, keepsOut: false });
  expect(await accuracyFor(first, hours(1))).toMatchObject({ own: 0, low: 0.4, median: 0.6, high: 0.8 });
  expect(await accuracyFor(first, tomorrow)).toMatchObject({ low: 0.25, median: 0.5, high: 0.75 });
  await expect(keepOut(await aMember(), { classId, keepsOut: true })).rejects.toEqual(notFound);
});

test('a topic is told where five have answered it', async () => {
  const { first, others } = await scene(1, 2, 3, 4, 5);
  const other = await aQuiz();
  await db.articleVersion.updateMany({ where: { articleId: other.articleId }, data: { topic: 'sains' } });
  for (const { userId } of [first, ...others.slice(1)])
    await aPast(userId, other, [{ day: '2026-11-21', marks: [true] }]);
  const topics = async (at: Date) =>
    (await getBesideClasses(first, { now: at }))[0]?.figures.flatMap((one) => one.topic ?? []);
  expect(await topics(now)).toEqual(['dunia']);
  await aPast(others[0]?.userId ?? '', other, [{ day: '2026-11-21', marks: [true] }]);
  expect(await topics(tomorrow)).toEqual(['dunia', 'sains']);
});

test('own figures are those of the page of progress; a dropped item and a sealed attempt count nowhere', async () => {
  const { teacher, first, quiz, classId } = await scene(1, 2, 3, 4, 5);
  await aPast(first.userId, await aQuiz(), [
    { day: '2026-01-02', marks: [true, true, false] },
    { day: '2026-03-02', marks: [true, true], asked: 'queue' },
    { day: '2026-11-02', marks: [true, true], asked: 'queue' },
  ]);
  const itemId = quiz.items[4]?.id ?? '';
  await db.regrade.create({ data: { itemId, deed: 'drop', reason: 'Kabur.', at: now, byId: teacher.userId } });
  const assignmentId = await anAssignment(classId, quiz.code);
  const sealed = await anAssignedAttempt({ assignmentId, quiz }, first.userId, { marks: [true, true, true, true] });
  await db.attempt.update({ where: { id: sealed }, data: { sealed: true } });
  const progress = await getOwnProgress(first, { now });
  const own = new Map(progress.classes[0]?.figures.map((figure) => [figure.topic ?? figure.measure, figure.own]));
  expect(own.get('accuracy')).toBeCloseTo(progress.shares.accuracy ?? -1, 4);
  expect(own.get('accuracy')).toBeCloseTo(7 / 11, 9);
  expect(own.get('dunia')).toBeCloseTo(progress.topics[0]?.accuracy ?? -1, 4);
  expect(own.get('mastered')).toBe(progress.weeks.at(-1)?.standings.mastered);
  expect(own.get('mastered')).toBeGreaterThan(0);
  expect(own.get('activeDays')).toBe(2);
  const csv = await getProgressCsv(first, { now });
  expect(csv).toMatch(/\nclass,X IPS 1,(,)+accuracy,0\.6364,/);
});

test('only where it is on, in a class that runs, for its pupils; the switch is written down', async () => {
  const { teacher, first, classId, others } = await scene(1, 2, 3, 4, 5);
  expect(await getBesideClasses(teacher, { now })).toEqual([]);
  expect(await getBesideClasses(await aMember(), { now, classId })).toEqual([]);
  expect(await getBesideClasses({ kind: 'visitor' } as Viewer, { now })).toEqual([]);
  expect(await getBesideClasses(first, { now, classId: 'lain' })).toEqual([]);
  expect(await accuracyFor(first, now)).toBeDefined();
  await changeClass(teacher, { classId, deed: 'compare-no-more' }, { now });
  expect(await getBesideClasses(first, { now })).toEqual([]);
  await changeClass(teacher, { classId, deed: 'compare' }, { now });
  await changeClass(teacher, { classId, deed: 'archive' }, { now });
  expect(await getBesideClasses(first, { now })).toEqual([]);
  await expect(changeClass(others[0] as Member, { classId, deed: 'compare' }, { now })).rejects.toEqual(notFound);
  const deeds = await db.auditEntry.findMany({
    where: { subjectId: classId },
    orderBy: [{ at: 'asc' }, { id: 'asc' }],
  });
  expect(deeds.map(({ deed }) => deed).filter((deed) => deed.startsWith('class.compared'))).toHaveLength(3);
});

test('looked at by many at once the figures are made once', async () => {
  const { first, others, classId } = await scene(1, 2, 3, 4, 5);
  const seen = await Promise.all([first, ...others].map((viewer) => getBesideClasses(viewer, { now })));
  for (const [beside] of seen) expect(beside?.figures).toHaveLength(4);
  expect(await db.classFigure.count({ where: { classId } })).toBe(4);
});
