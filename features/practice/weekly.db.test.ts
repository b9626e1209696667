import { readFileSync } from 'node:fs';
import { beforeAll, expect, test } from 'vitest';
import { loadArticle } from '@/features/articles/commands/load-article';
import { generateQuiz } from '@/features/quizzes/commands/generate-quiz';
import { publishQuiz } from '@/features/quizzes/commands/publish-quiz';
import { reviseQuiz } from '@/features/quizzes/commands/revise-quiz';
import { storeHeadline } from '@/features/quizzes/commands/store-headline';
import { askersOf } from '@/features/reviews/queries/askers';
import { db } from '@/lib/db';
import { type Owner, systemViewer, viewerOf } from '@/lib/viewer';
import { aGuest, aQuiz } from '@/prisma/seed/factories';
import { startWeekly } from './commands/start-weekly';
import { submitPracticeAnswer } from './commands/submit-practice-answer';
import { newsWeek } from './queries/news-week';
import { getPracticeOverview } from './queries/overview';
import { getOwnPractice } from './queries/own-practice';
import { getPracticeScreen } from './queries/practice-screen';
import type { WeeklyInput } from './schema';

// Sunday evening in UTC is Monday morning in Jakarta: the week that begins then.
const published = new Date('2026-11-22T18:00:00Z');
const now = new Date('2026-11-25T08:00:00Z');
const versions: string[] = [];

const everything = { language: null } as const;
const aWhile = 60_000;

/** The library: an article of an older week, and two shipped ones of the newest. */
beforeAll(async () => {
  await aQuiz();
  for (const slug of ['korea-selatan-desak-rusia', 'id-07-asean-1967']) {
    versions.push(await publishedNow(slug));
  }
}, aWhile);

/** The version of the quiz of a shipped article that comes into the library in the newest week. */
async function publishedNow(slug: string): Promise<string> {
  const text = readFileSync(`content/articles/${slug}.md`, 'utf8');
  const { articleId } = await loadArticle(systemViewer, { slug, text }, { now: published });
  const quiz = await generateQuiz(systemViewer, { articleId, seed: 1, count: 12 }, { now: published });
  if (!quiz.ok) throw new Error(quiz.code);
  const { versionId } = quiz.value;
  await publishQuiz(systemViewer, { versionId, acceptRest: true }, { now: published });
  return versionId;
}

async function guest(): Promise<Owner> {
  return viewerOf((await aGuest()).userId);
}

async function itemsOf(viewer: Owner, input: WeeklyInput = everything) {
  const started = await startWeekly(viewer, input, { now });
  if (!started.ok) throw new Error(started.code);
  const practiceId = started.value.practiceId;
  const { places, week } = await getOwnPractice(viewer, practiceId, { now });
  return { practiceId, week, itemIds: places.map(({ itemId }) => itemId) };
}

/** How many items of a version a week can ask. */
function countAskable(versionId: string): Promise<number> {
  return db.item.count({ where: { versionId, OR: [{ position: { not: null } }, { id: `headline-${versionId}` }] } });
}

test('the newest week is that of the newest first publication, where the learner is', async () => {
  expect(await newsWeek(db)).toMatchObject({ week: '2026-W48', monday: '2026-11-23', articles: { length: 2 } });
});

test('the week decides: everyone gets the same, at most 15, spread over its articles, headlines among them', async () => {
  const [viewer, other] = [await guest(), await guest()];
  const { week, itemIds, practiceId } = await itemsOf(viewer);
  expect(week).toBe('2026-W48');
  expect((await itemsOf(other)).itemIds).toEqual(itemIds);
  expect((await itemsOf(viewer)).practiceId).toBe(practiceId);
  expect(itemIds.length).toBeLessThanOrEqual(15);
  const items = await db.item.findMany({ where: { id: { in: itemIds } }, select: { versionId: true, factId: true } });
  expect(new Set(items.map(({ factId }) => factId)).size).toBe(items.length);
  const taken = versions.map((id) => items.filter(({ versionId }) => versionId === id).length);
  const [one = 0, two = 0] = taken;
  expect(one + two).toBe(itemIds.length);
  // What one article does not bear, the other gives.
  const atHand = await Promise.all(versions.map(countAskable));
  const fewer = one < two ? 0 : 1;
  if (Math.abs(one - two) > 2) expect(taken[fewer]).toBe(atHand[fewer]);
  const screen = await getPracticeScreen(viewer, practiceId, 1, { now });
  expect(screen).toMatchObject({
    kind: 'open',
    item: { stem: expect.stringMatching(/^Lengkapi judul berita ini: “.*____/) },
  });
});

