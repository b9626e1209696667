import { afterEach, beforeAll, expect, test, vi } from 'vitest';
import { addArticle } from '@/features/articles/commands/add-article';
import { newArticleSchema } from '@/features/articles/schema';
import { db } from '@/lib/db';
import { systemViewer } from '@/lib/system-viewer';
import { type Viewer, viewerOf } from '@/lib/viewer';
import { dams } from '@/prisma/seed/dams';
import { aPerson } from '@/prisma/seed/factories';
import { generateQuiz } from '../commands/generate-quiz';
import { publishQuiz } from '../commands/publish-quiz';
import { regenerateQuiz } from '../commands/regenerate-quiz';
import { reviseQuiz } from '../commands/revise-quiz';
import { getReview } from '../queries/get-review';
import { type Behaviour, type FakeModel, fakeModel, itemsIn, says } from './fake-model';

const at = { now: new Date('2026-11-23T06:00:00Z') };
let fake: FakeModel | undefined;

beforeAll(async () => {
  await Promise.all([import('ai'), import('@ai-sdk/openai-compatible')]);
});

afterEach(async () => {
  vi.unstubAllEnvs();
  await fake?.close();
  fake = undefined;
});

async function setUp(behave: Behaviour, timeoutMs?: number): Promise<FakeModel> {
  fake = await fakeModel(behave, timeoutMs);
  for (const [name, value] of Object.entries(fake.env)) vi.stubEnv(name, value);
  return fake;
}

async function anArticle(viewer: Viewer): Promise<string> {
  const text = `---\ntitle: "${dams.title}"\nlanguage: id\npublishedAt: ${dams.publishedOn}\n---\n\n${dams.body}\n`;
  const added = await addArticle(viewer, newArticleSchema.parse({ text }), at);
  if (!added.ok) throw new Error(added.code);
  return added.value.articleId;
}

async function aReview() {
  const viewer = await viewerOf((await aPerson('teacher')).userId);
  const articleId = await anArticle(viewer);
  const quiz = await generateQuiz(viewer, { articleId }, at);
  if (!quiz.ok) throw new Error(quiz.code);
  return { viewer, articleId, ...quiz.value, review: await getReview(viewer, quiz.value.quizId) };
}

const stems = ({ review }: Awaited<ReturnType<typeof aReview>>) => review.items.map(({ stem }) => stem);
const turned = (stem: string) => {
  const [, rest] = /^Pada tanggal berapa (.+)\?$/.exec(stem) ?? [];
  return rest === undefined ? null : `${rest} pada tanggal berapa?`;
};
/** Every question of a date the other way round. */
const turning: Behaviour = (response, sent) =>
  says({ items: itemsIn(sent).map(({ id, stem }) => ({ id, stem: turned(stem), distractors: null })) })(response, sent);

test('a quiz has the words of the model where the gates let them pass, and a note of it', async () => {
  const rules = await aReview();
  expect(rules.review.writer).toBeNull();
  await setUp(turning);
  const quiz = await aReview();
  const { writer } = quiz.review;
  expect(writer).toMatchObject({ model: 'fake-7b', status: 'used', reason: null });
  expect(writer?.taken).toBeGreaterThan(0);
  expect(stems(quiz)).toEqual(stems(rules).map((stem) => turned(stem) ?? stem));
  expect(quiz.review.items.map(({ key, evidence }) => [key, evidence])).toEqual(
    rules.review.items.map(({ key, evidence }) => [key, evidence]),
  );
  expect(quiz.review.reserve).toBe(rules.review.reserve);
});

test('a model that hangs costs its time and a note, no question', async () => {
  const rules = await aReview();
  await setUp(() => {}, 100);
  const quiz = await aReview();
  expect(quiz.review.writer).toMatchObject({ model: 'fake-7b', status: 'failed', reason: 'time-out' });
  expect(stems(quiz)).toEqual(stems(rules));
});

test('others can write while the model is waited for: no transaction is open', async () => {
  let written: Promise<unknown> | undefined;
  await setUp((response, sent) => {
    written = aPerson('teacher').then(() => turning(response, sent));
  }, 5000);
  const { review } = await aReview();
  await written;
  expect(review.writer).toMatchObject({ status: 'used' });
});

test('a quiz that is there is not asked of again; its next version keeps the note', async () => {
  const { sent } = await setUp(turning);
  const { viewer, articleId, quizId, versionId, review } = await aReview();
  expect(await generateQuiz(viewer, { articleId }, at)).toMatchObject({ ok: true, value: { quizId } });
  expect(await regenerateQuiz(viewer, { quizId, count: 10 }, at)).toMatchObject({ versionId });
  expect(sent).toHaveLength(1);
  await publishQuiz(viewer, { versionId, acceptRest: true }, at);
  await reviseQuiz(viewer, { quizId }, at);
  const revised = await getReview(viewer, quizId);
  expect(revised.number).toBe(2);
  expect(revised.writer).toEqual(review.writer);
});

test('made again by another generator, it is asked of again, outside the transaction', async () => {
  const { sent } = await setUp(turning);
  const { viewer, quizId, versionId } = await aReview();
  await db.quizVersion.update({ where: { id: versionId }, data: { generatorVersion: 'old' } });
  const [one, other] = await Promise.all([
    regenerateQuiz(viewer, { quizId, count: 10 }, at),
    regenerateQuiz(viewer, { quizId, count: 10 }, at),
  ]);
  expect(other).toEqual(one);
  expect(await db.quizVersion.count({ where: { quizId } })).toBe(2);
  expect((await getReview(viewer, quizId)).writer).toMatchObject({ status: 'used' });
  expect(sent.length).toBeGreaterThan(1);
});

test('what Fakta publishes itself is never sent: nobody reviews it', async () => {
  const { sent } = await setUp(turning);
  const articleId = await anArticle(systemViewer);
  const quiz = await generateQuiz(systemViewer, { articleId }, at);
  expect(quiz).toMatchObject({ ok: true });
  if (quiz.ok) expect((await getReview(systemViewer, quiz.value.quizId)).writer).toBeNull();
  expect(sent).toEqual([]);
});
