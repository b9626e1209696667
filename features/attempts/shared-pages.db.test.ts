import { beforeEach, expect, test } from 'vitest';
import { raiseFlag } from '@/features/flags/commands/raise-flag';
import { db } from '@/lib/db';
import { type Owner, viewerOf } from '@/lib/viewer';
import { anAssignment } from '@/prisma/seed/assignments';
import { aClass } from '@/prisma/seed/classes';
import { aGuest, anAttempt, aPerson, aQuiz, type SampleQuiz } from '@/prisma/seed/factories';
import { sharedPages } from './shared-pages';

const now = new Date('2026-11-30T08:00:00Z');

let quiz: SampleQuiz;
beforeEach(async () => {
  quiz = await aQuiz();
});

async function learner(): Promise<Owner> {
  return viewerOf((await aGuest()).userId);
}

const see = (viewer: Owner, path: string) => sharedPages.find(({ at }) => at.test(path))?.see(path, viewer, 'id');

type Marks = readonly (boolean | null)[];

/** What a page of a new learner's attempt is made of, told without the id of the attempt. */
async function seenBy(place: string, marks: Marks = [], feedback: 'each' | 'end' = 'end') {
  const viewer = await learner();
  const id = await anAttempt(quiz, viewer.userId, { marks, feedback });
  const seen = await see(viewer, `/attempts/${id}/${place}`);
  return seen && JSON.stringify(seen.of).replaceAll(seen.id ?? '', '*');
}

test('a question is the same for all who have answered the same ones before it, whatever they answered', async () => {
  const one = await seenBy('3', [true, false]);
  expect(one).toBeDefined();
  expect(await seenBy('3', [false, true])).toBe(one);
  expect(await seenBy('3', [true])).not.toBe(one);
  expect(await seenBy('3', [true, null, null, true])).not.toBe(one);
  expect(await seenBy('4', [true, false])).not.toBe(one);
  expect(await seenBy('3', [true, false], 'each')).not.toBe(one);
});

test('the summary is the same likewise', async () => {
  const one = await seenBy('summary', [true, false]);
  expect(one).toBeDefined();
  expect(await seenBy('summary', [false, true])).toBe(one);
  expect(await seenBy('summary', [null, true, true])).not.toBe(one);
});

test('a result is the same for all who were asked the same, but for the insets that hang on what they answered', async () => {
  const finishedAt = now;
  const resultOf = async (marks: Marks) => {
    const viewer = await learner();
    const id = await anAttempt(quiz, viewer.userId, { marks, feedback: 'end', finishedAt });
    const seen = await see(viewer, `/attempts/${id}/result`);
    return { of: seen && JSON.stringify(seen.of).replaceAll(id, '*'), insets: seen?.insets ?? [] };
  };
  const [one, same, other] = [await resultOf([true, false]), await resultOf([true, false]), await resultOf([false])];
  expect(one.of).toBeDefined();
  expect([same.of, other.of]).toEqual([one.of, one.of]);
  expect(same.insets).toEqual(one.insets);
  // The score, the facts, and of each item its verdict and its proof.
  expect(other.insets).toHaveLength(2 + 2 * quiz.items.length);
  const differing = one.insets.map((inset, at) => (inset === other.insets[at] ? null : at)).filter((at) => at !== null);
  expect(differing).toEqual([0, 1, 2, 3, 4, 5]);
  expect(one.insets[0]).toContain('1 dari 5 benar');
  expect(other.insets[0]).toContain('0 dari 5 benar');
});

test.each([
  [
    'what its reader reported',
    (viewer: Owner, itemId: string) => raiseFlag(viewer, { itemId, reason: 'unclear', comment: '' }, { now }),
  ],
  ['that a correction touched an item', (_: Owner, itemId: string) => aCorrection(itemId)],
  [
    'that an item was regraded',
    (_: Owner, itemId: string) =>
      db.regrade.create({ data: { itemId, deed: 'drop', reason: 'x', at: now }, select: { id: true } }),
  ],
  [
    'what a teacher wrote',
    async (_: Owner, itemId: string) => {
      const { id: answerId } = await db.answer.findFirstOrThrow({ where: { itemId }, select: { id: true } });
      await db.answerComment.create({ data: { answerId, text: 'Bagus', at: now }, select: { answerId: true } });
    },
  ],
])('a result that tells %s is its reader’s own', async (_, remark) => {
  const viewer = await learner();
  const id = await anAttempt(quiz, viewer.userId, { marks: [true, true], feedback: 'end', finishedAt: now });
  expect(await see(viewer, `/attempts/${id}/result`)).toBeDefined();
  await remark(viewer, quiz.items[1]?.id ?? '');
  expect(await see(viewer, `/attempts/${id}/result`)).toBeUndefined();
});

