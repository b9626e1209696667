import { expect, test } from 'vitest';
import { db } from '@/lib/db';
import { aPerson, aQuiz, type SampleQuiz } from '@/prisma/seed/factories';
import { getPublishedQuizzes } from './published-quizzes';
import { getQuizPreview } from './quiz-preview';

const notFound = expect.objectContaining({ code: 'not-found' });
const rewrite = (quiz: SampleQuiz, data: { title?: string; language?: 'id' | 'en'; publishedOn?: string | null }) =>
  db.articleVersion.updateMany({ where: { articleId: quiz.articleId }, data });

/** A further version of a quiz, about a new version of its article. */
async function aVersion(quiz: SampleQuiz, { title, publishedAt }: { title: string; publishedAt: Date | null }) {
  const { articleVersion, ...version } = await db.quizVersion.findUniqueOrThrow({
    where: { id: quiz.versionId },
    include: { articleVersion: true },
  });
  const { id: _, ...words } = articleVersion;
  const { id: articleVersionId } = await db.articleVersion.create({ data: { ...words, number: 2, title } });
  const { id } = await db.quizVersion.create({
    data: {
      ...version,
      id: undefined,
      number: 2,
      articleVersionId,
      publication: undefined,
    },
    select: { id: true },
  });
  if (publishedAt) await db.publication.create({ data: { versionId: id, publishedAt } });
  const item = await db.item.findFirstOrThrow({ where: { versionId: quiz.versionId } });
  await db.item.create({ data: { ...item, id: undefined, versionId: id, position: 0 } });
}

test('a preview tells where a quiz comes from and how long it is, and nothing more', async () => {
  const quiz = await aQuiz();
  expect(await getQuizPreview(quiz.code)).toEqual({
    code: quiz.code,
    title: 'ASEAN dalam tiga paragraf',
    outlet: 'Fakta',
    publishedOn: expect.any(String),
    language: 'id',
    questions: 5,
    listed: true,
  });
});

test("a teacher's quiz has a preview for whoever has its code, and is in no list", async () => {
  const teacher = await aPerson('teacher');
  const pasted = await aQuiz({ ownerId: teacher.userId });
  const shipped = await aQuiz();
  // A teacher's own quiz about a shipped article.
  const own = await aQuiz();
  await db.quiz.update({ where: { id: own.quizId }, data: { ownerId: teacher.userId } });
  expect(await getQuizPreview(pasted.code)).toMatchObject({ listed: false });
  expect(await getQuizPreview(own.code)).toMatchObject({ listed: false });
  const codes = (await getPublishedQuizzes()).map(({ code }) => code);
  expect(codes).toContain(shipped.code);
  expect(codes).not.toContain(pasted.code);
  expect(codes).not.toContain(own.code);
});

test('a draft has no preview and is in no list', async () => {
  const draft = await aQuiz({ published: false });
  await expect(getQuizPreview(draft.code)).rejects.toEqual(notFound);
  expect((await getPublishedQuizzes()).map(({ code }) => code)).not.toContain(draft.code);
});

test.each(['tidak-ada', '', 'a\u0000b', '../x', '%'])('%j is no code', async (code) => {
  await expect(getQuizPreview(code)).rejects.toEqual(notFound);
});

test('the newest published version speaks; a draft after it does not', async () => {
  const [republished, redrafted] = [await aQuiz(), await aQuiz()];
  const publishedAt = new Date('2026-02-02T00:00:00Z');
  await aVersion(republished, { title: 'Judul kedua', publishedAt });
  await aVersion(redrafted, { title: 'Judul draf', publishedAt: null });
  expect(await getQuizPreview(republished.code)).toMatchObject({ title: 'Judul kedua', questions: 1 });
  expect(await getQuizPreview(redrafted.code)).toMatchObject({ title: 'ASEAN dalam tiga paragraf', questions: 5 });
  const listed = (await getPublishedQuizzes()).filter(({ code }) => code === republished.code);
  expect(listed).toEqual([expect.objectContaining({ title: 'Judul kedua', publishedAt, questions: 1 })]);
});

test('the list is newest first, of one language when asked, and no longer than asked', async () => {
  const [older, english, newest] = [await aQuiz(), await aQuiz(), await aQuiz()];
  await rewrite(older, { publishedOn: '2026-01-01' });
  await rewrite(english, { language: 'en', publishedOn: '2026-01-02' });
  await db.publication.update({
    where: { versionId: newest.versionId },
    data: { publishedAt: new Date('2026-03-03T00:00:00Z') },
  });
  const codes = (await getPublishedQuizzes()).map(({ code }) => code);
  expect(codes.indexOf(newest.code)).toBe(0);
  expect(codes.indexOf(english.code)).toBeLessThan(codes.indexOf(older.code));
  expect((await getPublishedQuizzes({ language: 'en' })).map(({ code }) => code)).toEqual([english.code]);
  expect((await getPublishedQuizzes({ limit: 2 })).map(({ code }) => code)).toEqual(codes.slice(0, 2));
});
