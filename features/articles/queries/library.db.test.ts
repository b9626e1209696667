import { expect, test } from 'vitest';
import { db } from '@/lib/db';
import { aPerson, aQuiz, type SampleQuiz } from '@/prisma/seed/factories';
import { getLibrary } from './library';
import { getArticle, getSharedQuiz } from './reading';
import { readingMinutes } from './reading-minutes';

const all = { words: '', topic: '', language: '' };
const notFound = expect.objectContaining({ code: 'not-found' });

const rewrite = (
  quiz: SampleQuiz,
  data: { title?: string; publishedOn?: string | null; topic?: string; words?: number; body?: string },
) => db.articleVersion.updateMany({ where: { articleId: quiz.articleId }, data });

test('an empty library says so', async () => {
  expect(await getLibrary(all)).toEqual({ cards: [], topics: [], total: 0 });
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
  });
  expect(library).toMatchObject({ topics: ['dunia', 'sains'], total: 3 });

  const slugs = async (filter: object) => (await getLibrary({ ...all, ...filter })).cards.map(({ slug }) => slug);
  expect(await slugs({ topic: 'sains' })).toEqual([older.slug]);
  expect(await slugs({ language: 'en' })).toEqual([]);
  expect(await slugs({ words: 'gempa' })).toEqual([newer.slug]);
  expect(await slugs({ words: 'OMBAK' })).toEqual([newer.slug]);
  expect(await slugs({ words: 'sekretariat timor-leste' })).toEqual([older.slug, undated.slug]);
  expect(await slugs({ words: 'sekretariat ombak' })).toEqual([]);
  expect(await slugs({ words: '%' })).toHaveLength(3);
  expect((await getLibrary({ ...all, words: 'tidakada' })).total).toBe(3);
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
