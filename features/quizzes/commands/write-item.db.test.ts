import { describe, expect, test } from 'vitest';
import { db } from '@/lib/db';
import { viewerOf } from '@/lib/viewer';
import { aPerson, aQuiz } from '@/prisma/seed/factories';
import { tenKinds } from '@/prisma/seed/ten-kinds';
import { getReview } from '../queries/get-review';
import { type WriteItem, writeItemSchema } from '../schema';
import { undoStep } from './undo-step';
import { writeItem } from './write-item';

const now = new Date('2026-11-23T06:00:00Z');
const at = { now };
const { body } = tenKinds.article;
const opening = body.indexOf('Presiden Soekarno');
const colombo = body.indexOf('Gagasan konferensi');
const chair = body.indexOf('Ali Sastroamidjojo memimpin');
const outcome = body.indexOf('Konferensi Asia Afrika menghasilkan');
const spirit = body.indexOf('Semangat konferensi');

async function aDesk() {
  const { userId } = await aPerson('teacher');
  const quiz = await aQuiz({ ownerId: userId, published: false, sample: tenKinds });
  return { ...quiz, viewer: await viewerOf(userId) };
}

const all = 'complete,dangling,stem length,wording,anchor,title tells,length ratio,clang,evidence,another item,concern';

function own(versionId: string, change: Partial<Record<keyof WriteItem, unknown>>): WriteItem {
  const stem = 'Siapa yang memimpin sidang Konferensi Asia Afrika di Bandung?';
  const common = { versionId, kind: 'short-answer', stem, because: '', sentences: [chair] };
  return writeItemSchema.parse({ ...common, accepted: 'Ali Sastroamidjojo', overruled: all, ...change });
}

const stored = (id: string) =>
  db.item.findUniqueOrThrow({
    where: { id },
    include: {
      fact: true,
      choices: { orderBy: { position: 'asc' } },
      steps: { orderBy: { position: 'asc' } },
      pairs: { orderBy: { position: 'asc' } },
      furtherEvidence: true,
      acceptedForms: true,
      decision: true,
    },
  });

async function written(input: WriteItem, viewer: Awaited<ReturnType<typeof viewerOf>>) {
  const done = await writeItem(viewer, input, at);
  if (!done.ok || done.value.itemId === null) throw new Error(`refused: ${JSON.stringify(done)}`);
  return stored(done.value.itemId);
}