test('a headline item is kept once, in reserve, with its proof; the quiz stays as it is', async () => {
  const [versionId = ''] = versions;
  const placed = () =>
    db.item.findMany({ where: { versionId, position: { not: null } }, orderBy: { position: 'asc' } });
  const before = await placed();
  const ids = await Promise.all(Array.from({ length: 5 }, () => storeHeadline(versionId)));
  expect(new Set(ids)).toEqual(new Set([`headline-${versionId}`]));
  const item = await db.item.findUniqueOrThrow({
    where: { id: `headline-${versionId}` },
    include: { choices: true, version: { select: { articleVersion: { select: { body: true } } } } },
  });
  expect(item).toMatchObject({ position: null, kind: 'cloze', key: 'Korea Selatan' });
  expect(item.version.articleVersion.body.slice(item.evidenceStart, item.evidenceEnd)).toBe(item.evidenceText);
  expect(item.choices.filter(({ correct }) => correct).map(({ text }) => text)).toEqual(['Korea Selatan']);
  expect(item.choices.filter(({ because }) => because !== null)).toHaveLength(3);
  expect(await placed()).toEqual(before);
});

test('a review does not ask it, for its page shows the title; a revision does not take it along', async () => {
  const [versionId = ''] = versions;
  const viewer = await guest();
  const id = await storeHeadline(versionId);
  const { practiceId, itemIds } = await itemsOf(viewer);
  const number = itemIds.indexOf(id ?? '') + 1;
  const response = 'India';
  expect(await submitPracticeAnswer(viewer, { practiceId, number, response }, { now })).toMatchObject({ ok: true });
  const card = await db.card.findFirstOrThrow({ where: { userId: viewer.userId } });
  expect((await askersOf(db, card)).map((asker) => asker.id)).not.toContain(id);
  const { quizId } = await db.quizVersion.findUniqueOrThrow({ where: { id: versionId } });
  const revised = await reviseQuiz(systemViewer, { quizId }, { now });
  if (!revised.ok) throw new Error(revised.code);
  const headlines = { versionId: revised.value.versionId, stem: { contains: 'Lengkapi judul' } };
  expect(await db.item.count({ where: headlines })).toBe(0);
});

test('a title that gives none is none', async () => {
  expect(await storeHeadline((await aQuiz()).versionId)).toBeUndefined();
});

test(
  'the language decides which articles of the week are asked; a language that it lacks starts nothing',
  async () => {
    const languagesOf = async () => (await getPracticeOverview(await guest(), { now })).news?.languages;
    expect(await languagesOf()).toEqual(['id']);
    const lone = await guest();
    expect(await startWeekly(lone, { language: 'en' }, { now })).toMatchObject({ ok: false, code: 'no-news' });
    expect(await db.practice.count({ where: { userId: lone.userId } })).toBe(0);
    const { itemIds: indonesian } = await itemsOf(await guest());

    const english = await publishedNow('en-06-montreal-protocol');
    expect(await languagesOf()).toEqual(['id', 'en']);
    expect((await itemsOf(await guest(), { language: 'id' })).itemIds).toEqual(indonesian);
    const { itemIds } = await itemsOf(lone, { language: 'en' });
    expect(itemIds.length).toBeGreaterThan(0);
    expect(await db.item.count({ where: { id: { in: itemIds }, versionId: english } })).toBe(itemIds.length);
    const { itemIds: mixed } = await itemsOf(await guest());
    const ofEnglish = await db.item.count({ where: { id: { in: mixed }, versionId: english } });
    expect(ofEnglish).toBeGreaterThan(0);
    expect(ofEnglish).toBeLessThan(mixed.length);
  },
  aWhile,
);
