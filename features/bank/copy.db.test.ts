import { describe, expect, test } from 'vitest';
import { itemParts } from '@/features/quizzes/commands/item-parts';
import { publishQuiz } from '@/features/quizzes/commands/publish-quiz';
import { db } from '@/lib/db';
import { viewerOf } from '@/lib/viewer';
import { aPerson, aQuiz, type SampleQuiz } from '@/prisma/seed/factories';
import { tenKinds } from '@/prisma/seed/ten-kinds';
import { copyItems } from './commands/copy-items';
import { tagItems } from './commands/tag-items';

const now = new Date('2026-11-28T08:00:00Z');
const notFound = expect.objectContaining({ code: 'not-found' });

async function aTeacher() {
  const { userId } = await aPerson('teacher');
  return { userId, viewer: await viewerOf(userId) };
}

const idsOf = ({ items }: SampleQuiz) => items.map(({ id }) => id);

/** All of the items of a draft but what differs between a copy and its origin. */
async function wholeItems(where: { versionId: string }) {
  const items = await db.item.findMany({ where, include: itemParts, orderBy: { position: 'asc' } });
  return items.map(({ id: _, versionId: __, originId: ___, factId: ____, ...item }) => item);
}

async function newestOf(quizId: string) {
  return db.quizVersion.findFirstOrThrow({
    where: { quizId },
    orderBy: { number: 'desc' },
    select: { id: true, number: true, articleVersionId: true, publication: true, quiz: true },
  });
}

/** A later version of an article, with another body. */
async function rewritten(quiz: SampleQuiz, change: (body: string) => string): Promise<string> {
  const {
    id: _,
    number,
    body,
    ...words
  } = await db.articleVersion.findFirstOrThrow({
    where: { articleId: quiz.articleId },
    orderBy: { number: 'desc' },
  });
  const data = { ...words, number: number + 1, body: change(body) };
  return (await db.articleVersion.create({ data, select: { id: true } })).id;
}

async function draftOver(articleVersionId: string, quiz: SampleQuiz, ownerId: string): Promise<string> {
  const version = { number: 1, seed: 1, generatorVersion: 'sample', articleVersionId };
  const data = {
    articleId: quiz.articleId,
    ownerId,
    code: `d${articleVersionId.slice(-8)}`,
    versions: { create: version },
  };
  return (await db.quiz.create({ data, select: { id: true } })).id;
}

describe('copying into a new quiz', () => {
  test('takes items of the library whole, with the teacher’s own tags, undecided; twice is once', async () => {
    const { userId, viewer } = await aTeacher();
    const other = await aTeacher();
    const shipped = await aQuiz({ sample: tenKinds });
    const itemIds = idsOf(shipped);
    await tagItems(viewer, { itemIds: itemIds.slice(0, 1), name: 'Ujian' }, { now });
    await tagItems(other.viewer, { itemIds: itemIds.slice(0, 1), name: 'Lain' }, { now });
    const copied = await copyItems(viewer, { itemIds, target: 'new' }, { now });
    expect(copied).toMatchObject({ ok: true, value: { copied: 10, there: 0, unproven: [] } });
    const quizId = copied.ok ? copied.value.quizId : '';
    const draft = await newestOf(quizId);
    expect(draft).toMatchObject({
      number: 1,
      publication: null,
      quiz: { ownerId: userId, articleId: shipped.articleId },
    });
    const untagged = (items: Awaited<ReturnType<typeof wholeItems>>) => items.map((item) => ({ ...item, tags: [] }));
    const copies = await wholeItems({ versionId: draft.id });
    expect(untagged(copies)).toEqual(untagged(await wholeItems({ versionId: shipped.versionId })));
    expect(copies[0]?.tags).toHaveLength(1);
    expect(await db.decision.count({ where: { item: { versionId: draft.id } } })).toBe(0);
    const again = await copyItems(viewer, { itemIds, target: 'new' }, { now });
    expect(again).toMatchObject({ ok: true, value: { quizId, copied: 0, there: 10 } });
    expect(await publishQuiz(viewer, { versionId: draft.id, acceptRest: true }, { now })).toMatchObject({
      ok: false,
      code: 'concerns',
    });
  });

  test('is refused for items of several articles', async () => {
    const { userId, viewer } = await aTeacher();
    const [one, other] = [await aQuiz(), await aQuiz({ ownerId: userId })];
    const itemIds = [...idsOf(one).slice(0, 1), ...idsOf(other).slice(0, 1)];
    expect(await copyItems(viewer, { itemIds, target: 'new' }, { now })).toEqual({
      ok: false,
      code: 'several-articles',
    });
    expect(await db.quiz.count({ where: { ownerId: userId } })).toBe(1);
  });
});

