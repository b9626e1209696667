import { describe, expect, test } from 'vitest';
import { db } from '@/lib/db';
import { AppError } from '@/lib/errors';
import { systemViewer, type Viewer, viewerOf } from '@/lib/viewer';
import { anAssignment } from '@/prisma/seed/assignments';
import { aClass } from '@/prisma/seed/classes';
import { aGuest, anAttempt, aPerson, aQuiz, type SampleQuiz } from '@/prisma/seed/factories';
import { chanceOfRight, type ItemModel, modelOfShare } from '@/prisma/seed/response-model';
import { simulatedAttempts } from '@/prisma/seed/simulated-attempts';
import { tenKinds } from '@/prisma/seed/ten-kinds';
import { getAssignmentStatistics } from './queries/assignment-statistics';
import { getQuizStatistics } from './queries/quiz-statistics';
import { getAssignmentStatisticsCsv, getStatisticsCsv } from './queries/statistics-csv';
import { statisticsOfAttempts } from './queries/statistics-of-attempts';
import { statisticsSchema } from './schema';

const usual = {};
const at = (hour: number) => new Date(Date.UTC(2026, 10, 2, hour));

async function aTeachersQuiz(): Promise<SampleQuiz & { viewer: Viewer; teacherId: string }> {
  const { userId } = await aPerson('teacher', 'Budi');
  return { ...(await aQuiz({ ownerId: userId, sample: tenKinds })), teacherId: userId, viewer: await viewerOf(userId) };
}

async function taken(quiz: SampleQuiz, userId: string, hour: number, right: number): Promise<void> {
  const marks = quiz.items.map((_, place) => place < right);
  await anAttempt(quiz, userId, { marks, startedAt: at(hour), finishedAt: at(hour) });
}

describe('whose', () => {
  test('is the owner’s and the admin’s; for everyone else it is not there', async () => {
    const quiz = await aTeachersQuiz();
    const others = await Promise.all([
      aPerson('teacher', 'Rina').then(({ userId }) => viewerOf(userId)),
      aPerson('learner').then(({ userId }) => viewerOf(userId)),
      aGuest().then(({ userId }) => viewerOf(userId)),
      systemViewer,
    ]);
    for (const viewer of others) {
      await expect(getQuizStatistics(viewer, quiz.quizId, usual)).rejects.toEqual(new AppError('not-found'));
      await expect(getStatisticsCsv(viewer, quiz.quizId, usual)).rejects.toEqual(new AppError('not-found'));
    }
    const admin = await viewerOf((await aPerson('admin')).userId);
    expect((await getQuizStatistics(admin, quiz.quizId, usual)).path).toBe(`/teach/quizzes/${quiz.quizId}`);
  });

  test('of an assignment they are those of its class alone, for its teachers alone', async () => {
    const quiz = await aTeachersQuiz();
    const [pupil, alone] = await Promise.all([aPerson(), aPerson()]);
    const { classId } = await aClass(quiz.teacherId, [pupil.userId]);
    const assignmentId = await anAssignment(classId, quiz.code);
    await taken(quiz, alone.userId, 1, 2);
    const attempt = {
      versionId: quiz.versionId,
      userId: pupil.userId,
      assignmentId,
      startedAt: at(2),
      finishedAt: at(3),
    };
    const items = { create: quiz.items.map(({ id: itemId }, position) => ({ itemId, position })) };
    await db.attempt.create({ data: { ...attempt, feedback: 'end', items } });
    const { found } = await getAssignmentStatistics(quiz.viewer, assignmentId, usual);
    expect(found?.report.attempts).toMatchObject({ finished: 1, counted: 1 });
    expect(await getAssignmentStatisticsCsv(quiz.viewer, assignmentId, usual)).toContain('quiz');
    const others = [await viewerOf(pupil.userId), await viewerOf((await aPerson('teacher')).userId)];
    for (const viewer of others)
      await expect(getAssignmentStatistics(viewer, assignmentId, usual)).rejects.toEqual(new AppError('not-found'));
  });

  test('a version that is not out is not there', async () => {
    const quiz = await aTeachersQuiz();
    await expect(getQuizStatistics(quiz.viewer, quiz.quizId, { ...usual, version: 2 })).rejects.toThrow('not-found');
  });
});

