import { describe, expect, test } from 'vitest';
import { type FileContent, type FormatName, readQuiz } from '@/core/exchange';
import { itemParts } from '@/features/quizzes/commands/item-parts';
import { filledReviewItem } from '@/features/quizzes/queries/own-items';
import { db } from '@/lib/db';
import { viewerOf } from '@/lib/viewer';
import { aPerson, aQuiz, type SampleQuiz } from '@/prisma/seed/factories';
import { tenKinds } from '@/prisma/seed/ten-kinds';
import { importItems } from './commands/import-items';
import { formFields } from './commands/own-input';
import { getExportFile, getExportPage } from './queries/export';
import { planImport } from './queries/plan-import';

const now = new Date('2026-11-28T08:00:00Z');
const notFound = expect.objectContaining({ code: 'not-found' });

async function aTeacher() {
  const { userId } = await aPerson('teacher');
  return { userId, viewer: await viewerOf(userId) };
}

/** A draft on the words of another quiz, with no items. */
async function emptyDraft(quiz: SampleQuiz, ownerId: string): Promise<string> {
  const { articleVersionId } = await db.quizVersion.findUniqueOrThrow({ where: { id: quiz.versionId } });
  const version = { number: 1, seed: 1, generatorVersion: 'sample', articleVersionId };
  const data = {
    articleId: quiz.articleId,
    ownerId,
    code: quiz.code.split('').reverse().join(''),
    versions: { create: version },
  };
  return (await db.quiz.create({ data, select: { id: true } })).id;
}

const placed = (quizId: string) =>
  db.item.findMany({
    where: { version: { quizId }, position: { not: null } },
    include: { ...itemParts, decision: true, fact: true },
    orderBy: { position: 'asc' },
  });

const every = Array.from({ length: 20 }, (_, at) => at);
const file = (quizId: string, content: FileContent, format: 'auto' | 'json' = 'auto') =>
  ({ step: 'import', quizId, format, content, chosen: every }) as const;

describe('out and in again', () => {
  test.each<FormatName>(['json', 'csv', 'moodle-xml', 'qti-21', 'qti-30'])(
    '%s brings all ten kinds back, proven by the same words',
    async (format) => {
      const { userId, viewer } = await aTeacher();
      const quiz = await aQuiz({ ownerId: userId, sample: tenKinds });
      const quizId = await emptyDraft(quiz, userId);
      const { content } = await getExportFile(viewer, quiz.quizId, { format, version: 'published' }, { now });
      const done = await importItems(viewer, file(quizId, content), { now });
      const plan = done.ok ? done.value.plan : undefined;
      expect(
        plan?.planned.filter(({ fate }) => fate.kind !== 'ready').map(({ item, fate }) => [item.kind, fate]),
      ).toEqual([]);
      expect(done).toMatchObject({ ok: true, value: { added: 10, plan: { format, problems: [] } } });
      const [before, after] = await Promise.all([placed(quiz.quizId), placed(quizId)]);
      expect(after.map(({ kind, stem, evidenceText }) => [kind, stem, evidenceText])).toEqual(
        before.map(({ kind, stem, evidenceText }) => [kind, stem, evidenceText]),
      );
      for (const { evidenceStart, evidenceEnd, evidenceText, decision, fact } of after) {
        expect(tenKinds.article.body.slice(evidenceStart, evidenceEnd)).toBe(evidenceText);
        expect([decision, fact.kind]).toEqual([null, 'own']);
      }
      const again = await importItems(viewer, file(quizId, content), { now });
      expect(again).toMatchObject({ ok: true, value: { added: 0 } });
      expect(await placed(quizId)).toHaveLength(10);
    },
  );

  test('a published quiz gets its next draft; what is out stays as it is', async () => {
    const { userId, viewer } = await aTeacher();
    const quiz = await aQuiz({ ownerId: userId, sample: tenKinds });
    const text =
      'kind,stem,answer,evidence,weight\nshort-answer,Siapa sekretaris jenderal konferensi itu?,Roeslan Abdulgani,Roeslan Abdulgani bertugas sebagai sekretaris jenderal.,3\n';
    expect(await importItems(viewer, file(quiz.quizId, text), { now })).toMatchObject({
      ok: true,
      value: { added: 1 },
    });
    const versions = await db.quizVersion.findMany({
      where: { quizId: quiz.quizId },
      select: {
        number: true,
        items: { where: { position: { not: null } }, select: { weight: true }, orderBy: { position: 'asc' } },
      },
      orderBy: { number: 'asc' },
    });
    expect(versions.map(({ items }) => items.length)).toEqual([10, 11]);
    expect(versions[1]?.items.at(-1)).toEqual({ weight: 3 });
    expect(await getExportPage(viewer, quiz.quizId, 'draft')).toMatchObject({
      version: 'draft',
      both: true,
      items: 11,
    });
    expect(await getExportPage(viewer, quiz.quizId, undefined)).toMatchObject({ version: 'published', items: 10 });
  });
});

