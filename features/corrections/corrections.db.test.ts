import { describe, expect, test } from 'vitest';
import { getSharedQuiz } from '@/features/articles/queries/reading';
import { startAttempt } from '@/features/attempts/commands/start-attempt';
import { submitAnswer } from '@/features/attempts/commands/submit-answer';
import { getOwnAttempt } from '@/features/attempts/queries/own-attempt';
import { getResult } from '@/features/attempts/queries/result';
import { getStandings } from '@/features/attempts/queries/standings';
import { getBank } from '@/features/bank/queries/bank';
import { noFilter } from '@/features/bank/queries/bank-filter';
import { correctedAmong } from '@/features/items/queries/corrected';
import { publishQuiz } from '@/features/quizzes/commands/publish-quiz';
import { reviseQuiz } from '@/features/quizzes/commands/revise-quiz';
import { getToday } from '@/features/reviews/queries/queue';
import { db } from '@/lib/db';
import { viewerOf } from '@/lib/viewer';
import { someCards } from '@/prisma/seed/cards';
import { anAttempt, aPerson, aQuiz, type SampleQuiz } from '@/prisma/seed/factories';
import { rightResponse } from '@/prisma/seed/right-response';
import { tenKinds } from '@/prisma/seed/ten-kinds';
import { correctArticle } from './commands/correct-article';
import { decideSuspension } from './commands/decide-suspension';
import { renewQuiz } from './commands/renew-quiz';
import { getOwnArticle } from './queries/own-article';
import { previewOf } from './queries/preview';
import { countWaiting, getSuspended } from './queries/suspended';
import type { Correction } from './schema';

const before = new Date('2026-11-28T07:00:00Z');
const now = new Date('2026-11-28T08:00:00Z');
const later = new Date('2026-11-28T09:00:00Z');
const notFound = expect.objectContaining({ code: 'not-found' });

type Change = Partial<Omit<Correction, 'quizId' | 'text'>> & { readonly text?: (body: string) => string };

/** A teacher's published quiz of ten kinds, and how its article is corrected. */
async function scene(sample = tenKinds) {
  const { userId } = await aPerson('teacher');
  const viewer = await viewerOf(userId);
  const quiz = await aQuiz({ ownerId: userId, sample });
  const { quizId } = quiz;
  const correct = async ({ text = (body) => body, ...rest }: Change, at = now) => {
    const { number, title, outlet, author, publishedOn, sourceUrl, topic, body } = await getOwnArticle(viewer, quizId);
    const words = { title, outlet: outlet ?? '', author: author ?? '', publishedOn: publishedOn ?? '' };
    const given = { quizId, seen: number, ...words, sourceUrl: sourceUrl ?? '', topic: topic ?? '', text: text(body) };
    return correctArticle(viewer, { ...given, ...rest }, { now: at });
  };
  const waiting = async () => (await getSuspended(viewer, quizId)).items.filter(({ outcome }) => outcome === null);
  const learner = async () => viewerOf((await aPerson()).userId);
  return { userId, viewer, quiz, quizId, correct, waiting, learner };
}

/** Changes a word of the sentence that proves the first item. */
const firstProof = ({ items }: SampleQuiz) => items[0]?.question.evidence.text ?? '';
const otherWords = (quiz: SampleQuiz) => (body: string) =>
  body.replace(firstProof(quiz), 'Kalimat itu dikoreksi redaksi.');

async function startOf({ code }: SampleQuiz, viewer: Awaited<ReturnType<typeof viewerOf>>, at: Date) {
  const started = await startAttempt(viewer, { code, feedback: 'each' }, { now: at });
  return started.ok ? started.value.attemptId : '';
}

