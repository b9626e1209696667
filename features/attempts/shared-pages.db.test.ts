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
      const { id: articleVersionId } = await db.articleVersion.findFirstOrThrow({
        where: { articleId: quiz.articleId },
        select: { id: true },
      });
      const { userId: byId } = await aPerson('teacher');
      const since = new Date(Date.now() + 60_000);
      await db.suspension.create({ data: { itemId, articleVersionId, since, byId }, select: { id: true } });
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

test.each(['1', '9', 'summary'])('what is someone else’s is not found: %s', async (place) => {
  const [owner, other] = [await learner(), await learner()];
  const id = await anAttempt(quiz, owner.userId);
  await expect(see(other, `/attempts/${id}/${place}`)).rejects.toMatchObject({ code: 'not-found' });
});

test.each([
  '/attempts/x/result',
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
