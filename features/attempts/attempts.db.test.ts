import { describe, expect, test } from 'vitest';
import { db } from '@/lib/db';
import { AppError } from '@/lib/errors';
import { type Owner, viewerOf } from '@/lib/viewer';
import { aGuest, anAttempt, aPerson, aQuiz, type SampleQuiz } from '@/prisma/seed/factories';
import { tenKinds } from '@/prisma/seed/ten-kinds';
import { stimulus, withStimulus } from '@/prisma/seed/with-stimulus';
import { finishAttempt } from './commands/finish-attempt';
import { startAttempt } from './commands/start-attempt';
import { submitAnswer } from './commands/submit-answer';
import { getItemScreen } from './queries/item-screen';
import { attemptPath, getOwnAttempt } from './queries/own-attempt';
import { getResult } from './queries/result';
import { getStandings } from './queries/standings';
import { nextPath } from './queries/walk';
import type { Feedback } from './schema';

const now = new Date('2026-11-23T08:00:00Z');
const later = new Date('2026-11-23T09:00:00Z');
const notFound = expect.objectContaining({ code: 'not-found' });

async function guest(): Promise<Owner> {
  return viewerOf((await aGuest()).userId);
}

async function start(viewer: Owner, quiz: SampleQuiz, feedback: Feedback = 'each'): Promise<string> {
  const started = await startAttempt(viewer, { code: quiz.code, feedback }, { now });
  if (!started.ok) throw new Error(started.code);
  return started.value.attemptId;
}

const rightResponses = ['2008-12-15', 'Brunei Darussalam', '10', 'Jakarta', 'Salah'];

async function answer(viewer: Owner, attemptId: string, number: number, response: string) {
  return submitAnswer(viewer, { attemptId, number, response }, { now });
}

const answersOf = (attemptId: string) =>
  db.answer.findMany({ where: { attemptId }, orderBy: { item: { position: 'asc' } } });

test('fifty starts at once give one attempt; another person has another', async () => {
  const [quiz, viewer] = await Promise.all([aQuiz(), guest()]);
  const ids = await Promise.all(Array.from({ length: 50 }, () => start(viewer, quiz)));
  expect(new Set(ids).size).toBe(1);
  expect(await db.attempt.count({ where: { versionId: quiz.versionId } })).toBe(1);
  expect(await start(await guest(), quiz)).not.toBe(ids[0]);
});

test('an open attempt is resumed with the feedback chosen first; after finishing a new one starts', async () => {
  const [quiz, viewer] = await Promise.all([aQuiz(), guest()]);
  const first = await start(viewer, quiz, 'end');
  expect(await start(viewer, quiz, 'each')).toBe(first);
  expect(await getOwnAttempt(viewer, first)).toMatchObject({ feedback: 'end' });
  await finishAttempt(viewer, { attemptId: first }, { now });
  const second = await start(viewer, quiz, 'each');
  expect(second).not.toBe(first);
  expect(await getOwnAttempt(viewer, second)).toMatchObject({ feedback: 'each', finishedAt: null });
});

test('an unpublished quiz cannot be started', async () => {
  const [quiz, viewer] = await Promise.all([aQuiz({ published: false }), guest()]);
  await expect(start(viewer, quiz)).rejects.toEqual(notFound);
  await expect(startAttempt(viewer, { code: 'tidak-ada', feedback: 'each' }, { now })).rejects.toEqual(notFound);
});

test('answers are graded and kept one row each; an unreadable one is not kept', async () => {
  const [quiz, viewer] = await Promise.all([aQuiz(), guest()]);
  const id = await start(viewer, quiz);
  expect(await answer(viewer, id, 1, 'entah')).toEqual({ ok: false, code: 'not-a-date' });
  expect(await answer(viewer, id, 1, '')).toEqual({ ok: false, code: 'empty' });
  expect(await answer(viewer, id, 2, '1')).toEqual({ ok: false, code: 'not-a-choice' });
  expect(await answersOf(id)).toEqual([]);
  expect(await answer(viewer, id, 1, '15 Desember 2008')).toMatchObject({ ok: true });
  expect(await answer(viewer, id, 2, 'Laos')).toMatchObject({ ok: true });
  expect(await answersOf(id)).toMatchObject([
    { response: '15 Desember 2008', correct: true, points: 1, answeredAt: now },
    { response: 'Laos', correct: false, points: 0 },
  ]);
});

