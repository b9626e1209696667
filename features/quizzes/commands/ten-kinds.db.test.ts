import { describe, expect, test } from 'vitest';
import type { Fact } from '@/core/facts';
import { factsOf } from '@/features/articles/queries/facts';
import { db } from '@/lib/db';
import { type Viewer, viewerOf } from '@/lib/viewer';
import { aPerson, aQuiz } from '@/prisma/seed/factories';
import { tenKinds } from '@/prisma/seed/ten-kinds';
import { getReview } from '../queries/get-review';
import { rejectsOf } from '../queries/rejects';
import { failed } from '../writer/report';
import { acceptRemaining } from './accept-remaining';
import { decideItem } from './decide-item';
import { editItem } from './edit-item';
import { itemParts } from './item-parts';
import { publishQuiz } from './publish-quiz';
import { reviseQuiz } from './revise-quiz';
import { storeDraft } from './store-draft';

const now = new Date('2026-11-23T06:00:00Z');
const later = new Date('2026-11-24T06:00:00Z');
const at = { now };
const numberOf = (kind: string) => tenKinds.items.findIndex((item) => item.kind === kind);

async function aDraft() {
  const { userId } = await aPerson('teacher');
  const quiz = await aQuiz({ ownerId: userId, published: false, sample: tenKinds });
  await db.decision.deleteMany({ where: { itemId: { in: quiz.items.map(({ id }) => id) } } });
  const viewer: Viewer = await viewerOf(userId);
  const idOf = (kind: string) => quiz.items[numberOf(kind)]?.id ?? '';
  return { ...quiz, viewer, idOf };
}

/** All that makes the items of a version, without ids. */
async function itemsOf(versionId: string) {
  const items = await db.item.findMany({ where: { versionId }, include: itemParts, orderBy: { position: 'asc' } });
  return items.map(({ id: _, versionId: __, factId: ___, originId: ____, ...item }) => item);
}

const generated: readonly Fact[] = tenKinds.facts.map(({ fingerprint, kind, evidence }) => ({
  id: fingerprint,
  kind: kind as Fact['kind'],
  text: evidence.text,
  evidence,
  places: [evidence],
  sentence: 0,
  status: 'asserted',
  voice: 'active',
  slots: [],
  confidence: 1,
  because: '',
}));
const drafted = { facts: generated, questions: tenKinds.items, reserve: [], rejected: tenKinds.rejected, writer: null };

const late = failed('model x', { reason: 'time-out' });

describe('a draft', () => {
  test('is stored with every part of every kind, and what was refused', async () => {
    const quiz = await aDraft();
    const { articleVersionId } = await db.quizVersion.findUniqueOrThrow({ where: { id: quiz.versionId } });
    const place = { quizId: quiz.quizId, articleVersionId, number: 2, seed: 1, generatorVersion: 'sample' };
    const versionId = await db.$transaction((tx) => storeDraft(tx, place, { ...drafted, writer: late }, now));
    expect(await itemsOf(versionId)).toEqual(await itemsOf(quiz.versionId));
    expect(await rejectsOf(versionId)).toMatchObject(
      (await rejectsOf(quiz.versionId)).map(({ gate, rejects }) => ({
        gate,
        rejects: rejects.map(({ stem }) => ({ stem })),
      })),
    );
    expect(await getReview(quiz.viewer, quiz.quizId)).toMatchObject({ rejects: 3, writer: late });
  });

  test('read again, an article has the facts of the newest reading, with what is known of them now', async () => {
    const quiz = await aDraft();
    const { articleVersionId } = await db.quizVersion.findUniqueOrThrow({ where: { id: quiz.versionId } });
    const store = (number: number, facts: readonly Fact[], moment: Date) =>
      db.$transaction((tx) =>
        storeDraft(
          tx,
          { quizId: quiz.quizId, articleVersionId, number, seed: 1, generatorVersion: `${number}` },
          { ...drafted, facts, questions: [], rejected: [] },
          moment,
        ),
      );
    await store(2, generated, now);
    const [first, second, ...rest] = generated;
    if (!first || !second) throw new Error('expected facts');
    const newest = await store(3, [{ ...first, status: 'planned' }, ...rest], later);
    const facts = await factsOf(articleVersionId, newest);
    expect(facts).toHaveLength(generated.length - 1);
    expect(facts.find(({ text }) => text === first.text)?.status).toBe('planned');
    expect(facts.map(({ text }) => text)).not.toContain(second.text);
  });
});