describe('an own item', () => {
  test('stands last, accepted, with its proof, a reason and a fact of its own', async () => {
    const { viewer, versionId } = await aDesk();
    const item = await written(own(versionId, {}), viewer);
    const sentence = 'Ali Sastroamidjojo memimpin sidang konferensi.';
    expect(item).toMatchObject({
      position: 10,
      kind: 'short-answer',
      key: 'Ali Sastroamidjojo',
      evidenceStart: chair,
      evidenceText: sentence,
      editedAt: now,
      weight: 1,
      decision: { verdict: 'accepted' },
      fact: { kind: 'own', text: sentence, evidenceStart: chair },
    });
    expect(item.because).toContain(sentence);
    expect(body.slice(item.evidenceStart, item.evidenceEnd)).toBe(item.evidenceText);
  });

  test('has what the article says before its proof above it, where that is wished', async () => {
    const { viewer, versionId } = await aDesk();
    const before =
      'Pada 28 Desember 1954, lima perdana menteri bertemu di Bogor untuk menyusun acaranya. Kelima negara pengundang adalah Indonesia, India, Pakistan, Birma, dan Sri Lanka.';
    const start = body.indexOf(before);
    expect(await written(own(versionId, { stimulus: true }), viewer)).toMatchObject({
      stimulusStart: start,
      stimulusEnd: start + before.length,
      stimulusText: before,
    });
    const stem = 'Siapa yang memimpin sidang Konferensi Asia Afrika?';
    expect(await written(own(versionId, { stem, stimulus: false }), viewer)).toMatchObject({ stimulusText: null });
  });

  const choices = ['Bung Tomo', 'Ali Sastroamidjojo', 'Mohammad Hatta', ''].map((text) => ({ text, because: '' }));
  test.each<[kind: string, change: Partial<Record<keyof WriteItem, unknown>>, is: object]>([
    ['multiple-choice', { choices, correct: 1 }, { key: 'Ali Sastroamidjojo' }],
    ['multiple-response', { choices, right: [0, 1] }, { key: 'Bung Tomo dan Ali Sastroamidjojo' }],
    [
      'true-false',
      {
        stem: 'Ali Sastroamidjojo memimpin sidang Konferensi Asia Afrika.',
        choices: [
          { text: '', because: '' },
          { text: '', because: 'x' },
        ],
        correct: 0,
      },
      { key: 'Benar' },
    ],
    ['cloze', { stem: 'Sidang konferensi dipimpin oleh ____ pada 1955.' }, { key: 'Ali Sastroamidjojo' }],
    [
      'numeric',
      { stem: 'Berapa pokok yang dimuat Dasasila Bandung?', amount: '10', unit: 'pokok', sentences: [outcome] },
      { key: '10 pokok', amount: 10, unit: 'pokok', tolerance: 0 },
    ],
    [
      'date',
      { stem: 'Kapan Konferensi Asia Afrika dibuka di Bandung?', date: '1955-04-18', sentences: [opening] },
      { key: '18 April 1955', date: '1955-04-18' },
    ],
  ])('may be of the kind %s', async (kind, change, is) => {
    const { viewer, versionId } = await aDesk();
    expect(await written(own(versionId, { kind, ...change }), viewer)).toMatchObject({ kind, ...is });
  });

  test('of an order shows it in another, each step proven by its own sentence', async () => {
    const { viewer, versionId } = await aDesk();
    const texts = [
      'Konferensi Asia Afrika dibuka Presiden Soekarno',
      'Gagasan lahir dalam Konferensi Kolombo',
      'Semangat diteruskan oleh Gerakan Nonblok',
    ];
    const dates = ['1955-04-18', '1954-04', '1961-09'];
    const steps = [...texts, '', ''].map((text, place) => ({ text, date: dates[place] ?? '' }));
    const sentences = [opening, colombo, spirit];
    const item = await written(
      own(versionId, { kind: 'ordering', stem: 'Urutkan peristiwa berikut.', steps, sentences }),
      viewer,
    );
    expect(item.steps.map(({ date, evidenceStart }) => [date, evidenceStart])).toEqual([
      ['1954-04', colombo],
      ['1955-04-18', opening],
      ['1961-09', spirit],
    ]);
    const shown = item.choices.map(({ text }) => text);
    expect([...shown].sort()).toEqual([...texts].sort());
    expect(shown).not.toEqual(item.steps.map(({ text }) => text));
  });

  test('of a match has its choices, those that fit nothing among them', async () => {
    const { viewer, versionId } = await aDesk();
    const pairs = [
      { prompt: 'Ali Sastroamidjojo', match: 'Pemimpin sidang' },
      { prompt: 'Soekarno', match: 'Presiden' },
      { prompt: '', match: '' },
      { prompt: '', match: '' },
    ];
    const spare = [
      { text: 'Sekretaris', because: '' },
      { text: '', because: '' },
    ];
    const item = await written(
      own(versionId, {
        kind: 'matching',
        stem: 'Pasangkan tokoh dengan tugasnya.',
        pairs,
        choices: spare,
        sentences: [opening, chair],
      }),
      viewer,
    );
    expect(item.pairs.map(({ prompt, evidenceStart }) => [prompt, evidenceStart])).toEqual([
      ['Ali Sastroamidjojo', chair],
      ['Soekarno', opening],
    ]);
    expect(item.choices.map(({ text, correct }) => [text, correct])).toEqual([
      ['Presiden', true],
      ['Pemimpin sidang', true],
      ['Sekretaris', false],
    ]);
  });
});