test('what is to be read before an item is told with it, before and after the answer', async () => {
  const [quiz, viewer] = await Promise.all([aQuiz({ sample: withStimulus }), guest()]);
  const id = await start(viewer, quiz);
  expect(await getItemScreen(viewer, id, 3)).toMatchObject({ kind: 'open', item: { stimulus: null } });
  expect(await getItemScreen(viewer, id, 4)).toMatchObject({ kind: 'open', item: { stimulus: stimulus.text } });
  await answer(viewer, id, 4, 'Jakarta');
  expect(await getItemScreen(viewer, id, 4)).toMatchObject({ kind: 'revealed', item: { stimulus: stimulus.text } });
});

test('feedback at once: the same answer twice is one row, a different one is refused', async () => {
  const [quiz, viewer] = await Promise.all([aQuiz(), guest()]);
  const id = await start(viewer, quiz, 'each');
  const twice = await Promise.all([answer(viewer, id, 1, '2008-12-15'), answer(viewer, id, 1, '2008-12-15')]);
  expect(twice).toMatchObject([{ ok: true }, { ok: true }]);
  expect(await answer(viewer, id, 1, '15/12/2008')).toMatchObject({ ok: true });
  expect(await answer(viewer, id, 1, '2008-12-16')).toEqual({ ok: false, code: 'already-answered' });
  expect(await answersOf(id)).toMatchObject([{ response: '2008-12-15', correct: true }]);
});

test('feedback at once: of different answers sent together one stands', async () => {
  const [quiz, viewer] = await Promise.all([aQuiz(), guest()]);
  const id = await start(viewer, quiz, 'each');
  const outcomes = await Promise.all(
    ['Laos', 'Vietnam', 'Brunei Darussalam', 'Myanmar'].map((choice) => answer(viewer, id, 2, choice)),
  );
  expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
  expect(await answersOf(id)).toHaveLength(1);
});

test('feedback at the end: an answer may change until the attempt is finished, then none', async () => {
  const [quiz, viewer] = await Promise.all([aQuiz(), guest()]);
  const id = await start(viewer, quiz, 'end');
  await answer(viewer, id, 2, 'Laos');
  await answer(viewer, id, 2, 'Brunei Darussalam');
  expect(await answersOf(id)).toMatchObject([{ response: 'Brunei Darussalam', correct: true }]);
  await finishAttempt(viewer, { attemptId: id }, { now });
  expect(await answer(viewer, id, 2, 'Laos')).toEqual({ ok: false, code: 'finished' });
  expect(await answer(viewer, id, 3, '10')).toEqual({ ok: false, code: 'finished' });
  await finishAttempt(viewer, { attemptId: id }, { now: later });
  expect(await getOwnAttempt(viewer, id)).toMatchObject({ finishedAt: now });
});

test('answering while finishing: what was kept is in the result, what was not is refused', async () => {
  const [quiz, viewer] = await Promise.all([aQuiz(), guest()]);
  const id = await start(viewer, quiz, 'end');
  const sent = rightResponses.map((response, index) => answer(viewer, id, index + 1, response));
  const [outcomes] = await Promise.all([Promise.all(sent), finishAttempt(viewer, { attemptId: id }, { now })]);
  for (const outcome of outcomes) if (!outcome.ok) expect(outcome.code).toBe('finished');
  expect(await answersOf(id)).toHaveLength(outcomes.filter(({ ok }) => ok).length);
});

test('the way leads to the first unanswered item, then the summary, then the result', async () => {
  const [quiz, viewer] = await Promise.all([aQuiz(), guest()]);
  const id = await start(viewer, quiz);
  const path = async () => nextPath(await getOwnAttempt(viewer, id));
  expect(await path()).toBe(`/attempts/${id}/1`);
  await answer(viewer, id, 2, 'Laos');
  for (const number of [1, 3, 4]) await answer(viewer, id, number, rightResponses[number - 1] ?? '');
  expect(await path()).toBe(`/attempts/${id}/5`);
  await answer(viewer, id, 5, 'Salah');
  expect(await path()).toBe(`/attempts/${id}/summary`);
  await finishAttempt(viewer, { attemptId: id }, { now });
  expect(await path()).toBe(`/attempts/${id}/result`);
});

