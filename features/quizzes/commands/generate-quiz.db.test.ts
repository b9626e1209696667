import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { addArticle } from '@/features/articles/commands/add-article';
import { newArticleSchema } from '@/features/articles/schema';
import { db } from '@/lib/db';
import { type Viewer, viewerOf } from '@/lib/viewer';
import { aPerson } from '@/prisma/seed/factories';
import { getReview } from '../queries/get-review';
import { decideItem } from './decide-item';
import { generateQuiz } from './generate-quiz';

const at = { now: new Date('2026-11-23T06:00:00Z') };
const text = readFileSync('content/articles/id-07-asean-1967.md', 'utf8');

async function anArticle(viewer: Viewer): Promise<string> {
  const added = await addArticle(viewer, newArticleSchema.parse({ text }), at);
  if (!added.ok) throw new Error(added.code);
  return added.value.articleId;
}

async function aTeacher(): Promise<Viewer> {
  return viewerOf((await aPerson('teacher')).userId);
}

async function generated(viewer: Viewer, articleId: string, count = 5) {
  const quiz = await generateQuiz(viewer, { articleId, count }, at);
  if (!quiz.ok) throw new Error(quiz.code);
  return quiz.value;
}

test('the best items are placed, the other proven ones wait in reserve, every fact is kept', async () => {
  const viewer = await aTeacher();
  const { quizId, versionId, questions } = await generated(viewer, await anArticle(viewer));
  expect(questions).toBe(5);
  const review = await getReview(viewer, quizId);
  expect(review.items).toHaveLength(5);
  expect(review.reserve).toBeGreaterThan(0);
  expect(new Set(review.items.map(({ factId }) => factId)).size).toBe(5);
  const facts = new Set(review.facts.map(({ id }) => id));
  const all = await db.item.findMany({ where: { versionId }, include: { choices: true, acceptedForms: true } });
  for (const item of all) {
    expect(facts).toContain(item.factId);
    expect(review.article.body.slice(item.evidenceStart, item.evidenceEnd)).toBe(item.evidenceText);
    const right = item.choices.filter(({ correct }) => correct).length;
    if (['multiple-response', 'ordering', 'matching'].includes(item.kind)) expect(right).toBeGreaterThanOrEqual(2);
    else if (item.choices.length > 0) expect(right).toBe(1);
    else expect(item.date ?? item.amount ?? item.acceptedForms.length).toBeTruthy();
  }
});

test('asked twice, also at once, it is one quiz, with the decisions taken since', async () => {
  const viewer = await aTeacher();
  const articleId = await anArticle(viewer);
  const [one, other] = await Promise.all([generated(viewer, articleId), generated(viewer, articleId)]);
  expect(other).toEqual(one);
  const [item] = (await getReview(viewer, one.quizId)).items;
  await decideItem(viewer, { itemId: item?.id ?? '', seen: 0, verdict: 'accepted' }, at);
  expect(await generated(viewer, articleId)).toEqual(one);
  expect((await getReview(viewer, one.quizId)).items[0]?.verdict).toBe('accepted');
  expect(await db.quiz.count({ where: { articleId } })).toBe(1);
});

test('another seed is another quiz on the same facts', async () => {
  const viewer = await aTeacher();
  const articleId = await anArticle(viewer);
  const one = await generated(viewer, articleId);
  const facts = await db.fact.count({ where: { articleVersion: { articleId } } });
  const other = await generateQuiz(viewer, { articleId, seed: 2 }, at);
  expect(other).toMatchObject({ ok: true });
  expect(other.ok && other.value.quizId).not.toBe(one.quizId);
  expect(await db.fact.count({ where: { articleVersion: { articleId } } })).toBe(facts);
});

test("another teacher's article and quiz are not found", async () => {
  const viewer = await aTeacher();
  const articleId = await anArticle(viewer);
  const { quizId } = await generated(viewer, articleId);
  const stranger = await aTeacher();
  await expect(generateQuiz(stranger, { articleId }, at)).rejects.toThrow('not-found');
  await expect(getReview(stranger, quizId)).rejects.toThrow('not-found');
});