describe('a correction', () => {
  test('is shown before it is saved, then suspends exactly what a changed sentence proves', async () => {
    const { viewer, quiz, quizId, correct, waiting } = await scene();
    const article = await getOwnArticle(viewer, quizId);
    const after = { body: otherWords(quiz)(article.body), publishedOn: article.publishedOn };
    const preview = await previewOf(article, after);
    expect(preview.changes.filter(({ kind }) => kind === 'changed')).toEqual([
      { kind: 'changed', before: [firstProof(quiz)], after: ['Kalimat itu dikoreksi redaksi.'] },
    ]);
    expect(preview.facts).toContain(firstProof(quiz));
    expect(preview.touched.length + preview.unharmed).toBe(10);
    expect(await db.suspension.count({ where: { item: { versionId: quiz.versionId } } })).toBe(0);
    expect(await correct({ text: otherWords(quiz) })).toMatchObject({ ok: true });
    const suspended = await waiting();
    expect(new Set(suspended.map(({ itemId }) => itemId))).toEqual(new Set(preview.touched.map(({ id }) => id)));
    expect(suspended.find(({ itemId }) => itemId === quiz.items[0]?.id)).toMatchObject({
      proofs: [{ quote: firstProof(quiz), words: ['Kalimat itu dikoreksi redaksi.'] }],
    });
    expect(await countWaiting(viewer, quizId)).toBe(suspended.length);
    expect(await getSharedQuiz(quiz.code)).toMatchObject({
      body: after.body,
      correctedAt: now,
      quiz: { questions: 10 - suspended.length },
    });
    const bank = await getBank(viewer, { ...noFilter, source: 'own' });
    expect(bank.found).toBe(10 - suspended.length);
  });

  test('of a title touches nothing; of the day, what is about dates', async () => {
    const { correct, waiting } = await scene();
    expect(await correct({ title: 'Judul lain', author: 'Sari' })).toMatchObject({ ok: true, value: { suspended: 0 } });
    await correct({ publishedOn: '2024-04-19' }, later);
    expect(new Set((await waiting()).map(({ kind }) => kind))).toEqual(new Set(['date', 'ordering']));
  });

  test('is refused when nothing changed, when others corrected first, and when it is no article', async () => {
    const { quiz, correct } = await scene();
    expect(await correct({})).toEqual({ ok: false, code: 'same' });
    expect(await correct({ text: () => ' ' })).toMatchObject({ ok: false, code: 'empty', field: 'text' });
    await correct({ text: otherWords(quiz) });
    expect(await correct({ seen: 1, title: 'Lain' })).toEqual({ ok: false, code: 'changed' });
  });

  test('sent many times at once it is one version', async () => {
    const { quiz, correct } = await scene();
    await Promise.all(Array.from({ length: 5 }, () => correct({ text: otherWords(quiz) }).catch(() => null)));
    expect(await db.articleVersion.count({ where: { articleId: quiz.articleId } })).toBe(2);
  });

  test('is not for others, nor for the library', async () => {
    const { quizId, viewer } = await scene();
    const other = await viewerOf((await aPerson('teacher')).userId);
    const shipped = await aQuiz();
    await expect(getOwnArticle(other, quizId)).rejects.toEqual(notFound);
    await expect(getOwnArticle(viewer, shipped.quizId)).rejects.toEqual(notFound);
    await expect(getSuspended(other, quizId)).rejects.toEqual(notFound);
    await expect(renewQuiz(other, { quizId }, { now })).rejects.toEqual(notFound);
    expect(await countWaiting(other, quizId)).toBeNull();
  });
});