test('an open item gives nothing of its key away; answered with feedback at once it gives its proof', async () => {
  const [quiz, viewer] = await Promise.all([aQuiz(), guest()]);
  const id = await start(viewer, quiz, 'each');
  const open = await getItemScreen(viewer, id, 1);
  expect(open).toMatchObject({ kind: 'open', item: { kind: 'date', precision: 'day', choices: [], given: null } });
  // Ids are random letters and digits, and may hold any four of them.
  expect(JSON.stringify(open).replace(/"c[a-z\d]{20,}"/g, '')).not.toMatch(/2008|Artikel menyebut/);
  expect(await getItemScreen(viewer, id, 3)).toMatchObject({ item: { unit: 'negara', precision: null } });
  await answer(viewer, id, 2, 'Vietnam');
  expect(await getItemScreen(viewer, id, 2)).toMatchObject({
    kind: 'revealed',
    item: { key: 'Brunei Darussalam', whyWrong: 'Vietnam menyusul pada 1995.', answer: { correct: false } },
  });
  await expect(getItemScreen(viewer, id, 6)).rejects.toEqual(notFound);
});

test.each([
  ['2008-12', 'month'],
  ['2008', 'year'],
])('a date of precision %s asks for a %s', async (date, precision) => {
  const [quiz, viewer] = await Promise.all([aQuiz(), guest()]);
  await db.item.update({ where: { id: quiz.items[0]?.id ?? '' }, data: { date } });
  expect(await getItemScreen(viewer, await start(viewer, quiz), 1)).toMatchObject({ item: { precision } });
});

test('feedback at the end: an answered item stays open and shows what was given', async () => {
  const [quiz, viewer] = await Promise.all([aQuiz(), guest()]);
  const id = await start(viewer, quiz, 'end');
  await answer(viewer, id, 2, 'Laos');
  const screen = await getItemScreen(viewer, id, 2);
  expect(screen).toMatchObject({ kind: 'open', item: { given: 'Laos' } });
  expect(JSON.stringify(screen)).not.toMatch(/because|Tidak disebut|correct/);
  expect(await getResult(viewer, id, { now })).toBeNull();
});

test('the result counts unanswered items, names facts known and missed, and keeps what was seen', async () => {
  const [quiz, viewer] = await Promise.all([aQuiz(), guest()]);
  const id = await start(viewer, quiz, 'end');
  await answer(viewer, id, 1, '15/12/2008');
  await answer(viewer, id, 2, 'Laos');
  await answer(viewer, id, 4, 'Jakarta');
  await finishAttempt(viewer, { attemptId: id }, { now });
  const result = await getResult(viewer, id, { now });
  expect(result?.score).toEqual({ points: 2, outOf: 5, answered: 3, share: 0.4 });
  expect(result?.facts.map(({ known }) => known)).toEqual(['known', 'missed', 'missed', 'known', 'missed']);
  expect(result?.items[1]).toMatchObject({
    answer: { readable: 'Laos', correct: false },
    key: 'Brunei Darussalam',
    whyWrong: 'Tidak disebut dalam artikel.',
  });
  expect(result?.items[2]?.answer).toBeNull();
  for (const { evidence } of result?.items ?? []) {
    expect(result?.body.slice(evidence.start, evidence.end)).toBe(evidence.text);
  }
});

test('a newer version does not change an attempt of an older one', async () => {
  const [quiz, viewer] = await Promise.all([aQuiz(), guest()]);
  const id = await start(viewer, quiz);
  await answer(viewer, id, 2, 'Laos');
  await finishAttempt(viewer, { attemptId: id }, { now });
  const before = await getResult(viewer, id, { now });
  await publishNewer(quiz);
  expect(await getResult(viewer, id, { now })).toEqual(before);
  const next = await start(viewer, quiz);
  expect((await getOwnAttempt(viewer, next)).places).toHaveLength(1);
});

test('two items about one fact: the fact is known only when both are right', async () => {
  const [quiz, viewer] = await Promise.all([aQuiz(), guest()]);
  const [first, second] = quiz.items;
  const { factId } = await db.item.findUniqueOrThrow({ where: { id: first?.id ?? '' }, select: { factId: true } });
  await db.item.update({ where: { id: second?.id ?? '' }, data: { factId } });
  const id = await start(viewer, quiz);
  await answer(viewer, id, 1, '2008-12-15');
  await answer(viewer, id, 2, 'Laos');
  await finishAttempt(viewer, { attemptId: id }, { now });
  expect((await getResult(viewer, id, { now }))?.facts.find((fact) => fact.id === factId)?.known).toBe('missed');
});

