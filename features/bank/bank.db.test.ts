import { describe, expect, test } from 'vitest';
import { reviseQuiz } from '@/features/quizzes/commands/revise-quiz';
import { db } from '@/lib/db';
import { viewerOf } from '@/lib/viewer';
import { aGuest, anAttempt, aPerson, aQuiz } from '@/prisma/seed/factories';
import { aPractice } from '@/prisma/seed/practices';
import { tenKinds } from '@/prisma/seed/ten-kinds';
import { tagItems } from './commands/tag-items';
import { getBank } from './queries/bank';
import { type BankFilter, noFilter } from './queries/bank-filter';
import { getBankItem } from './queries/bank-item';

const now = new Date('2026-11-28T08:00:00Z');
const notFound = expect.objectContaining({ code: 'not-found' });

async function aTeacher() {
  const { userId } = await aPerson('teacher');
  const viewer = await viewerOf(userId);
  /** The stems of what a filter finds, and how many. */
  const find = async (filter: Partial<BankFilter> = {}, page = 1) => {
    const bank = await getBank(viewer, { ...noFilter, source: 'own', ...filter }, page);
    return { ...bank, stems: bank.lines.map(({ stem }) => stem) };
  };
  return { userId, viewer, find };
}

describe('the bank', () => {
  test('holds what the teacher’s quizzes ask, drafts too, and what the library shows; nothing of other teachers', async () => {
    const { userId, viewer, find } = await aTeacher();
    const own = await aQuiz({ ownerId: userId });
    await aQuiz({ ownerId: userId, published: false, sample: tenKinds });
    await aQuiz({ ownerId: (await aPerson('teacher')).userId });
    const shipped = await aQuiz();
    await aQuiz({ published: false });
    expect((await find()).found).toBe(15);
    const library = await getBank(viewer, { ...noFilter, source: 'library', article: shipped.articleId });
    expect(library).toMatchObject({ found: 5, articleTitle: 'ASEAN dalam tiga paragraf' });
    expect(library.lines[0]).toMatchObject({ own: false, draft: false, asked: 0, facility: null, level: 'medium' });
    const drafts = (await find({ topic: 'politik' })).lines;
    expect(drafts).toHaveLength(10);
    expect(drafts.every(({ draft, own: mine }) => draft && mine)).toBe(true);
    expect((await find({ article: own.articleId })).found).toBe(5);
    for (const role of ['learner', 'teacher'] as const) {
      const stranger = await viewerOf((await aPerson(role)).userId);
      const asked = getBankItem(stranger, own.items[0]?.id ?? '');
      await expect(asked).rejects.toEqual(notFound);
    }
    await expect(getBank(await viewerOf((await aPerson()).userId), noFilter)).rejects.toEqual(notFound);
    await expect(getBank(await viewerOf((await aGuest()).userId), noFilter)).rejects.toEqual(notFound);
  });

  test('an item of several versions is there once, as the newest; rejected and reserved ones are not', async () => {
    const { userId, viewer, find } = await aTeacher();
    const quiz = await aQuiz({ ownerId: userId });
    const revised = await reviseQuiz(viewer, quiz, { now });
    const versionId = revised.ok ? revised.value.versionId : '';
    const bank = await find();
    expect(bank.found).toBe(5);
    expect(bank.lines.every(({ draft }) => draft)).toBe(true);
    const [first, second] = await db.item.findMany({ where: { versionId }, orderBy: { position: 'asc' } });
    await db.decision.update({ where: { itemId: first?.id ?? '' }, data: { verdict: 'rejected' } });
    await db.item.update({ where: { id: second?.id ?? '' }, data: { position: null } });
    expect((await find()).found).toBe(3);
  });

  test('is searched by words of stem, key, fact, title and tags, and narrowed by kind, level and language', async () => {
    const { userId, viewer, find } = await aTeacher();
    const quiz = await aQuiz({ ownerId: userId, sample: tenKinds });
    const itemId = quiz.items[2]?.id ?? '';
    await tagItems(viewer, { itemIds: [itemId], name: 'Ujian  Añ' }, { now });
    expect((await find({ words: 'KONFERENSI lima paragraf' })).found).toBe(10);
    expect((await find({ words: 'tidakada' })).found).toBe(0);
    expect((await find({ words: 'ujian an' })).lines.map(({ id }) => id)).toEqual([itemId]);
    expect((await find({ kind: 'ordering' })).lines.map(({ kind }) => kind)).toEqual(['ordering']);
    expect((await find({ language: 'en' })).found).toBe(0);
    await db.item.update({ where: { id: itemId }, data: { difficulty: 0.9 } });
    expect((await find({ level: 'hard' })).lines.map(({ id }) => id)).toContain(itemId);
    expect((await find({ order: 'hardest' })).lines[0]?.id).toBe(itemId);
    expect((await find({ order: 'easiest' })).lines.at(-1)?.id).toBe(itemId);
    const key = quiz.items[2]?.question.key ?? '';
    expect((await find({ words: key })).lines.map(({ id }) => id)).toContain(itemId);
  });

  test('pages of twenty: each item on one of them', async () => {
    const { userId, find } = await aTeacher();
    for (let at = 0; at < 3; at += 1) await aQuiz({ ownerId: userId, sample: tenKinds });
    const [first, second] = [await find(), await find({}, 2)];
    expect(first).toMatchObject({ found: 30, pages: 2, page: 1, lines: { length: 20 } });
    expect(new Set([...first.lines, ...second.lines].map(({ id }) => id)).size).toBe(30);
    expect(await find({}, 9)).toEqual(second);
  });
});

