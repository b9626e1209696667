import { expect, test } from 'vitest';
import { db } from '@/lib/db';
import { searchTextOf } from '@/lib/search-text';
import { aPerson, aQuiz, type SampleQuiz } from '@/prisma/seed/factories';
import { getLibrary, pageSize } from './library';
import { type LibraryFilter, noFilter } from './library-filter';
import { getArticle, getSharedQuiz } from './reading';
import { readingMinutes } from './reading-minutes';

const all = noFilter;
const notFound = expect.objectContaining({ code: 'not-found' });

type Words = { title?: string; publishedOn?: string | null; topic?: string; words?: number; body?: string };

async function rewrite({ articleId }: SampleQuiz, data: Words): Promise<void> {
  const { id, ...before } = await db.articleVersion.findFirstOrThrow({ where: { articleId } });
  const searchText = searchTextOf({ ...before, ...data });
  await db.articleVersion.update({ where: { id }, data: { ...data, searchText } });
}

test('an empty library says so', async () => {
  expect(await getLibrary(all)).toEqual({ cards: [], found: 0, page: 1, pages: 1, topics: [], total: 0 });
});

test('the library shows shipped articles with a published quiz, newest first, without their bodies', async () => {
  const teacher = await aPerson('teacher');
  const [older, newer, undated] = await Promise.all([aQuiz(), aQuiz(), aQuiz()]);
  await Promise.all([aQuiz({ published: false }), aQuiz({ ownerId: teacher.userId })]);
  await rewrite(older, { publishedOn: '2020-01-01', topic: 'sains', words: 900 });
  await rewrite(newer, { publishedOn: '2025-01-01', title: 'Gempa di Aceh', body: 'Ombak 100% tinggi.' });
  await rewrite(undated, { publishedOn: null });

  const library = await getLibrary(all);
  expect(library.cards.map(({ slug }) => slug)).toEqual([newer.slug, older.slug, undated.slug]);
  expect(library.cards[1]).toEqual({
    slug: older.slug,
    code: older.code,
    title: 'ASEAN dalam tiga paragraf',
    outlet: 'Fakta',
    publishedOn: '2020-01-01',
    topic: 'sains',
    language: 'id',
    minutes: 5,
    questions: 5,
    level: 'easy',
  });
  expect(library).toMatchObject({
    topics: [
      { topic: 'dunia', count: 2 },
      { topic: 'sains', count: 1 },
    ],
    total: 3,
    found: 3,
  });

  const slugs = async (filter: Partial<LibraryFilter>) =>
    (await getLibrary({ ...all, ...filter })).cards.map(({ slug }) => slug);
  expect(await slugs({ topic: 'sains' })).toEqual([older.slug]);
  expect(await slugs({ language: 'en' })).toEqual([]);
  expect(await slugs({ words: 'gempa' })).toEqual([newer.slug]);
  expect(await slugs({ words: 'OMBAK' })).toEqual([newer.slug]);
  expect(await slugs({ words: 'sekretariat timor-leste' })).toEqual([older.slug, undated.slug]);
  expect(await slugs({ words: 'sekretariat ombak' })).toEqual([]);
  expect(await slugs({ words: '%' })).toHaveLength(3);
  expect(await slugs({ words: 'sekretariat - timor-leste' })).toEqual([older.slug, undated.slug]);
  // By the names of topics in both languages, whatever the stored text has.
  expect(await slugs({ words: 'Science' })).toEqual([older.slug]);
  expect(await slugs({ words: 'science sekretariat' })).toEqual([older.slug]);
  expect(await slugs({ words: 'science ombak' })).toEqual([]);
  expect(await slugs({ words: 'sains' })).toEqual([older.slug]);
  expect(await slugs({ words: 'health' })).toEqual([]);

  expect(await slugs({ from: '2020-01-01', to: '2024-12-31' })).toEqual([older.slug]);
  expect(await slugs({ from: '2025-01-02' })).toEqual([]);
  expect(await slugs({ topic: 'sains', words: 'gempa' })).toEqual([]);
  expect(await getLibrary({ ...all, words: 'tidakada' })).toMatchObject({ cards: [], found: 0, total: 3 });
  await rewrite(older, { title: 'KARIKÓ, Nobel, dan vaksin' });
  for (const words of ['karikó', 'Kariko', 'KARIKÓ NOBEL']) expect(await slugs({ words })).toEqual([older.slug]);
});