test("another person's attempt is not found, whatever is asked of it", async () => {
  const [quiz, viewer, other] = await Promise.all([aQuiz(), guest(), aPerson('admin')]);
  const id = await start(viewer, quiz);
  const stranger = await viewerOf(other.userId);
  await expect(answer(stranger, id, 1, '2008-12-15')).rejects.toEqual(notFound);
  await expect(finishAttempt(stranger, { attemptId: id }, { now })).rejects.toEqual(notFound);
  await expect(getOwnAttempt(stranger, id)).rejects.toThrow(AppError);
  await expect(getItemScreen(stranger, id, 1)).rejects.toEqual(notFound);
  await expect(getResult(stranger, id, { now })).rejects.toEqual(notFound);
  expect(await db.answer.count({ where: { attemptId: id } })).toBe(0);
  expect(await getOwnAttempt(viewer, id)).toMatchObject({ finishedAt: null });
});

test("standings tell the viewer's own best and what is open", async () => {
  const [quiz, untried, viewer] = await Promise.all([aQuiz(), aQuiz(), guest()]);
  const codes = [quiz.code, untried.code];
  expect(await getStandings(viewer, codes)).toEqual(new Map());
  for (const right of [3, 4, 1]) {
    const id = await start(viewer, quiz);
    for (let number = 1; number <= right; number += 1)
      await answer(viewer, id, number, rightResponses[number - 1] ?? '');
    await finishAttempt(viewer, { attemptId: id }, { now });
  }
  const open = await start(viewer, quiz);
  await answer(viewer, open, 2, 'Laos');
  const standings = await getStandings(viewer, codes);
  expect([...standings.keys()]).toEqual([quiz.code]);
  expect(standings.get(quiz.code)).toMatchObject({
    open: { attemptId: open, answered: 1, items: 5 },
    best: { points: 4, outOf: 5 },
  });
  expect(await getStandings(await guest(), codes)).toEqual(new Map());
});

test.each<[string, (itemId: string, quiz: SampleQuiz) => Promise<unknown>, (boolean | null)[], object]>([
  [
    'an item is left out',
    (itemId) => db.regrade.create({ data: { itemId, deed: 'drop', reason: 'x', at: now }, select: { id: true } }),
    [true, true],
    { points: 1, outOf: 4 },
  ],
  [
    'an item is full for all, of whom one left it empty',
    (itemId) => db.regrade.create({ data: { itemId, deed: 'full', reason: 'x', at: now }, select: { id: true } }),
    [null, true, true],
    { points: 3, outOf: 5 },
  ],
  [
    'an item was withdrawn before it was asked',
    async (itemId, { articleId }) => {
      const where = { articleId };
      const { id: articleVersionId } = await db.articleVersion.findFirstOrThrow({ where, select: { id: true } });
      await db.suspension.create({ data: { itemId, articleVersionId, since: new Date(0) }, select: { id: true } });
    },
    [null, true, true],
    { points: 2, outOf: 4 },
  ],
  [
    'an item counts three',
    (id) => db.item.update({ where: { id }, data: { weight: 3 }, select: { id: true } }),
    [true, true],
    { points: 4, outOf: 7 },
  ],
])('standings are those of what counts: %s', async (_, change, marks, best) => {
  const [quiz, viewer] = await Promise.all([aQuiz(), guest()]);
  const first = quiz.items[0]?.id ?? '';
  await change(first, quiz);
  for (const given of [marks, [false, false]]) await anAttempt(quiz, viewer.userId, { marks: given, finishedAt: now });
  expect((await getStandings(viewer, [quiz.code])).get(quiz.code)?.best).toMatchObject(best);
});