describe('statistics', () => {
  test('count finished attempts and practices, of the item and of what it was copied from unedited', async () => {
    const { userId, viewer, find } = await aTeacher();
    const quiz = await aQuiz({ ownerId: userId });
    const learner = async () => (await aPerson()).userId;
    await anAttempt(quiz, await learner(), { marks: [true, false], finishedAt: now });
    await anAttempt(quiz, await learner(), { marks: [false, false], finishedAt: now });
    await anAttempt(quiz, await learner(), { marks: [true, true] });
    await aPractice(quiz, await learner(), { marks: [true, null], finishedAt: now });
    await aPractice(quiz, await learner(), { marks: [true] });
    const told = async () =>
      (await find({ order: 'least-missed' })).lines.map(({ asked, facility }) => [asked, facility]);
    const before = await told();
    expect(before[0]).toEqual([3, 2 / 3]);
    expect(before.slice(1)).toEqual([
      [2, 0],
      [0, null],
      [0, null],
      [0, null],
    ]);
    expect((await find({ order: 'most-missed' })).lines.map(({ facility }) => facility).slice(0, 2)).toEqual([
      0,
      2 / 3,
    ]);
    expect((await find({ asked: 3 })).found).toBe(1);
    expect((await find({ from: 60, to: 67 })).lines.map(({ asked }) => asked)).toEqual([3]);
    expect((await find({ from: 68 })).found).toBe(0);
    expect((await find({ to: 100 })).found).toBe(2);
    await reviseQuiz(viewer, quiz, { now });
    expect(await told()).toEqual(before);
    await db.item.updateMany({ where: { origin: { id: quiz.items[0]?.id } }, data: { editedAt: now } });
    expect((await told()).slice(0, 2)).toEqual([
      [2, 0],
      [0, null],
    ]);
  });
});

test('an item tells where it and its copies are asked', async () => {
  const { userId, viewer } = await aTeacher();
  const quiz = await aQuiz({ ownerId: userId });
  await reviseQuiz(viewer, quiz, { now });
  const { uses, item, line, fact } = await getBankItem(viewer, quiz.items[0]?.id ?? '');
  expect(uses).toMatchObject([{ quizId: quiz.quizId, own: true, versions: [1, 2], published: true }]);
  expect(item.key).toBe(line.key);
  expect(fact).toBe(item.evidence.text);
});
