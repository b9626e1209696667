import { expect, test } from 'vitest';
import { finishAttempt } from '@/features/attempts/commands/finish-attempt';
import { getRememberedFacts } from '@/features/reviews/queries/standings';
import { db } from '@/lib/db';
import { type Viewer, viewerOf } from '@/lib/viewer';
import { aGuest, anAttempt, aPerson, aQuiz } from '@/prisma/seed/factories';
import { aPast } from '@/prisma/seed/past';
import { getFactsPage } from './queries/facts';
import { getOwnProgress, getProgress } from './queries/progress';
import { getProgressCsv } from './queries/progress-csv';
import { getProgressTable } from './queries/progress-table';

const at = (day: number) => new Date(Date.UTC(2026, 10, day));
/** A Saturday. */
const now = new Date('2026-11-28T03:00:00Z');

async function learner() {
  return viewerOf((await aGuest()).userId);
}

test('a visitor has nothing', async () => {
  await anAttempt(await aQuiz(), (await aGuest()).userId, { marks: [true], finishedAt: at(1) });
  expect(await getProgress({ kind: 'visitor' } as Viewer, { now })).toBeNull();
});

test('scores count what was not answered; newest first; an open attempt has none', async () => {
  const [viewer, quiz] = [await learner(), await aQuiz()];
  const { userId } = viewer;
  const first = await anAttempt(quiz, userId, { marks: [true, false, null, true], finishedAt: at(1) });
  const second = await anAttempt(quiz, userId, { marks: [true, true, true, true, true], finishedAt: at(2) });
  const open = await anAttempt(quiz, userId, { marks: [false, false], startedAt: at(3), feedback: 'end' });
  const progress = await getOwnProgress(viewer, { now });
  expect(progress.finished.map(({ id, score }) => ({ id, points: score.points, items: score.outOf }))).toEqual([
    { id: second, points: 5, items: 5 },
    { id: first, points: 2, items: 5 },
  ]);
  expect(progress.open).toMatchObject([{ id: open, answered: 2, items: 5, startedAt: at(3) }]);
});

test('items held in reserve are not part of the quiz', async () => {
  const [viewer, quiz] = [await learner(), await aQuiz()];
  await db.item.updateMany({ where: { id: quiz.items[4]?.id ?? '' }, data: { position: null } });
  await anAttempt(quiz, viewer.userId, { marks: [true], finishedAt: at(1) });
  expect((await getOwnProgress(viewer, { now })).finished).toMatchObject([{ score: { points: 1, outOf: 4 } }]);
});

test('nothing of another person', async () => {
  const [sari, budi, quiz] = [await aPerson(), await aPerson('learner', 'Budi'), await aQuiz()];
  await aPast(budi.userId, quiz, [{ day: '2026-11-20', marks: [true, false] }]);
  await anAttempt(quiz, budi.userId, { marks: [true], feedback: 'end' });
  const nothing = { open: [], finished: [], topics: [], outlets: [], weeks: [], activity: [], comparison: null };
  const progress = await getOwnProgress(await viewerOf(sari.userId), { now });
  expect(progress).toMatchObject({ ...nothing, shares: { answers: 0 }, streak: { current: 0, longest: 0 } });
});

test('an open attempt says on which day it was worked on, and nothing of what is right', async () => {
  const [viewer, quiz] = [await learner(), await aQuiz()];
  await anAttempt(quiz, viewer.userId, { marks: [true, false, true], feedback: 'end', startedAt: at(27) });
  const { open, shares, topics, weeks, activity, streak } = await getOwnProgress(viewer, { now });
  expect(activity).toEqual([{ day: '2026-11-27', answers: 3 }]);
  expect(streak).toMatchObject({ current: 1, activeToday: false });
  expect({ shares, topics }).toMatchObject({ shares: { answers: 0, accuracy: null }, topics: [] });
  expect(weeks).toMatchObject([{ answers: 0, activeDays: 1, standings: { shaky: 0, forgotten: 0 } }]);
  const { title, ...rest } = open[0] ?? {};
  expect(title).toBe('ASEAN dalam tiga paragraf');
  expect(Object.keys(rest).sort()).toEqual(['answered', 'id', 'items', 'language', 'startedAt']);
});

test('answers count for the day they were given, also when their verdict came later, and once', async () => {
  const [viewer, quiz] = [await learner(), await aQuiz()];
  const marks = [true, false];
  const attemptId = await anAttempt(quiz, viewer.userId, { marks, feedback: 'end', startedAt: at(26) });
  await finishAttempt(viewer, { attemptId }, { now });
  const { activity, shares } = await getOwnProgress(viewer, { now });
  expect(activity).toEqual([{ day: '2026-11-26', answers: 2 }]);
  expect(shares).toMatchObject({ answers: 2, accuracy: 0.5, firstAnswers: 2 });
});