describe('copying into a quiz that is there', () => {
  test('opens the next draft of a published one, and brings back what was rejected or waits in reserve', async () => {
    const { userId, viewer } = await aTeacher();
    const quiz = await aQuiz({ ownerId: userId });
    const source = await aQuiz({ ownerId: userId, published: false });
    const [rejected = '', reserved = ''] = idsOf(quiz);
    await db.decision.update({ where: { itemId: rejected }, data: { verdict: 'rejected' } });
    await db.decision.delete({ where: { itemId: reserved } });
    await db.item.update({ where: { id: reserved }, data: { position: null } });
    const copied = await copyItems(viewer, { itemIds: idsOf(source), target: quiz.quizId }, { now });
    expect(copied).toMatchObject({ ok: true, value: { quizId: quiz.quizId, copied: 2, there: 3, unproven: [] } });
    const draft = await newestOf(quiz.quizId);
    expect(draft).toMatchObject({ number: 2, publication: null });
    expect(await db.item.count({ where: { versionId: draft.id, position: { not: null } } })).toBe(5);
  });

  test('follows the words to where another version has them, facts and all, and names what is not proven there', async () => {
    const { userId, viewer } = await aTeacher();
    const quiz = await aQuiz({ ownerId: userId, sample: tenKinds });
    const lost = quiz.items[0]?.question.evidence.text ?? '';
    const versionId = await rewritten(
      quiz,
      (body) => `Diperbarui pagi ini.\n\n${body.replace(lost, 'Kalimat itu dicabut.')}`,
    );
    const target = await draftOver(versionId, quiz, userId);
    const copied = await copyItems(viewer, { itemIds: idsOf(quiz), target }, { now });
    expect(copied).toMatchObject({ ok: true });
    if (!copied.ok) return;
    expect(copied.value.unproven).toContain(quiz.items[0]?.id);
    expect(copied.value.copied).toBe(10 - copied.value.unproven.length);
    expect(copied.value.copied).toBeGreaterThan(0);
    const { body } = await db.articleVersion.findUniqueOrThrow({ where: { id: versionId } });
    const items = await db.item.findMany({
      where: { version: { quizId: target } },
      include: { ...itemParts, fact: true },
    });
    for (const { evidenceStart, evidenceEnd, evidenceText, choices, steps, fact } of items) {
      expect(body.slice(evidenceStart, evidenceEnd)).toBe(evidenceText);
      for (const step of steps) expect(body.slice(step.evidenceStart, step.evidenceEnd)).toBe(step.evidenceText);
      for (const { placeStart, placeEnd, text } of choices)
        if (placeStart !== null && placeEnd !== null) expect(body.slice(placeStart, placeEnd)).toBe(text);
      expect(fact.articleVersionId).toBe(versionId);
      expect(body.slice(fact.evidenceStart, fact.evidenceEnd)).toBe(fact.text);
    }
  });

  test('has what is read before its stem where the other version has it, and goes without where it has it not', async () => {
    const { userId, viewer } = await aTeacher();
    const quiz = await aQuiz({ ownerId: userId, sample: tenKinds });
    const { body } = tenKinds.article;
    const [kept, lost] = ['Ali Sastroamidjojo memimpin sidang konferensi.', 'Semangat konferensi diteruskan'];
    const proofs = [
      'Roeslan Abdulgani bertugas sebagai sekretaris jenderal.',
      'Konferensi tingkat tinggi pertama gerakan itu berlangsung di Beograd pada September 1961.',
    ];
    for (const [at, words] of [kept, lost].entries()) {
      const start = body.indexOf(words);
      const data = { stimulusStart: start, stimulusEnd: start + words.length, stimulusText: `${words} […]` };
      const where = { versionId: quiz.versionId, evidenceText: proofs[at] ?? '' };
      expect((await db.item.updateMany({ where, data })).count).toBeGreaterThan(0);
    }
    const changed = (text: string) => `Diperbarui pagi ini.\n\n${text.replace(lost, 'Cita-citanya diteruskan')}`;
    const target = await draftOver(await rewritten(quiz, changed), quiz, userId);
    const copied = await copyItems(viewer, { itemIds: idsOf(quiz), target }, { now });
    const copies = await db.item.findMany({ where: { version: { quizId: target } } });
    const [one, other] = proofs.map((proof) => copies.find(({ evidenceText }) => evidenceText === proof));
    const stimulusStart = changed(body).indexOf(kept);
    expect(one).toMatchObject({
      stimulusStart,
      stimulusEnd: stimulusStart + kept.length,
      stimulusText: `${kept} […]`,
    });
    expect(other).toMatchObject({ stimulusStart: null, stimulusEnd: null, stimulusText: null });
    expect(copied).toMatchObject({ ok: true });
  });

  test('is found by the title of the article it is about now', async () => {
    const { userId, viewer } = await aTeacher();
    const quiz = await aQuiz({ ownerId: userId });
    const versionId = await rewritten(quiz, (body) => body);
    await db.articleVersion.update({ where: { id: versionId }, data: { title: 'Judul Karikó yang baru' } });
    const target = await draftOver(versionId, quiz, userId);
    await copyItems(viewer, { itemIds: idsOf(quiz).slice(0, 1), target }, { now });
    const copy = await db.item.findFirstOrThrow({ where: { version: { quizId: target } } });
    expect(copy.searchText.split('\n')).toContain('judul kariko yang baru');
  });

  test('goes nowhere when no word stands: no draft is opened for it', async () => {
    const { userId, viewer } = await aTeacher();
    const [quiz, other] = [await aQuiz({ ownerId: userId }), await aQuiz({ ownerId: userId, sample: tenKinds })];
    const input = { itemIds: idsOf(other), target: quiz.quizId };
    expect(await copyItems(viewer, input, { now })).toEqual({ ok: false, code: 'unproven' });
    expect(await newestOf(quiz.quizId)).toMatchObject({ number: 1 });
  });

  test('what is not the teacher’s is not found: neither items nor quizzes', async () => {
    const { userId, viewer } = await aTeacher();
    const other = await aTeacher();
    const [mine, theirs] = [await aQuiz({ ownerId: userId }), await aQuiz({ ownerId: other.userId })];
    const shipped = await aQuiz();
    await expect(copyItems(viewer, { itemIds: idsOf(theirs), target: 'new' }, { now })).rejects.toEqual(notFound);
    for (const quiz of [theirs, shipped]) {
      const input = { itemIds: idsOf(mine), target: quiz.quizId };
      await expect(copyItems(viewer, input, { now })).rejects.toEqual(notFound);
    }
    const learner = await viewerOf((await aPerson()).userId);
    await expect(copyItems(learner, { itemIds: idsOf(shipped), target: 'new' }, { now })).rejects.toEqual(notFound);
  });
});