test('a quiz is as hard as its items are on the mean, those in reserve not counted', async () => {
  const [medium, hard] = await Promise.all([aQuiz(), aQuiz()]);
  await db.item.updateMany({ where: { versionId: medium.versionId }, data: { difficulty: 0.42 } });
  await db.item.updateMany({ where: { versionId: hard.versionId }, data: { difficulty: 0.6 } });
  const { id: _, ...item } = await db.item.findFirstOrThrow({ where: { versionId: medium.versionId } });
  await db.item.create({ data: { ...item, position: null, difficulty: 0.95 } });
  const found = async (difficulty: LibraryFilter['difficulty']) =>
    (await getLibrary({ ...all, difficulty })).cards.map(({ code }) => code);
  expect(await found('medium')).toEqual([medium.code]);
  expect(await found('hard')).toEqual([hard.code]);
  expect(await found('easy')).not.toContain(medium.code);
});

test('pages of twenty: each article on one of them, and a page too far is the last', async () => {
  const quizzes = await Promise.all(Array.from({ length: pageSize + 3 }, () => aQuiz()));
  await Promise.all(quizzes.map((quiz) => rewrite(quiz, { topic: 'halaman' })));
  const page = (number: number) => getLibrary({ ...all, topic: 'halaman' }, number);
  const [first, second] = [await page(1), await page(2)];
  expect(first).toMatchObject({ found: pageSize + 3, pages: 2, page: 1, cards: { length: pageSize } });
  expect(second.cards).toHaveLength(3);
  const codes = [...first.cards, ...second.cards].map(({ code }) => code);
  expect(new Set(codes)).toEqual(new Set(quizzes.map(({ code }) => code)));
  expect(await page(9)).toEqual(second);
});

test('an article with two published versions is found once, by the newest', async () => {
  const quiz = await aQuiz();
  const { articleVersionId } = await db.quizVersion.findUniqueOrThrow({ where: { id: quiz.versionId } });
  const { id: _, ...seen } = await db.articleVersion.findUniqueOrThrow({ where: { id: articleVersionId } });
  const later = await db.articleVersion.create({
    data: { ...seen, number: 2, topic: 'versi', searchText: 'judul yang disunting' },
  });
  await db.quizVersion.create({
    data: {
      quizId: quiz.quizId,
      articleVersionId: later.id,
      number: 2,
      seed: 1,
      generatorVersion: 'sample',
      publication: { create: { publishedAt: new Date('2026-02-01T00:00:00Z') } },
    },
  });
  expect((await getLibrary({ ...all, topic: 'versi' })).found).toBe(0);
  const version = await db.quizVersion.findFirstOrThrow({ where: { articleVersionId: later.id } });
  await db.item.updateMany({ where: { versionId: quiz.versionId, position: 0 }, data: { versionId: version.id } });
  expect((await getLibrary({ ...all, topic: 'versi' })).cards).toMatchObject([{ code: quiz.code, questions: 1 }]);
  expect(await getLibrary({ ...all, words: 'disunting' })).toMatchObject({ found: 1 });
});

test('an article is read in the version its newest published quiz asks about', async () => {
  const quiz = await aQuiz();
  const { articleVersionId } = await db.quizVersion.findUniqueOrThrow({ where: { id: quiz.versionId } });
  const { id: _, ...seen } = await db.articleVersion.findUniqueOrThrow({ where: { id: articleVersionId } });
  await db.articleVersion.create({ data: { ...seen, number: 2, title: 'Disunting' } });
  expect(await getArticle(quiz.slug)).toMatchObject({
    title: 'ASEAN dalam tiga paragraf',
    quiz: { code: quiz.code, questions: 5 },
  });
});

test('a shipped article without a published quiz can be read', async () => {
  const { slug } = await aQuiz({ published: false });
  expect(await getArticle(slug)).toMatchObject({ title: 'ASEAN dalam tiga paragraf', quiz: null });
});

test("a teacher's article is found by its shared code alone", async () => {
  const teacher = await aPerson('teacher');
  const quiz = await aQuiz({ ownerId: teacher.userId });
  const draft = await aQuiz({ ownerId: teacher.userId, published: false });
  expect(await getSharedQuiz(quiz.code)).toMatchObject({ quiz: { code: quiz.code } });
  await expect(getArticle(quiz.slug)).rejects.toEqual(notFound);
  await expect(getSharedQuiz(draft.code)).rejects.toEqual(notFound);
  await expect(getSharedQuiz('tidak-ada')).rejects.toEqual(notFound);
});

test.each([
  [0, 1],
  [299, 1],
  [300, 2],
  [1000, 5],
])('%i words take %i minutes', (words, minutes) => expect(readingMinutes(words)).toBe(minutes));