test('accuracy and retention by topic, outlet and week; answers taken back are left out', async () => {
  const [viewer, quiz] = [await learner(), await aQuiz()];
  await aPast(viewer.userId, quiz, [
    { day: '2026-11-10', marks: [true, false, true] },
    { day: '2026-11-11', marks: [null, true], asked: 'queue' },
    { day: '2026-11-23', marks: [false, true], asked: 'queue' },
    { day: '2026-11-27', marks: [null, null, false], asked: 'queue' },
  ]);
  const { id } = await db.review.findFirstOrThrow({ where: { day: '2026-11-27', card: { userId: viewer.userId } } });
  const counted = (await getOwnProgress(viewer, { now })).shares;
  expect(counted).toMatchObject({ answers: 7, accuracy: 0.5714, firstAccuracy: 0.6667, due: 4, recalled: 2 });
  await db.review.update({ where: { id }, data: { undoneAt: now } });
  const { topics, outlets, weeks, comparison, shares } = await getOwnProgress(viewer, { now });
  expect(shares).toMatchObject({ answers: 6, firstAnswers: 3, due: 3, recalled: 2, retention: 0.6667 });
  expect(topics).toEqual([{ name: 'dunia', ...shares }]);
  expect(outlets).toEqual([{ name: 'Fakta', ...shares }]);
  expect(weeks.map(({ week, answers, due, activeDays }) => [week, answers, due, activeDays])).toEqual([
    ['2026-W46', 4, 1, 2],
    ['2026-W47', 0, 0, 0],
    ['2026-W48', 2, 2, 1],
  ]);
  expect(comparison).toMatchObject({ now: { retention: 0.5 }, before: { retention: 1, answers: 2 }, weeks: 2 });
});

test('facts stand as their list has them, and as they stood when each week ended', async () => {
  const [viewer, quiz] = [await learner(), await aQuiz()];
  await aPast(viewer.userId, quiz, [
    { day: '2026-11-02', marks: [true, true, true, false] },
    { day: '2026-11-04', marks: [true, true, false], asked: 'queue' },
    { day: '2026-11-16', marks: [true], asked: 'queue' },
    { day: '2026-11-25', marks: [null, null, true, null, true], asked: 'queue' },
  ]);
  const [{ weeks, shift }, facts] = [await getOwnProgress(viewer, { now }), await getRememberedFacts(viewer, { now })];
  const count = (standing: string) => facts.filter((fact) => fact.standing === standing).length;
  expect(weeks.at(-1)?.standings).toEqual({
    forgotten: count('forgotten'),
    shaky: count('shaky'),
    firm: count('firm'),
    mastered: count('mastered'),
  });
  expect(weeks.map(({ standings }) => standings)).toEqual([
    { forgotten: 2, shaky: 0, firm: 2, mastered: 0 },
    { forgotten: 2, shaky: 0, firm: 2, mastered: 0 },
    { forgotten: 2, shaky: 0, firm: 1, mastered: 1 },
    { forgotten: 1, shaky: 3, firm: 0, mastered: 1 },
  ]);
  expect(shift).toEqual({ risen: 1, fallen: 1, added: 1 });
});

test('the file says what the page says, and holds no formula', async () => {
  const [viewer, quiz] = [await learner(), await aQuiz()];
  await db.articleVersion.updateMany({
    where: { articleId: quiz.articleId },
    data: { title: '=1+1', topic: '@dunia', outlet: '+62, "dua"' },
  });
  await aPast(viewer.userId, quiz, [
    { day: '2026-11-20', marks: [true, false] },
    { day: '2026-11-27', marks: [null, true], asked: 'queue' },
  ]);
  const [head, ...rows] = (await getProgressCsv(viewer, { now })).trimEnd().split('\n');
  expect(head).toBe(
    '\uFEFFpart,name,date,answers,accuracy,first_answers,first_accuracy,due_reviews,recalled,retention,active_days,forgotten,shaky,firm,mastered,measure,own,class_low,class_median,class_high',
  );
  expect(rows).toEqual([
    'all,,,3,0.6667,2,0.5,1,1,1,,,,,,,,,,',
    "topic,'@dunia,,3,0.6667,2,0.5,1,1,1,,,,,,,,,,",
    'outlet,"\'+62, ""dua""",,3,0.6667,2,0.5,1,1,1,,,,,,,,,,',
    'week,2026-W47,2026-11-16,2,0.5,2,0.5,0,0,,1,1,1,0,0,,,,,',
    'week,2026-W48,2026-11-23,1,1,0,,1,1,1,1,0,2,0,0,,,,,',
    'day,,2026-11-20,2,,,,,,,,,,,,,,,,',
    'day,,2026-11-27,1,,,,,,,,,,,,,,,,',
    'streak,current,,,,,,,,,1,,,,,,,,,',
    'streak,longest,,,,,,,,,1,,,,,,,,,',
    "quiz,'=1+1,2026-11-20T03:00:00.000Z,2,0.2,,,,,,,,,,,,,,,",
  ]);
});