describe('what is suspended', () => {
  test('is not asked in new attempts; attempts begun before keep their questions and numbers', async () => {
    const { quiz, correct, learner } = await scene();
    const [early, late] = [await learner(), await learner()];
    const open = await startOf(quiz, early, before);
    const asked = (await getOwnAttempt(early, open)).places.map(({ itemId }) => itemId);
    await correct({ text: otherWords(quiz) });
    expect((await getOwnAttempt(early, open)).places.map(({ itemId }) => itemId)).toEqual(asked);
    const fresh = await startOf(quiz, late, later);
    const { places } = await getOwnAttempt(late, fresh);
    const suspended = await db.suspension.findMany({ where: { item: { versionId: quiz.versionId } } });
    expect(places).toHaveLength(10 - suspended.length);
    expect(places.map(({ itemId }) => itemId)).not.toContain(quiz.items[0]?.id);
    const first = quiz.items.find(({ id }) => id === places[0]?.itemId);
    if (!first) throw new Error('no item');
    const response = rightResponse(first.question);
    await submitAnswer(late, { attemptId: fresh, number: 1, response }, { now: later });
    expect(await db.answer.findFirst({ where: { attemptId: fresh } })).toMatchObject({ itemId: first.id, points: 1 });
    await db.attempt.update({ where: { id: fresh }, data: { finishedAt: later, openKey: null } });
    expect((await getResult(late, fresh, { now }))?.score?.outOf).toBe(places.length);
    expect((await getStandings(late, [quiz.code])).get(quiz.code)?.best?.outOf).toBe(places.length);
  });

  test('when it is all, the article stays to be read and nothing is begun', async () => {
    const { quiz, correct, learner } = await scene();
    await correct({ text: () => 'Semua kalimat lain. Tidak ada yang tersisa.' });
    expect(await getSharedQuiz(quiz.code)).toMatchObject({ quiz: { questions: 0 } });
    await expect(startOf(quiz, await learner(), later)).rejects.toEqual(notFound);
  });

  test('holds up no review: its fact waits', async () => {
    const { userId, quiz, correct } = await scene();
    const learner = await viewerOf((await aPerson()).userId);
    await anAttempt(quiz, learner.kind === 'member' ? learner.userId : userId, { marks: [true], finishedAt: before });
    await someCards(learner.kind === 'member' ? learner.userId : userId, quiz, { count: 1 });
    const soon = { now: new Date('2027-11-28T08:00:00Z') };
    expect((await getToday(learner, soon))?.cards).toHaveLength(1);
    await correct({ text: () => 'Semua kalimat lain. Tidak ada yang tersisa.' });
    expect((await getToday(learner, soon))?.cards).toHaveLength(0);
  });

  test('is asked again once it is found right; withdrawn, learners who had it are told, and a draft loses it', async () => {
    const { viewer, quiz, quizId, correct, waiting, learner } = await scene();
    const reader = await learner();
    await reviseQuiz(viewer, { quizId }, { now: before });
    await correct({ text: otherWords(quiz) });
    const [one, ...rest] = await waiting();
    const decide = (itemId: string, outcome: 'kept' | 'withdrawn') =>
      decideSuspension(viewer, { quizId, itemId, outcome }, { now: later });
    await decide(one?.itemId ?? '', 'withdrawn');
    for (const { itemId } of rest) await decide(itemId, 'kept');
    expect(await waiting()).toEqual([]);
    const attempt = await startOf(quiz, reader, new Date('2026-11-28T10:00:00Z'));
    expect((await getOwnAttempt(reader, attempt)).places).toHaveLength(9);
    const kin = await db.item.findMany({
      where: { stem: one?.stem, version: { quizId } },
      include: { decision: true, version: { include: { publication: true } } },
    });
    expect(kin).toHaveLength(2);
    for (const { id, decision, version } of kin) {
      expect((await correctedAmong([id])).get(id)).toEqual({ state: 'withdrawn', at: later });
      expect(decision?.verdict).toBe(version.publication ? 'accepted' : 'rejected');
    }
    await expect(decide(rest[0]?.itemId ?? '', 'withdrawn')).rejects.toEqual(notFound);
    await decide(one?.itemId ?? '', 'kept');
    expect(await db.suspension.count({ where: { liftedAt: null, item: { version: { quizId } } } })).toBe(0);
  });

  test('found right all the same, it is touched again only when the words in its place change again', async () => {
    const { viewer, quiz, quizId, correct, waiting } = await scene();
    await correct({ text: otherWords(quiz) });
    for (const { itemId } of await waiting()) {
      await decideSuspension(viewer, { quizId, itemId, outcome: 'kept' }, { now });
    }
    const last = quiz.items.at(-1)?.question.evidence.text ?? '';
    await correct({ text: (body) => `Pembuka baru.\n\n${body}` }, later);
    expect(await waiting()).toEqual([]);
    await correct({ text: (body) => body.replace('Kalimat itu dikoreksi redaksi.', 'Dikoreksi lagi.') }, later);
    const again = (await waiting()).map(({ itemId }) => itemId);
    expect(again).toContain(quiz.items[0]?.id);
    expect(last).not.toBe('');
  });

  test('stays suspended in the next draft of its quiz', async () => {
    const { viewer, quiz, quizId, correct } = await scene();
    await correct({ text: otherWords(quiz) });
    const revised = await reviseQuiz(viewer, { quizId }, { now: later });
    const versionId = revised.ok ? revised.value.versionId : '';
    const count = (id: string) => db.suspension.count({ where: { item: { versionId: id }, liftedAt: null } });
    expect(await count(versionId)).toBe(await count(quiz.versionId));
  });
});