describe('what is read before a stem', () => {
  const stimulus =
    'Pada 11 April 1955, pesawat Kashmir Princess yang mengangkut anggota delegasi Tiongkok jatuh di dekat Kepulauan Natuna.';
  const proof = 'Sebanyak 16 orang tewas dalam peristiwa itu.';
  const stimulusStart = tenKinds.article.body.indexOf(stimulus);
  const columns = {
    stimulusStart,
    stimulusEnd: stimulusStart + stimulus.length,
    stimulusText: stimulus,
  };

  test.each<FormatName>(['json', 'csv', 'moodle-xml', 'qti-21', 'qti-30', 'gift'])(
    '%s takes it along, and it is found in the article again',
    async (format) => {
      const { userId, viewer } = await aTeacher();
      const quiz = await aQuiz({ ownerId: userId, sample: tenKinds });
      const quizId = await emptyDraft(quiz, userId);
      await db.item.updateMany({ where: { versionId: quiz.versionId, evidenceText: proof }, data: columns });
      const { content } = await getExportFile(viewer, quiz.quizId, { format, version: 'published' }, { now });
      const done = await importItems(viewer, file(quizId, content), { now });
      expect(done).toMatchObject({ ok: true, value: { plan: { problems: [] } } });
      const items = await placed(quizId);
      expect(items.filter(({ evidenceText }) => evidenceText === proof)).toMatchObject([columns]);
      expect(items.filter(({ stimulusText }) => stimulusText !== null)).toHaveLength(1);
    },
  );

  test('is told to be lost where the article has no sentence right before the proof', async () => {
    const { userId, viewer } = await aTeacher();
    const quiz = await aQuiz({ ownerId: userId, sample: tenKinds });
    const quizId = await emptyDraft(quiz, userId);
    const typed = { kind: 'short-answer', stem: 'Siapa yang membukanya?', accepted: ['Presiden Soekarno'] };
    const evidence = [tenKinds.items[0]?.evidence.text];
    const content = JSON.stringify({ items: [{ ...typed, evidence, stimulus: 'Para tamu sudah datang.' }] });
    const done = await importItems(viewer, file(quizId, content), { now });
    expect(done).toMatchObject({
      value: {
        added: 1,
        plan: { problems: [{ line: 1, code: 'no-stimulus', found: 'Para tamu sudah datang.', skipped: false }] },
      },
    });
    expect(await placed(quizId)).toMatchObject([{ stimulusStart: null, stimulusEnd: null, stimulusText: null }]);
  });
});

describe('a file', () => {
  const gift = [
    'Siapa pemimpin sidang konferensi? {=Ali Sastroamidjojo ####Bukti: “Ali Sastroamidjojo memimpin sidang konferensi.”}',
    'Siapa penyanyinya? {=Titiek Puspa ####Bukti: “Titiek Puspa bernyanyi.”}',
    'Kapan konferensi dibuka? {=18 April 1955}',
    'Tulis esai. {}',
  ].join('\n\n');

  test('is planned item by item: only what the article proves comes in, the rest is told', async () => {
    const { userId, viewer } = await aTeacher();
    const { quizId } = await aQuiz({ ownerId: userId, sample: tenKinds, published: false });
    const plan = await planImport(viewer, { quizId, format: 'auto', content: gift });
    expect(plan).toMatchObject({
      ok: true,
      value: {
        format: 'gift',
        planned: [
          { line: 1, fate: { kind: 'ready' } },
          { line: 3, fate: { kind: 'by-hand', code: 'quote-not-found' } },
          { line: 5, fate: { kind: 'by-hand', code: 'no-proof' } },
        ],
        problems: [{ line: 7, code: 'unsupported-kind' }],
      },
    });
    expect(await placed(quizId)).toHaveLength(10);
    expect(await importItems(viewer, { ...file(quizId, gift), chosen: [1, 2] }, { now })).toMatchObject({
      value: { added: 0 },
    });
    expect(await importItems(viewer, file(quizId, gift), { now })).toMatchObject({ value: { added: 1 } });
    expect(await placed(quizId)).toHaveLength(11);
  });

  test('of no format is refused; a stranger’s quiz is not there', async () => {
    const { userId, viewer } = await aTeacher();
    const stranger = await aTeacher();
    const { quizId } = await aQuiz({ ownerId: userId, published: false });
    expect(await planImport(viewer, { quizId, format: 'auto', content: ' ' })).toEqual({ ok: false, code: 'empty' });
    expect(await planImport(viewer, { quizId, format: 'auto', content: 'Halo.' })).toEqual({
      ok: false,
      code: 'unknown-format',
    });
    await expect(planImport(stranger.viewer, { quizId, format: 'auto', content: gift })).rejects.toEqual(notFound);
    await expect(importItems(stranger.viewer, file(quizId, gift), { now })).rejects.toEqual(notFound);
    await expect(getExportPage(stranger.viewer, quizId, 'draft')).rejects.toEqual(notFound);
    await expect(getExportFile(stranger.viewer, quizId, { format: 'json', version: 'draft' }, { now })).rejects.toEqual(
      notFound,
    );
    await expect(getExportFile(viewer, quizId, { format: 'pdf', version: 'draft' }, { now })).rejects.toEqual(notFound);
  });
});

