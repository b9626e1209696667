import { expect, test } from 'vitest';
import { db } from '@/lib/db';
import { type Owner, viewerOf } from '@/lib/viewer';
import { aGuest, aQuiz, type SampleQuiz } from '@/prisma/seed/factories';
import { rightResponse } from '@/prisma/seed/right-response';
import { tenKinds } from '@/prisma/seed/ten-kinds';
import { finishAttempt } from './commands/finish-attempt';
import { startAttempt } from './commands/start-attempt';
import { submitAnswer } from './commands/submit-answer';
import { getItemScreen } from './queries/item-screen';
import { getResult } from './queries/result';
import { getSheet } from './queries/sheet';

const now = new Date('2026-11-23T08:00:00Z');
const numberOf = (kind: string) => tenKinds.items.findIndex((item) => item.kind === kind) + 1;
const stepsOf = (item = tenKinds.items.find(({ kind }) => kind === 'ordering')) =>
  item?.kind === 'ordering' ? item.steps.map(({ text }) => text) : [];

async function start(feedback: 'each' | 'end' = 'each') {
  const quiz: SampleQuiz = await aQuiz({ sample: tenKinds });
  const viewer: Owner = await viewerOf((await aGuest()).userId);
  const started = await startAttempt(viewer, { code: quiz.code, feedback }, { now });
  if (!started.ok) throw new Error(started.code);
  const { attemptId } = started.value;
  const answer = (kind: string, response: unknown) =>
    submitAnswer(
      viewer,
      {
        attemptId,
        number: numberOf(kind),
        response: typeof response === 'string' ? response : JSON.stringify(response),
      },
      { now },
    );
  const pointsOf = async (kind: string) =>
    (await db.answer.findFirst({ where: { attemptId, itemId: quiz.items[numberOf(kind) - 1]?.id } }))?.points;
  return { quiz, viewer, attemptId, answer, pointsOf };
}

test('every kind answered right is a full score', async () => {
  const { viewer, attemptId, answer } = await start();
  for (const item of tenKinds.items) expect(await answer(item.kind, rightResponse(item))).toMatchObject({ ok: true });
  await finishAttempt(viewer, { attemptId }, { now });
  const result = await getResult(viewer, attemptId, { now });
  expect(result?.score).toMatchObject({ points: 10, outOf: 10, share: 1 });
  expect(result?.items.flatMap(({ parts }) => parts).every(({ correct }) => correct)).toBe(true);
});

test('parts earn parts, and the result tells which', async () => {
  const { viewer, attemptId, answer, pointsOf } = await start();
  const [one = '', two = '', ...rest] = stepsOf();
  await answer('multiple-response', ['India', 'Birma']);
  await answer('ordering', [two, one, ...rest]);
  await answer('matching', [
    ['Roeslan Abdulgani', 'sekretaris jenderal'],
    ['Jawaharlal Nehru', 'Presiden Mesir'],
    ['Ali Sastroamidjojo', 'pemimpin sidang'],
  ]);
  expect(await pointsOf('multiple-response')).toBeCloseTo(2 / 3);
  expect(await pointsOf('ordering')).toBeCloseTo(2 / 3);
  expect(await pointsOf('matching')).toBeCloseTo(2 / 3);
  await finishAttempt(viewer, { attemptId }, { now });
  const result = await getResult(viewer, attemptId, { now });
  expect(result?.score?.points).toBeCloseTo(2);
  expect(result?.facts.filter(({ known }) => known === 'partly')).toHaveLength(3);
  const parts = (kind: string) => result?.items[numberOf(kind) - 1]?.parts;
  expect(parts('multiple-response')).toContainEqual(
    expect.objectContaining({ about: 'Pakistan', given: null, right: 'Pakistan', correct: false }),
  );
  expect(parts('ordering')?.[0]).toMatchObject({ about: one, given: '2', right: '1', date: '1954-04' });
  expect(parts('matching')?.[1]).toMatchObject({
    given: 'Presiden Mesir',
    right: 'Perdana Menteri India',
    because: 'Presiden Mesir tidak disebut dalam artikel.',
    evidence: { text: 'Jawaharlal Nehru hadir sebagai Perdana Menteri India.' },
  });
});

test('what was not answered shows its key, part by part', async () => {
  const { viewer, attemptId } = await start();
  await finishAttempt(viewer, { attemptId }, { now });
  const result = await getResult(viewer, attemptId, { now });
  expect(result?.items[numberOf('ordering') - 1]?.parts.map(({ about, given }) => ({ about, given }))).toEqual(
    stepsOf().map((about) => ({ about, given: null })),
  );
});