test('facts of one standing come a page at a time; no other standing, page or person', async () => {
  const [viewer, other, quiz] = [await learner(), await learner(), await aQuiz()];
  await aPast(viewer.userId, quiz, [{ day: '2026-11-27', marks: [true, false, false] }]);
  const list = await getFactsPage(viewer, { standing: 'forgotten', page: '1' }, { now });
  expect(list).toMatchObject({ standing: 'forgotten', total: 2, page: 1, pages: 1 });
  expect(list.facts.map(({ standing }) => standing)).toEqual(['forgotten', 'forgotten']);
  expect(await getFactsPage(other, { standing: 'forgotten', page: '1' }, { now })).toMatchObject({
    total: 0,
    facts: [],
  });
  for (const asked of [
    { standing: 'lost', page: '1' },
    { standing: 'shaky', page: '2' },
    { standing: 'shaky', page: '0' },
    { standing: 'shaky', page: 'x' },
    { standing: 'toString', page: '1' },
  ]) {
    await expect(getFactsPage(viewer, asked, { now })).rejects.toMatchObject({ code: 'not-found' });
  }
});

test('a table tells the same numbers; no other table, and none for a visitor', async () => {
  const [viewer, quiz] = [await learner(), await aQuiz()];
  await aPast(viewer.userId, quiz, [{ day: '2026-11-27', marks: [true, false] }]);
  const { table, progress } = await getProgressTable(viewer, 'topics', { now });
  expect({ table, progress }).toEqual({ table: 'topics', progress: await getOwnProgress(viewer, { now }) });
  for (const [who, asked] of [
    [viewer, 'lost'],
    [viewer, 'toString'],
    [{ kind: 'visitor' } as Viewer, 'topics'],
  ] as const) {
    await expect(getProgressTable(who, asked, { now })).rejects.toMatchObject({ code: 'not-found' });
  }
});

test('a score is of what was askable when the attempt began, and of what it drew', async () => {
  const [viewer, quiz] = [await learner(), await aQuiz()];
  const { id: articleVersionId } = await db.articleVersion.findFirstOrThrow({ where: { articleId: quiz.articleId } });
  const suspension = { itemId: quiz.items[4]?.id ?? '', articleVersionId, since: at(5), liftedAt: at(8) };
  await db.suspension.create({ data: suspension });
  for (const day of [4, 5, 7, 8]) {
    await anAttempt(quiz, viewer.userId, { marks: [true], startedAt: at(day), finishedAt: at(day) });
  }
  const drew = await anAttempt(quiz, viewer.userId, { marks: [true], startedAt: at(9), finishedAt: at(9) });
  const drawn = quiz.items.slice(0, 2).map(({ id: itemId }, position) => ({ attemptId: drew, itemId, position }));
  await db.attemptItem.createMany({ data: drawn });
  const { finished } = await getOwnProgress(viewer, { now });
  expect(finished.map(({ score }) => score.outOf)).toEqual([2, 5, 4, 4, 5]);
});

test('accuracy follows regrades: one more answer is right, a dropped item counts nowhere, undone all is as before', async () => {
  const [viewer, quiz] = [await learner(), await aQuiz()];
  const taken = { marks: [true, false, false], feedback: 'end', startedAt: at(26) } as const;
  const attemptId = await anAttempt(quiz, viewer.userId, taken);
  await finishAttempt(viewer, { attemptId }, { now });
  const [, second = '', third = ''] = quiz.items.map(({ id }) => id);
  const told = async () => {
    const { shares, topics, activity } = await getOwnProgress(viewer, { now });
    return [shares.answers, shares.accuracy, topics[0]?.accuracy, activity[0]?.answers];
  };
  expect(await told()).toEqual([3, 0.3333, 0.3333, 3]);
  const place = { attemptId_itemId: { attemptId, itemId: second } };
  const made = { reason: 'Dua-duanya.', at: now };
  await db.regrade.create({ data: { ...made, deed: 'accept', itemId: second, accepted: 'x' } });
  await db.answer.update({ where: place, data: { correct: true, points: 1, gradedCorrect: false, gradedPoints: 0 } });
  expect(await told()).toEqual([3, 0.6667, 0.6667, 3]);
  const { id } = await db.regrade.create({ data: { ...made, deed: 'drop', itemId: third } });
  expect(await told()).toEqual([2, 1, 1, 3]);
  await db.regrade.update({ where: { id }, data: { undoneAt: now } });
  expect(await told()).toEqual([3, 0.6667, 0.6667, 3]);
});