test('a title that was pasted with a line end or a control sign breaks no file', async () => {
  const { userId, viewer } = await aTeacher();
  const { quizId, articleId } = await aQuiz({ ownerId: userId });
  await db.articleVersion.updateMany({
    where: { articleId },
    data: { title: 'Lima\v negara\n\nASEAN', outlet: 'A\u0001B' },
  });
  for (const format of ['moodle-xml', 'gift'] as const) {
    const file = await getExportFile(viewer, quizId, { format, version: 'published' }, { now });
    expect(file.name, format).toMatch(/^lima-negara-asean\./);
    expect(readQuiz(format, file.content), format).toMatchObject({ items: { length: 5 }, problems: [] });
  }
  const { content } = await getExportFile(viewer, quizId, { format: 'json', version: 'published' }, { now });
  expect(JSON.parse(String(content))).toMatchObject({ title: 'Lima negara ASEAN', source: { outlet: 'A B' } });
});

test('what is rejected or suspended is not taken along', async () => {
  const { userId, viewer } = await aTeacher();
  const { quizId, versionId, items } = await aQuiz({ ownerId: userId, sample: tenKinds, published: false });
  const [one = '', other = ''] = items.map(({ id }) => id);
  await db.decision.update({ where: { itemId: one }, data: { verdict: 'rejected' }, select: { itemId: true } });
  const { articleVersionId } = await db.quizVersion.findUniqueOrThrow({ where: { id: versionId } });
  await db.suspension.create({ data: { itemId: other, articleVersionId, since: now }, select: { id: true } });
  const { content } = await getExportFile(viewer, quizId, { format: 'json', version: 'draft' }, { now });
  expect(readQuiz('json', content).items).toHaveLength(8);
});

test('the form of an item that is completed by hand begins with all that the file told', async () => {
  const { userId, viewer } = await aTeacher();
  const { quizId } = await aQuiz({ ownerId: userId, sample: tenKinds });
  const { content } = await getExportFile(viewer, quizId, { format: 'json', version: 'published' }, { now });
  for (const { item } of readQuiz('json', content).items) {
    const opened = formFields({ ...item, stimulus: 'Sidang berlangsung sepekan.' }, 'id');
    expect(filledReviewItem(item.kind, 'id', opened).stimulus).not.toBeNull();
    expect(filledReviewItem(item.kind, 'id', formFields(item, 'id')).stimulus).toBeNull();
    const form = filledReviewItem(item.kind, 'id', formFields(item, 'id'));
    expect(form).toMatchObject({ kind: item.kind, stem: item.stem, because: item.because });
    const filled = form.choices.filter((one) => one.text !== '');
    switch (item.kind) {
      case 'multiple-choice':
      case 'multiple-response':
        expect(filled).toEqual(item.choices);
        break;
      case 'true-false':
        expect(form.choices.map(({ correct }) => correct)).toEqual([item.answer, !item.answer]);
        break;
      case 'cloze':
      case 'short-answer':
        expect([form.accepted, form.others]).toEqual([item.accepted, item.others]);
        break;
      case 'numeric':
        expect(form).toMatchObject({ amount: item.amount, unit: item.unit, tolerance: item.tolerance });
        break;
      case 'date':
        expect(form.date).toBe(item.date);
        break;
      case 'ordering':
        expect(form.steps.filter((step) => step.text).map((step) => [step.text, step.date])).toEqual(
          item.steps.map((step) => [step.text, step.date]),
        );
        break;
      case 'matching':
        expect(form.pairs.filter((pair) => pair.prompt).map((pair) => [pair.prompt, pair.match])).toEqual(
          item.pairs.map((pair) => [pair.prompt, pair.match]),
        );
        expect(filled.map((one) => one.text)).toEqual(item.spare.map((one) => one.text));
    }
  }
});