async function publishNewer(quiz: SampleQuiz): Promise<void> {
  const { articleVersionId } = await db.quizVersion.findUniqueOrThrow({ where: { id: quiz.versionId } });
  const fact = await db.fact.findFirstOrThrow({ where: { articleVersionId } });
  await db.quizVersion.create({
    data: {
      quizId: quiz.quizId,
      articleVersionId,
      number: 2,
      seed: 2,
      generatorVersion: 'sample',
      publication: { create: { publishedAt: later } },
      items: {
        create: {
          position: 0,
          kind: 'numeric',
          stem: 'Berapa?',
          key: '10',
          because: '',
          evidenceStart: 0,
          evidenceEnd: 6,
          evidenceText: 'Piagam',
          factId: fact.id,
          difficulty: 0.1,
          amount: 10,
        },
      },
    },
  });
}

describe('answers first, then reading', () => {
  async function begin() {
    const [quiz, viewer] = await Promise.all([aQuiz(), guest()]);
    const started = await startAttempt(viewer, { code: quiz.code, feedback: 'first' }, { now });
    if (!started.ok) throw new Error(started.code);
    return { viewer, attemptId: started.value.attemptId };
  }

  test('the answers before are laid aside, the same questions are open again, and the result compares both', async () => {
    const { viewer, attemptId } = await begin();
    await answer(viewer, attemptId, 1, '1999-01-01');
    await answer(viewer, attemptId, 4, 'Jakarta');
    expect(await getOwnAttempt(viewer, attemptId)).toMatchObject({ reading: 'before', feedback: 'end' });
    expect(await finishAttempt(viewer, { attemptId, before: 'yes' }, { now })).toEqual({
      ok: true,
      value: { reads: true },
    });
    expect(await answersOf(attemptId)).toEqual([]);
    expect(await getResult(viewer, attemptId, { now })).toBeNull();
    const reading = await getOwnAttempt(viewer, attemptId);
    expect(reading).toMatchObject({ reading: 'after', finishedAt: null });
    expect(attemptPath(reading)).toBe(`/attempts/${attemptId}/read`);
    for (const [index, response] of rightResponses.entries()) await answer(viewer, attemptId, index + 1, response);
    await finishAttempt(viewer, { attemptId }, { now: later });
    const result = await getResult(viewer, attemptId, { now });
    expect(result?.taught).toMatchObject({ before: { points: 1 }, after: { points: 5, outOf: 5 } });
    const moves = result?.taught?.facts.map(({ before, after }) => `${before} ${after}`);
    expect(moves).toEqual(['missed known', 'missed known', 'missed known', 'known known', 'missed known']);
    expect(result?.score?.points).toBe(5);
  });

  test('closing the answers before twice closes nothing more', async () => {
    const { viewer, attemptId } = await begin();
    await answer(viewer, attemptId, 4, 'Jakarta');
    const close = () => finishAttempt(viewer, { attemptId, before: 'yes' }, { now });
    expect(await Promise.all([close(), close(), close()])).toEqual(
      Array.from({ length: 3 }, () => ({ ok: true, value: { reads: true } })),
    );
    expect(await getOwnAttempt(viewer, attemptId)).toMatchObject({ finishedAt: null, reading: 'after' });
    expect(await db.firstAnswer.count({ where: { attemptId } })).toBe(1);
  });

  test('an answer given before reading that comes after it counts for neither', async () => {
    const { viewer, attemptId } = await begin();
    await finishAttempt(viewer, { attemptId, before: 'yes' }, { now: later });
    expect(await answer(viewer, attemptId, 4, 'Jakarta')).toEqual({ ok: false, code: 'finished' });
    expect(await answersOf(attemptId)).toEqual([]);
  });

  test('nothing of the article is shown with a question before it is read, and no card moves', async () => {
    const quiz = await aQuiz({ sample: tenKinds });
    const viewer = await guest();
    const started = await startAttempt(viewer, { code: quiz.code, feedback: 'first' }, { now });
    if (!started.ok) throw new Error(started.code);
    const { attemptId } = started.value;
    const number = tenKinds.items.findIndex(({ kind }) => kind === 'evidence') + 1;
    expect(await getItemScreen(viewer, attemptId, number)).toMatchObject({ kind: 'open', sentences: null });
    await finishAttempt(viewer, { attemptId, before: 'yes' }, { now });
    const after = await getItemScreen(viewer, attemptId, number);
    expect(after.kind === 'open' && after.sentences).not.toBeNull();
    expect(await db.card.count({ where: { userId: viewer.userId } })).toBe(0);
  });
});