test('an article with its quiz is the same for all who have done the same with it', async () => {
  const [first, second, third, fourth] = await Promise.all([learner(), learner(), learner(), learner()]);
  await anAttempt(quiz, second.userId, { marks: [true] });
  await anAttempt(quiz, third.userId, { marks: [true], finishedAt: now });
  const told = async (viewer: Owner, path: string) => {
    const seen = await see(viewer, path);
    return seen && JSON.stringify(seen.of).replaceAll(seen.id ?? '*', '*');
  };
  for (const path of [`/articles/${quiz.slug}`, `/quizzes/${quiz.code}`]) {
    const untouched = await told(first, path);
    expect(untouched).toBeDefined();
    expect(await told(fourth, path)).toBe(untouched);
    expect(new Set([untouched, await told(second, path), await told(third, path)]).size).toBe(3);
  }
});

/** As a correction of the article touches an item. */
async function aCorrection(itemId: string) {
  const { id: articleVersionId } = await db.articleVersion.findFirstOrThrow({
    where: { articleId: quiz.articleId },
    select: { id: true },
  });
  const { userId: byId } = await aPerson('teacher');
  const since = new Date(Date.now() + 60_000);
  await db.suspension.create({ data: { itemId, articleVersionId, since, byId }, select: { id: true } });
}

test.each([
  [
    'an answer that was given',
    async (viewer: Owner) => anAttempt(quiz, viewer.userId, { marks: [true], feedback: 'end' }),
  ],
  ['what was told of an answer', async (viewer: Owner) => anAttempt(quiz, viewer.userId, { marks: [true] })],
  ['an attempt that is over', async (viewer: Owner) => anAttempt(quiz, viewer.userId, { finishedAt: now })],
  [
    'what its reader reported',
    async (viewer: Owner) => {
      const id = await anAttempt(quiz, viewer.userId);
      const itemId = quiz.items[0]?.id ?? '';
      await raiseFlag(viewer, { itemId, reason: 'unclear', comment: '' }, { now });
      return id;
    },
  ],
  [
    'a correction',
    async (viewer: Owner) => {
      const id = await anAttempt(quiz, viewer.userId);
      const itemId = quiz.items[0]?.id ?? '';
      await aCorrection(itemId);
      return id;
    },
  ],
  [
    'an assignment',
    async (viewer: Owner) => {
      const { userId } = await aPerson('teacher');
      const { classId } = await aClass(userId, [viewer.userId]);
      const id = await anAttempt(quiz, viewer.userId);
      const assignmentId = await anAssignment(classId, quiz.code);
      await db.attempt.update({ where: { id }, data: { assignmentId }, select: { id: true } });
      await db.attemptItem.create({ data: { attemptId: id, itemId: quiz.items[0]?.id ?? '', position: 0 } });
      return id;
    },
  ],
])('a page that tells of it is made for its reader: %s', async (_, begun) => {
  const viewer = await learner();
  const id = await begun(viewer);
  expect(await see(viewer, `/attempts/${id}/1`)).toBeUndefined();
});

test('an article where one attempt is over and another open is made for its reader', async () => {
  const viewer = await learner();
  await anAttempt(quiz, viewer.userId, { finishedAt: now });
  await anAttempt(quiz, viewer.userId);
  expect(await see(viewer, `/articles/${quiz.slug}`)).toBeUndefined();
});

test.each(['1', '9', 'summary', 'result'])('what is someone else’s is not found: %s', async (place) => {
  const [owner, other] = [await learner(), await learner()];
  const id = await anAttempt(quiz, owner.userId);
  await expect(see(other, `/attempts/${id}/${place}`)).rejects.toMatchObject({ code: 'not-found' });
});

test.each([
  '/attempts/x/results',
  '/attempts/x/all',
  '/attempts/x/read',
  '/attempts/x',
  '/attempts/x/01',
  '/articles/x/facts',
  '/quizzes/x/ledger',
  '/assignments/x',
  '/',
])('%s is no shared page', (path) => {
  expect(sharedPages.some(({ at }) => at.test(path))).toBe(false);
});