describe('which attempts', () => {
  test.each([
    ['first', 2, [0.5, 0.3]],
    ['last', 2, [0.7, 0.6]],
    ['best', 2, [0.9, 0.6]],
    ['all', 5, [0.5, 0.9, 0.7, 0.3, 0.6]],
  ] as const)('%s of each person', async (attempts, counted, scores) => {
    const quiz = await aTeachersQuiz();
    const [sari, dewi] = [await aPerson(), await aGuest()];
    for (const [hour, right] of [5, 9, 7].entries()) await taken(quiz, sari.userId, hour, right);
    for (const [hour, right] of [3, 6].entries()) await taken(quiz, dewi.userId, hour, right);
    const { found } = await getQuizStatistics(quiz.viewer, quiz.quizId, { attempts });
    expect(found?.report.attempts).toEqual({ finished: 5, counted });
    expect(found?.report.quiz.mean.value).toBeCloseTo(scores.reduce((sum, one) => sum + one, 0) / scores.length, 9);
  });

  test('neither open ones nor those of the owner', async () => {
    const quiz = await aTeachersQuiz();
    await taken(quiz, quiz.teacherId, 1, 10);
    await anAttempt(quiz, (await aPerson()).userId, { marks: [true] });
    const { found, versions } = await getQuizStatistics(quiz.viewer, quiz.quizId, usual);
    expect(versions).toMatchObject([{ number: 1, attempts: 0 }]);
    expect(found?.report.attempts).toEqual({ finished: 0, counted: 0 });
    expect(found?.report.quiz.mean).toEqual({ value: null, missing: 'no-attempts' });
  });

  test('of the newest version that has any', async () => {
    const quiz = await aTeachersQuiz();
    await taken(quiz, (await aPerson()).userId, 1, 4);
    const { articleVersionId } = await db.quizVersion.findUniqueOrThrow({ where: { id: quiz.versionId } });
    await db.quizVersion.create({
      data: {
        quizId: quiz.quizId,
        articleVersionId,
        number: 2,
        seed: 1,
        generatorVersion: 'sample',
        publication: { create: { publishedAt: at(9) } },
      },
    });
    expect((await getQuizStatistics(quiz.viewer, quiz.quizId, usual)).found?.number).toBe(1);
    const second = await getQuizStatistics(quiz.viewer, quiz.quizId, { ...usual, version: 2 });
    expect(second.found).toMatchObject({ number: 2, report: { items: [], attempts: { counted: 0 } } });
  });

  test('of items that were drawn, those not shown do not count', async () => {
    const quiz = await aTeachersQuiz();
    const attemptIds = await simulatedAttempts(quiz, { learners: 20, seed: 4, blank: 0 });
    const [, ...others] = quiz.items.map(({ id }) => id);
    const data = attemptIds
      .slice(0, 8)
      .flatMap((attemptId) => others.map((itemId, position) => ({ attemptId, itemId, position })));
    await db.attemptItem.createMany({ data });
    const report = await statisticsOfAttempts(quiz.versionId, { where: {}, which: 'first' });
    expect(report.items.map(({ shown, blank }) => [shown, blank])).toEqual([[12, 0], ...others.map(() => [20, 0])]);
    expect(report.quiz.alpha).toEqual({ value: null, missing: 'different-items' });
    const some = await statisticsOfAttempts(quiz.versionId, {
      where: { id: { in: attemptIds.slice(8) } },
      which: 'all',
    });
    expect(some.attempts).toEqual({ finished: 12, counted: 12 });
    expect(some.items[0]?.facility).toEqual(report.items[0]?.facility);
  });

  test('nor do items that a correction kept from being asked when the attempt began', async () => {
    const quiz = await aTeachersQuiz();
    const { articleVersionId } = await db.quizVersion.findUniqueOrThrow({ where: { id: quiz.versionId } });
    const suspension = { itemId: quiz.items[9]?.id ?? '', articleVersionId, since: at(2), liftedAt: at(4) };
    await db.suspension.create({ data: suspension });
    for (const hour of [1, 3, 5]) await taken(quiz, (await aPerson()).userId, hour, 9);
    const { items, quiz: whole } = await statisticsOfAttempts(quiz.versionId, { where: {}, which: 'first' });
    expect(items.map(({ shown }) => shown)).toEqual([3, 3, 3, 3, 3, 3, 3, 3, 3, 2]);
    expect(whole.mean.value).toBeCloseTo((0.9 + 1 + 0.9) / 3, 9);
  });

  test('each item counts its weight', async () => {
    const quiz = await aTeachersQuiz();
    const marks = quiz.items.map((_, place) => place === 0);
    await db.item.updateMany({ where: { id: quiz.items[0]?.id ?? '' }, data: { weight: 3 } });
    await anAttempt(quiz, (await aPerson()).userId, { marks, startedAt: at(1), finishedAt: at(1) });
    const { found } = await getQuizStatistics(quiz.viewer, quiz.quizId, usual);
    expect(found?.report.quiz.mean.value).toBeCloseTo(3 / 12, 9);
    expect(found?.report.items[0]?.intendedWeight).toBeCloseTo(3 / 12, 9);
  });

  test('a quiz that was never published has none', async () => {
    const { userId } = await aPerson('teacher');
    const { quizId } = await aQuiz({ ownerId: userId, published: false });
    const page = await getQuizStatistics(await viewerOf(userId), quizId, usual);
    expect(page).toMatchObject({ versions: [], found: null });
  });
});