test('of the kind evidence offers its sentences in reading order, each where it stands', async () => {
  const { viewer, versionId } = await aDesk();
  const change = { kind: 'evidence', stem: 'Kalimat mana yang membuktikan siapa pemimpin sidang?' };
  const item = await written(own(versionId, { ...change, proof: chair, sentences: [spirit, opening] }), viewer);
  expect(item).toMatchObject({ key: 'Ali Sastroamidjojo memimpin sidang konferensi.', evidenceStart: chair });
  expect(item.choices.map(({ placeStart, correct }) => [placeStart, correct])).toEqual([
    [opening, false],
    [chair, true],
    [spirit, false],
  ]);
  expect(item.furtherEvidence).toEqual([]);
  const refused = { ok: false, code: 'no-proof', field: 'proof' };
  expect(await writeItem(viewer, own(versionId, { ...change, sentences: [spirit] }), at)).toEqual(refused);
  const alone = await writeItem(viewer, own(versionId, { ...change, proof: chair, sentences: [] }), at);
  expect(alone).toEqual({ ok: false, code: 'no-evidence', field: 'sentences' });
});

describe('the evidence', () => {
  test('is the very words of a quote, wherever lines end, and what is chosen besides', async () => {
    const { viewer, versionId } = await aDesk();
    const item = await written(own(versionId, { quote: 'memimpin  sidang\nkonferensi', sentences: [spirit] }), viewer);
    expect(item).toMatchObject({ evidenceText: 'memimpin sidang konferensi' });
    expect(body.slice(item.evidenceStart, item.evidenceEnd)).toBe(item.evidenceText);
    expect(item.furtherEvidence).toMatchObject([{ start: spirit }]);
    expect(item.fact.text).toBe('Siapa yang memimpin sidang Konferensi Asia Afrika di Bandung? Ali Sastroamidjojo');
  });

  test.each<[change: object, code: string, field: string]>([
    [{ sentences: [] }, 'no-evidence', 'sentences'],
    [{ quote: 'Bung Tomo memimpin sidang.' }, 'quote-not-found', 'quote'],
    [{ sentences: [chair + 1] }, 'sentence-gone', 'sentences'],
    [{ stem: '' }, 'stem-empty', 'stem'],
    [{ accepted: '' }, 'accepted-empty', 'accepted'],
  ])('or the item is refused and nothing stored: %j', async (change, code, field) => {
    const { viewer, versionId } = await aDesk();
    expect(await writeItem(viewer, own(versionId, change), at)).toEqual({ ok: false, code, field });
    expect(await db.item.count({ where: { versionId } })).toBe(10);
    expect(await db.fact.count({ where: { kind: 'own', items: { some: { versionId } } } })).toBe(0);
  });
});

test('what the gates have against it is told first, and kept once overruled', async () => {
  const { viewer, versionId } = await aDesk();
  const bad = { stem: 'Siapa yang memimpin sidang tersebut?', overruled: '' };
  const refused = await writeItem(viewer, own(versionId, bad), at);
  expect(refused).toMatchObject({ ok: false, code: 'warned' });
  const gates = !refused.ok ? String(refused.values?.gates) : '';
  expect(gates.split(',')).toContain('dangling');
  expect(await db.item.count({ where: { versionId } })).toBe(10);
  const item = await written(own(versionId, { ...bad, overruled: gates }), viewer);
  expect(item.overruled).toBe(gates);
});

test('undone it waits in reserve; the same statement written again is the same fact', async () => {
  const { viewer, versionId, quizId } = await aDesk();
  const one = await written(own(versionId, {}), viewer);
  const { lastStep } = await getReview(viewer, quizId);
  expect(await undoStep(viewer, { versionId, stepId: lastStep?.id ?? '' }, at)).toMatchObject({ ok: true });
  expect(await stored(one.id)).toMatchObject({ position: null, decision: null });
  const again = await written(own(versionId, {}), viewer);
  expect(again.factId).toBe(one.factId);
});

test('a stranger’s draft is not there', async () => {
  const { versionId } = await aDesk();
  const stranger = await viewerOf((await aPerson('teacher')).userId);
  await expect(writeItem(stranger, own(versionId, {}), at)).rejects.toMatchObject({ code: 'not-found' });
});
