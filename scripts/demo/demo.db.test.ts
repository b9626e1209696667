import { existsSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { deadlineOf } from '../../features/assignments/policy/clock.ts';
import { ruledForAll, rulesOfPupil } from '../../features/assignments/queries/rules-of.ts';
import { scoresOf } from '../../features/assignments/queries/scores.ts';
import { getQuizStatistics } from '../../features/statistics/queries/quiz-statistics.ts';
import { checkCredentials } from '../../lib/auth.ts';
import { db } from '../../lib/db.ts';
import { checkPupil } from '../../lib/pupil-pass.ts';
import { scriptMember } from '../../lib/script-viewer.ts';
import { aGuest, anAttempt, aPerson, aQuiz } from '../../prisma/seed/factories.ts';
import { fiveKinds } from '../../prisma/seed/five-kinds.ts';
import { tenKinds } from '../../prisma/seed/ten-kinds.ts';
import { type Demo, makeDemo, standingOfDemo } from './make-demo.ts';
import { removeDemo } from './remove-demo.ts';
import { articles, teachers } from './roster.ts';

const now = new Date('2026-11-28T08:00:00Z');
const silent = () => undefined;
const run = () => makeDemo({ now, seed: 2026, tell: silent });
const { study, own, ownDraft, ...set } = articles;
const slugs = [...Object.values(set), ...study];

/** Every row of every table, so that nothing can be left over unseen. */
async function everything(): Promise<Record<string, readonly string[]>> {
  const tables = Object.entries(db).flatMap(([name, table]) =>
    !/^[$_]/.test(name) && table && typeof table === 'object' && 'findMany' in table
      ? [[name, (table as unknown as typeof db.user).findMany] as const]
      : [],
  );
  const rows = await Promise.all(tables.map(async ([name, findMany]) => [name, await findMany()] as const));
  return Object.fromEntries(rows.map(([name, found]) => [name, found.map((row) => JSON.stringify(row)).sort()]));
}

let before: Awaited<ReturnType<typeof everything>>;
let demo: Demo;

beforeAll(async () => {
  // Samples stand for the quizzes of the library, which take a minute to make; two of them with all ten kinds.
  for (const [place, slug] of slugs.entries()) {
    const { articleId } = await aQuiz({ sample: place < 2 ? tenKinds : fiveKinds });
    await db.article.update({ where: { id: articleId }, data: { slug }, select: { id: true } });
  }
  const someone = await aPerson();
  await anAttempt(await aQuiz(), someone.userId, { marks: [true, false], startedAt: now, finishedAt: now });
  before = await everything();
  demo = await run();
}, 600_000);

test('the articles it names are shipped', () => {
  for (const slug of [...slugs, own, ownDraft]) expect(existsSync(`content/articles/${slug}.md`), slug).toBe(true);
});

test('its people can sign in with what is told, each by their way', async () => {
  for (const { email, password } of demo.passwords)
    expect(await checkCredentials({ email, password }, now), email).toMatchObject({ ok: true });
  for (const entry of demo.pupils) expect(await checkPupil(entry, now), entry.nickname).toMatchObject({ ok: true });
  expect(demo.passwords.map(({ email }) => email)).toEqual([teachers.owner.email, teachers.coTeacher.email]);
});

test('two classes, of 32 and of six, with names of all pupils kept', async () => {
  const classes = await db.class.findMany({ select: { enrollments: true, teachers: true }, orderBy: { name: 'desc' } });
  expect(classes.map(({ enrollments }) => enrollments.length).sort()).toEqual([32, 6].sort());
  for (const { enrollments } of classes) expect(enrollments.every(({ realName }) => realName !== null)).toBe(true);
  expect(classes.map((one) => one.teachers.length).sort()).toEqual([1, 2]);
});

describe('laws of what was answered', () => {
  test('nothing lies ahead of now but windows', async () => {
    const latest = await db.attempt.findFirstOrThrow({ orderBy: { startedAt: 'desc' } });
    expect(latest.startedAt <= now).toBe(true);
    expect(await db.answer.count({ where: { answeredAt: { gt: now } } })).toBe(0);
    expect(await db.review.count({ where: { reviewedAt: { gt: now } } })).toBe(0);
    expect(await db.notification.count({ where: { at: { gt: now } } })).toBe(0);
  });

  test('no attempt is open past its deadline, and none ended after it', async () => {
    const attempts = await db.attempt.findMany({
      where: { assignmentId: { not: null } },
      include: { addedTime: true, assignment: { select: ruledForAll } },
    });
    for (const { userId, startedAt, finishedAt, addedTime, assignment } of attempts) {
      if (!assignment) continue;
      const addedSeconds = addedTime.reduce((sum, { seconds }) => sum + seconds, 0);
      const deadline = deadlineOf(rulesOfPupil(assignment, userId), { startedAt, addedSeconds });
      if (deadline) expect((finishedAt ?? now) <= deadline).toBe(true);
    }
    expect(attempts.filter(({ finishedAt }) => finishedAt === null)).toHaveLength(10);
  });

  test('every answer is to an item that its attempt asked, within the time of the attempt', async () => {
    const answers = await db.answer.findMany({
      where: { attempt: { assignmentId: { not: null } } },
      select: { itemId: true, answeredAt: true, attempt: { include: { items: true } } },
    });
    expect(answers.length).toBeGreaterThan(1000);
    for (const { itemId, answeredAt, attempt } of answers) {
      expect(attempt.items.some((asked) => asked.itemId === itemId)).toBe(true);
      expect(answeredAt >= attempt.startedAt && answeredAt <= (attempt.finishedAt ?? now)).toBe(true);
    }
  });

  test('keys are told of what is closed, and only of that', async () => {
    const attempts = await db.attempt.findMany({
      where: { assignment: { showsDuring: '' } },
      select: { sealed: true, userId: true, assignment: { select: { closesAt: true, title: true } } },
    });
    for (const { sealed, assignment } of attempts)
      expect(sealed, assignment?.title).toBe((assignment?.closesAt ?? now) > now);
  });

  test('some were late, some missed it, some were ended by the clock', async () => {
    const yesterday = await db.assignment.findFirstOrThrow({
      where: { lateSeconds: { gt: 0 } },
      include: { attempts: true },
    });
    const late = yesterday.attempts.filter(({ finishedAt }) => (finishedAt ?? now) > (yesterday.closesAt ?? now));
    expect([yesterday.attempts.length, late.length]).toEqual([28, 6]);
    expect(await db.notification.count({ where: { kind: 'reminder' } })).toBeGreaterThan(0);
    const several = await db.attempt.findMany({ where: { number: { gt: 1 } }, select: { number: true } });
    expect(Math.max(...several.map(({ number }) => number))).toBe(3);
  });
});

test('the item with the wrong key is the one that statistics warn of, and it is disputed', async () => {
  const owner = await scriptMember(teachers.owner.id);
  const { id } = await db.quiz.findFirstOrThrow({
    where: { ownerId: owner.userId, versions: { some: { publication: { isNot: null } } } },
    select: { id: true },
  });
  const { found } = await getQuizStatistics(owner, id, {});
  const items = found?.report.items ?? [];
  const worst = [...items].sort(
    (one, other) => (one.discrimination?.value ?? 1) - (other.discrimination?.value ?? 1),
  )[0];
  expect(worst?.kind).toBe('multiple-choice');
  expect(worst?.discrimination?.value).toBeLessThan(0);
  const flags = await db.flag.findMany({ select: { outcome: true, item: { select: { stem: true } } } });
  expect(flags.filter(({ item }) => item.stem === worst?.stem)).toHaveLength(3);
  expect(flags.filter(({ outcome }) => outcome !== null)).toHaveLength(2);
});

test('scores spread as abilities do', async () => {
  const assignment = await db.assignment.findFirstOrThrow({
    where: { passPercent: 60, limitSeconds: 1200, class: { name: { contains: 'VIII' } } },
  });
  const shares = [...(await scoresOf({ assignmentId: assignment.id })).values()].map(({ share }) => share);
  expect(shares).toHaveLength(32);
  expect(Math.max(...shares) - Math.min(...shares)).toBeGreaterThan(0.4);
});

test('four pupils have memories of two months', async () => {
  const days = await db.review.groupBy({ by: ['day'], where: { answerId: null } });
  expect(days.length).toBeGreaterThan(25);
  const exams = await db.practice.findMany({ where: { mode: 'exam' }, select: { finishedAt: true, deadlineAt: true } });
  expect(exams.map(({ finishedAt, deadlineAt }) => finishedAt !== null && deadlineAt !== null)).toEqual([true]);
  expect(await db.practice.count({ where: { mode: 'mistakes' } })).toBeGreaterThan(0);
});

test('it is known to be there; taken away, with what visitors did in it, the database is as before', async () => {
  expect(await standingOfDemo()).toBe('whole');
  const quiz = await db.quiz.findFirstOrThrow({
    where: { ownerId: teachers.owner.id, versions: { some: { publication: { isNot: null } } } },
    select: { versions: { select: { id: true } } },
  });
  const { userId } = await aGuest();
  const versionId = quiz.versions[0]?.id ?? '';
  await db.attempt.create({ data: { versionId, userId, feedback: 'each', startedAt: now }, select: { id: true } });
  expect(await removeDemo()).toMatchObject({ classes: 2, pupils: 38 });
  await db.user.delete({ where: { id: userId }, select: { id: true } });
  expect(await everything()).toEqual(before);
  expect(await standingOfDemo()).toBe('none');
  expect(await removeDemo()).toEqual({ classes: 0, pupils: 0, attempts: 0 });
});

test('a run that was broken off is known, for nobody can sign in yet', async () => {
  await db.user.create({ data: { ...teachers.owner, role: 'teacher' }, select: { id: true } });
  expect(await standingOfDemo()).toBe('broken');
  await removeDemo();
  expect(await standingOfDemo()).toBe('none');
});

test('an address that is taken is named, and nothing is made', async () => {
  const { userId } = await aPerson();
  await db.user.update({ where: { id: userId }, data: { email: teachers.coTeacher.email }, select: { id: true } });
  await expect(run()).rejects.toThrow(`Expected ${teachers.coTeacher.email} to be free`);
  expect(await standingOfDemo()).toBe('none');
});