describe('concerns', () => {
  test('an item with a concern is not accepted along with the rest, nor published unseen', async () => {
    const { viewer, versionId, idOf } = await aDraft();
    const led = await acceptRemaining(viewer, { versionId }, at);
    expect(led).toMatchObject({ ok: true, value: { itemId: idOf('numeric') } });
    expect(await db.decision.count({ where: { item: { versionId } } })).toBe(9);
    const refused = { ok: false, code: 'concerns', values: { count: 1 } };
    expect(await publishQuiz(viewer, { versionId, acceptRest: true }, at)).toEqual(refused);
    await decideItem(viewer, { itemId: idOf('numeric'), seen: 0, verdict: 'accepted' }, at);
    expect(await publishQuiz(viewer, { versionId, acceptRest: true }, at)).toMatchObject({ ok: true });
  });

  test('Fakta’s own articles were chosen by people: their items are accepted', async () => {
    const quiz = await aQuiz({ published: false, sample: tenKinds });
    await db.decision.deleteMany({ where: { item: { versionId: quiz.versionId } } });
    const system = { kind: 'system' } as Viewer;
    expect(await publishQuiz(system, { versionId: quiz.versionId, acceptRest: true }, at)).toMatchObject({ ok: true });
  });
});

describe('a revision', () => {
  test('holds every part of every item, and what was refused', async () => {
    const { viewer, versionId, quizId, idOf } = await aDraft();
    await acceptRemaining(viewer, { versionId }, at);
    await decideItem(viewer, { itemId: idOf('numeric'), seen: 0, verdict: 'accepted' }, at);
    await publishQuiz(viewer, { versionId, acceptRest: false }, at);
    const stimulus = { stimulusStart: 0, stimulusEnd: 12, stimulusText: 'Presiden […].' };
    await db.item.update({ where: { id: idOf('numeric') }, data: stimulus });
    const revised = await reviseQuiz(viewer, { quizId }, at);
    if (!revised.ok) throw new Error('refused');
    expect(await itemsOf(versionId)).toContainEqual(expect.objectContaining(stimulus));
    expect(await itemsOf(revised.value.versionId)).toEqual(await itemsOf(versionId));
    expect(await db.reject.count({ where: { versionId: revised.value.versionId } })).toBe(3);
  });
});

describe('an edit', () => {
  const because = 'Menurut artikel.';
  // Stems this short are warned of, which is another test's matter.
  const overruled = 'complete,stem length,anchor,length ratio,another item';

  test('of an order follows its dates, and what is shown is another', async () => {
    const { viewer, idOf } = await aDraft();
    const itemId = idOf('ordering');
    const steps = [
      { text: 'Konferensi Kolombo', date: '1956' },
      { text: 'Pertemuan di Bogor', date: '1954-12-28' },
      { text: '', date: '1955-04-18' },
      { text: 'Konferensi pertama Gerakan Nonblok', date: '1961-09' },
    ];
    const edit = { itemId, seen: 0, stem: 'Urutkan.', because, choices: [], steps, overruled };
    expect(await editItem(viewer, edit, at)).toMatchObject({ ok: true });
    const item = await db.item.findUniqueOrThrow({ where: { id: itemId }, include: itemParts });
    expect(item.steps.map(({ text }) => text)).toEqual([
      'Pertemuan di Bogor',
      'Konferensi Kolombo',
      'Konferensi pertama Gerakan Nonblok',
    ]);
    expect(item.choices.map(({ text }) => text)).not.toEqual(item.steps.map(({ text }) => text));
    expect(item.evidenceText).toContain('28 Desember 1954');
    expect(item.furtherEvidence).toHaveLength(2);
    expect(item.editedAt).toEqual(now);
  });

  test('of a sentence takes its proof along', async () => {
    const { viewer, idOf } = await aDraft();
    const itemId = idOf('evidence');
    const edit = { itemId, seen: 0, stem: 'Kalimat mana?', because, choices: [], correct: 1, overruled };
    expect(await editItem(viewer, edit, at)).toMatchObject({ ok: true });
    const item = await db.item.findUniqueOrThrow({ where: { id: itemId } });
    const sentence = tenKinds.items[numberOf('evidence')];
    const [, picked = ''] = sentence?.kind === 'evidence' ? sentence.choices : [];
    expect(item).toMatchObject({ key: picked, evidenceText: picked });
  });

  test('leaves the concerns as they are', async () => {
    const { viewer, idOf } = await aDraft();
    const itemId = idOf('numeric');
    const edit = {
      itemId,
      seen: 0,
      stem: 'Berapa orang?',
      because,
      choices: [],
      amount: '17',
      unit: 'orang',
      overruled,
    };
    expect(await editItem(viewer, edit, at)).toMatchObject({ ok: true });
    expect(await db.concern.count({ where: { itemId } })).toBe(1);
  });
});

test('rejects are told by gate, the busiest first, balance last', async () => {
  const { versionId } = await aDraft();
  await db.reject.createMany({
    data: [10, 11, 12].map((position) => ({
      versionId,
      position,
      kind: 'cloze',
      stem: `${position}`,
      key: 'k',
      gate: 'balance',
      reason: 'The quiz is full.',
    })),
  });
  const gates = await rejectsOf(versionId);
  expect(gates.map(({ gate, rejects }) => [gate, rejects.length])).toEqual([
    ['dangling', 2],
    ['distract', 1],
    ['balance', 3],
  ]);
});