test('what is no list of texts, or not all of one, is asked again and not kept', async () => {
  const { attemptId, answer } = await start();
  expect(await answer('multiple-response', [])).toEqual({ ok: false, code: 'empty' });
  expect(await answer('multiple-response', 'India')).toEqual({ ok: false, code: 'malformed' });
  expect(await answer('ordering', stepsOf().slice(1))).toEqual({ ok: false, code: 'incomplete' });
  expect(await answer('ordering', stepsOf().fill(stepsOf()[0] ?? ''))).toEqual({ ok: false, code: 'repeated' });
  expect(await answer('matching', [['Roeslan Abdulgani', '']])).toEqual({ ok: false, code: 'empty' });
  expect(await answer('evidence', 'Kalimat lain.')).toEqual({ ok: false, code: 'not-a-choice' });
  expect(await db.answer.count({ where: { attemptId } })).toBe(0);
});

test('the same choices sent in another order are the same answer; others are refused', async () => {
  const { answer } = await start();
  await answer('multiple-response', ['India', 'Birma']);
  expect(await answer('multiple-response', ['Birma', 'India'])).toMatchObject({ ok: true });
  expect(await answer('multiple-response', ['Birma'])).toEqual({ ok: false, code: 'already-answered' });
});

test('a slip of the pen is forgiven, and the right spelling told', async () => {
  const { viewer, attemptId, answer } = await start();
  await answer('short-answer', 'Presiden Ali Sastroamijoyo');
  expect(await getItemScreen(viewer, attemptId, numberOf('short-answer'))).toMatchObject({
    kind: 'revealed',
    item: { answer: { correct: true, points: 1, slip: 'Ali Sastroamidjojo' } },
  });
});

test('an open item of any kind tells no key: no date of a step, no match, no form, no place of proof', async () => {
  const { viewer, attemptId } = await start();
  for (const [at, { kind }] of tenKinds.items.entries()) {
    const screen = await getItemScreen(viewer, attemptId, at + 1);
    if (screen.kind !== 'open') throw new Error('expected an open item');
    expect(Object.keys(screen.item).sort()).toEqual(
      ['choices', 'given', 'kind', 'paragraphs', 'precision', 'prompts', 'stem', 'stimulus', 'unit'].sort(),
    );
    expect(screen.item.kind).toBe(kind);
    expect(JSON.stringify(screen.item)).not.toMatch(/correct|because|accepted|others|steps|1954|Belgrade/);
  }
  const sentences = await getItemScreen(viewer, attemptId, numberOf('evidence'));
  expect(sentences).toMatchObject({ item: { paragraphs: [2, 4, 5, 5] } });
});

test('the sentences of an evidence item come with their places in the article', async () => {
  const { viewer, attemptId } = await start();
  const sentencesOf = async (kind: string) => {
    const screen = await getItemScreen(viewer, attemptId, numberOf(kind));
    return screen.kind === 'open' ? screen.sentences : undefined;
  };
  const sentences = await sentencesOf('evidence');
  expect(sentences?.places).toHaveLength(4);
  for (const { start, end, text } of sentences?.places ?? []) expect(sentences?.body.slice(start, end)).toBe(text);
  expect(await sentencesOf('multiple-choice')).toBeNull();
});

test('sentences of which one has no place are not picked in the article', async () => {
  const { quiz, viewer, attemptId } = await start();
  const itemId = quiz.items[numberOf('evidence') - 1]?.id ?? '';
  await db.choice.update({
    where: { itemId_position: { itemId, position: 1 } },
    data: { placeStart: null, placeEnd: null },
  });
  const screen = await getItemScreen(viewer, attemptId, numberOf('evidence'));
  expect(screen).toMatchObject({ kind: 'open', sentences: null });
});

test('all items are on one page only where none tells its key before the end, for their owner, until it is finished', async () => {
  const { viewer, attemptId, answer } = await start('end');
  await answer('numeric', '16');
  const { items } = await getSheet(viewer, attemptId);
  expect(items.map(({ kind }) => kind)).toEqual(tenKinds.items.map(({ kind }) => kind));
  expect(items.map(({ given }) => given).filter((given) => given !== null)).toEqual(['16']);
  const stranger: Owner = await viewerOf((await aGuest()).userId);
  await expect(getSheet(stranger, attemptId)).rejects.toMatchObject({ code: 'not-found' });
  await finishAttempt(viewer, { attemptId }, { now });
  expect((await getSheet(viewer, attemptId)).items).toEqual([]);
  const each = await start('each');
  expect((await getSheet(each.viewer, each.attemptId)).items).toEqual([]);
});