describe('what answers say', () => {
  test('each kind: points, choices taken, frequent responses', async () => {
    const quiz = await aTeachersQuiz();
    const blank = 0.03;
    await simulatedAttempts(quiz, { learners: 200, seed: 3, blank });
    const { found } = await getQuizStatistics(quiz.viewer, quiz.quizId, usual);
    const items = found?.report.items ?? [];
    expect(items.map(({ kind }) => kind)).toEqual(quiz.items.map(({ question }) => question.kind));
    for (const item of items) {
      expect(item.shown).toBe(200);
      expect(item.discrimination.value).toBeGreaterThan(0.1);
      const { question } = quiz.items[item.number - 1] ?? {};
      if (item.choices.length > 0 && item.kind !== 'multiple-response') {
        expect(item.choices.reduce((sum, { count }) => sum + count, 0)).toBe(200 - item.blank);
        expect(item.choices.find(({ correct }) => correct)?.share.value).toBe(item.facility.value);
      } else if (item.kind !== 'multiple-response') {
        expect(item.responses[0]?.count).toBeGreaterThan(20);
        expect(item.responses.some(({ points }) => points === 1)).toBe(true);
        expect(item.choices).toEqual([]);
      }
      if (question && !['ordering', 'matching', 'multiple-response'].includes(item.kind)) {
        const expected = (1 - blank) * meanChance(modelOfShare(question.difficulty));
        // Three standard errors of a share of 200.
        expect(Math.abs((item.facility.value ?? 0) - expected)).toBeLessThan(3 * Math.sqrt(0.25 / 200));
      }
    }
    expect(found?.report.quiz.alpha.value).toBeGreaterThan(0.6);
  });

  test('a key that is wrong is told first', async () => {
    const quiz = await aTeachersQuiz();
    const models = { 0: { discrimination: -1.5, difficulty: 0, lure: 'Istana Bogor' } };
    await simulatedAttempts(quiz, { learners: 120, seed: 5, models });
    const { found } = await getQuizStatistics(quiz.viewer, quiz.quizId, usual);
    expect(found?.report.items[0]?.advice.slice(0, 2)).toEqual([
      { code: 'negative-discrimination', certainty: 'clear', choices: [] },
      { code: 'distractor-chosen-by-strong', certainty: 'clear', choices: ['Istana Bogor'] },
    ]);
  });

  test('the file says what the page says, and names no one', async () => {
    const quiz = await aTeachersQuiz();
    const sari = await aPerson('learner', 'Sariwangi');
    await simulatedAttempts(quiz, { learners: 30, seed: 8 });
    await taken(quiz, sari.userId, 1, 6);
    const csv = await getStatisticsCsv(quiz.viewer, quiz.quizId, usual);
    const { found } = await getQuizStatistics(quiz.viewer, quiz.quizId, usual);
    const lines = csv.trimEnd().split('\n');
    expect(lines[1]).toContain(`,${found?.report.quiz.mean.value},,,${found?.report.quiz.median.value},`);
    expect(lines.filter((line) => line.startsWith('item,'))).toHaveLength(10);
    const facility = found?.report.items[2]?.facility;
    expect(lines.find((line) => line.startsWith('item,3,true-false'))).toContain(
      `,31,${found?.report.items[2]?.blank},,${facility?.value},${facility?.interval?.low},`,
    );
    for (const secret of ['Sariwangi', sari.userId, sari.email]) expect(csv).not.toContain(secret);
    expect(JSON.stringify(found)).not.toContain(sari.userId);
  });

  test('of four attempts the file tells no choices', async () => {
    const quiz = await aTeachersQuiz();
    await simulatedAttempts(quiz, { learners: 4, seed: 8 });
    const csv = await getStatisticsCsv(quiz.viewer, quiz.quizId, usual);
    expect(csv).not.toMatch(/^(choice|response),/m);
    expect(csv).not.toMatch(/\((perhaps|clear)\)/);
  });
});

/** Over abilities of the standard normal distribution, by the middles of thin slices. */
function meanChance(model: ItemModel): number {
  const slices = Array.from({ length: 800 }, (_, at) => -4 + (at + 0.5) / 100);
  const density = (ability: number) => Math.exp((-ability * ability) / 2) / Math.sqrt(2 * Math.PI) / 100;
  return slices.reduce((sum, ability) => sum + chanceOfRight(model, ability) * density(ability), 0);
}

test('simulated answers are decided by their seed', async () => {
  const answersOf = async (seed: number) => {
    const quiz = await aTeachersQuiz();
    await simulatedAttempts(quiz, { learners: 12, seed });
    const rows = await db.answer.findMany({
      where: { attempt: { versionId: quiz.versionId } },
      orderBy: [{ attempt: { startedAt: 'asc' } }, { item: { position: 'asc' } }],
      select: { response: true, points: true },
    });
    return JSON.stringify(rows);
  };
  const [one, again, other] = [await answersOf(1), await answersOf(1), await answersOf(2)];
  expect(again).toBe(one);
  expect(other).not.toBe(one);
});

test.each([
  [{}, { version: null, attempts: 'first' }],
  [
    { version: '2', attempts: 'best' },
    { version: 2, attempts: 'best' },
  ],
  [
    { version: 'dua', attempts: 'semua' },
    { version: null, attempts: 'first' },
  ],
  [{ version: '0' }, { version: null, attempts: 'first' }],
  [{ version: ['1', '2'] }, { version: null, attempts: 'first' }],
])('an address with %o', (given, read) => expect(statisticsSchema.parse(given)).toEqual(read));