const crash = 'Pada 11 April 1955, pesawat Kashmir Princess';

/** Puts these words of the article before the items of a kind. */
async function readBefore(kind: string, { versionId }: SampleQuiz): Promise<void> {
  const start = tenKinds.article.body.indexOf(crash);
  await db.item.updateMany({
    where: { versionId, kind },
    data: { stimulusStart: start, stimulusEnd: start + crash.length, stimulusText: crash },
  });
}

test('an item waits when the sentence that is read before it is corrected', async () => {
  const { viewer, quiz, quizId, correct } = await scene();
  await readBefore('numeric', quiz);
  await correct({ text: (body) => body.replace('11 April 1955, pesawat', '12 April 1955, pesawat') });
  const { items } = await getSuspended(viewer, quizId);
  expect(items.find(({ kind }) => kind === 'numeric')?.proofs.map(({ quote }) => quote)).toEqual([crash]);
});

test('a new draft over the corrected words takes along what stands, with its places, decisions and memories', async () => {
  const { viewer, quiz, quizId, correct } = await scene();
  await readBefore('numeric', quiz);
  const fresh = 'Konferensi itu dihadiri 29 negara pada 1955.';
  await correct({ text: (body) => `Catatan redaksi pagi ini.\n\n${body.replace(firstProof(quiz), fresh)}` });
  expect(await getSuspended(viewer, quizId)).toMatchObject({ outdated: true });
  await renewQuiz(viewer, { quizId }, { now: later });
  await renewQuiz(viewer, { quizId }, { now: later });
  const versions = await db.quizVersion.findMany({ where: { quizId }, orderBy: { number: 'asc' } });
  expect(versions).toHaveLength(2);
  const draft = versions[1];
  const { body } = await getOwnArticle(viewer, quizId);
  const items = await db.item.findMany({
    where: { versionId: draft?.id, position: { not: null } },
    include: { decision: true, fact: true, origin: { include: { fact: true } } },
    orderBy: { position: 'asc' },
  });
  const suspended = await db.suspension.count({ where: { item: { versionId: quiz.versionId } } });
  const carried = items.filter(({ originId }) => originId !== null);
  expect(carried).toHaveLength(10 - suspended);
  for (const { evidenceStart, evidenceEnd, evidenceText, decision, fact, origin } of carried) {
    expect(body.slice(evidenceStart, evidenceEnd)).toBe(evidenceText);
    expect(decision?.verdict).toBe('accepted');
    expect(fact.fingerprint).toBe(origin?.fact.fingerprint);
  }
  const read = carried.find(({ kind }) => kind === 'numeric');
  expect(read?.stimulusText).toBe(crash);
  expect(body.slice(read?.stimulusStart ?? 0, read?.stimulusEnd ?? 0)).toBe(crash);
  for (const { decision, evidenceText } of items.slice(carried.length)) {
    expect(decision).toBeNull();
    expect([fresh, 'Catatan redaksi pagi ini.']).toContain(evidenceText);
  }
  expect(new Set(items.map(({ position }) => position)).size).toBe(items.length);
  expect(await getSuspended(viewer, quizId)).toMatchObject({ outdated: false });
  expect(await publishQuiz(viewer, { versionId: draft?.id ?? '', acceptRest: true }, { now: later })).toMatchObject({
    ok: true,
  });
});
