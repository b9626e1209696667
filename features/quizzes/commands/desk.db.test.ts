import { describe, expect, test } from 'vitest';
import { db } from '@/lib/db';
import { type Viewer, viewerOf } from '@/lib/viewer';
import { aPerson, aQuiz } from '@/prisma/seed/factories';
import { getReview } from '../queries/get-review';
import { takenOut } from '../queries/taken-out';
import { decideItemSchema, weighItemSchema } from '../schema';
import { acceptRemaining } from './accept-remaining';
import { acceptSelected } from './accept-selected';
import { decideItem, undecideItem } from './decide-item';
import { editItem } from './edit-item';
import { seenMark } from './hold-item';
import { moveItem } from './move-item';
import { publishQuiz } from './publish-quiz';
import { replaceItem } from './replace-item';
import { restoreItem } from './restore-item';
import { reviseQuiz } from './revise-quiz';
import { undoStep } from './undo-step';
import { weighItem } from './weigh-item';

const now = new Date('2026-11-23T06:00:00Z');
const at = { now };
const later = { now: new Date('2026-11-23T07:00:00Z') };

/** A teacher with an undecided draft; the last `reserve` of its five items wait in reserve. */
async function aDesk(reserve = 0) {
  const { userId } = await aPerson('teacher', 'Budi');
  const quiz = await aQuiz({ ownerId: userId, published: false });
  const ids = quiz.items.map(({ id }) => id);
  await db.decision.deleteMany({ where: { itemId: { in: ids } } });
  const spare = reserve > 0 ? ids.slice(-reserve) : [];
  await db.item.updateMany({ where: { id: { in: spare } }, data: { position: null } });
  const [one = '', two = '', three = ''] = ids;
  return { ...quiz, viewer: await viewerOf(userId), ids, one, two, three };
}

const key = (itemId: string) => ({ itemId, seen: 0 });
const reject = (itemId: string) => ({ ...key(itemId), verdict: 'rejected' as const });

/** All of a version that steps may change, to be compared as a whole. */
async function allOf(versionId: string) {
  const items = await db.item.findMany({
    where: { versionId },
    include: {
      choices: { orderBy: { position: 'asc' }, omit: { id: true } },
      acceptedForms: { orderBy: { text: 'asc' }, omit: { id: true } },
      decision: { omit: { decidedAt: true, byId: true } },
    },
    orderBy: { id: 'asc' },
  });
  return items;
}

async function orderOf(versionId: string): Promise<readonly string[]> {
  const rows = await db.item.findMany({
    where: { versionId, position: { not: null } },
    select: { id: true },
    orderBy: { position: 'asc' },
  });
  return rows.map(({ id }) => id);
}

async function undoLast(viewer: Viewer, quizId: string) {
  const { lastStep, versionId } = await getReview(viewer, quizId);
  return undoStep(viewer, { versionId, stepId: lastStep?.id ?? 'none' }, later);
}

describe('rejecting with a reason', () => {
  test('reason and remark are kept, listed, and gone once the item is accepted', async () => {
    const { viewer, versionId, one, quizId } = await aDesk();
    await decideItem(viewer, { ...reject(one), reason: 'too_easy', remark: 'Semua tahu.' }, at);
    expect(await takenOut(versionId)).toMatchObject([
      { id: one, reason: 'too_easy', remark: 'Semua tahu.', rejectedAt: now, by: 'Budi' },
    ]);
    expect((await getReview(viewer, quizId)).takenOut).toBe(1);
    await decideItem(viewer, { ...key(one), verdict: 'accepted' }, at);
    expect(await db.decision.findUnique({ where: { itemId: one } })).toMatchObject({ reason: null, remark: '' });
    expect(await takenOut(versionId)).toEqual([]);
  });

  test('a reason that is none of the list is refused', () => {
    const input = { itemId: 'a', seen: '0', verdict: 'rejected' };
    expect(decideItemSchema.safeParse({ ...input, reason: 'bosan' }).success).toBe(false);
    expect(decideItemSchema.safeParse({ ...input, remark: 'a'.repeat(301) }).success).toBe(false);
    expect(decideItemSchema.parse(input)).toMatchObject({ remark: '' });
  });

  test('one that another replaced comes back at the end, undecided', async () => {
    const { viewer, versionId, one, ids } = await aDesk(1);
    await decideItem(viewer, reject(one), at);
    await replaceItem(viewer, key(one), at);
    expect(await takenOut(versionId)).toMatchObject([{ id: one }]);
    expect(await restoreItem(viewer, key(one), at)).toMatchObject({ ok: true, value: { itemId: one } });
    expect(await orderOf(versionId)).toEqual([ids[4], ...ids.slice(1, 4), one]);
    expect(await db.decision.count({ where: { itemId: one } })).toBe(0);
    expect(await restoreItem(viewer, key(one), at)).toEqual({ ok: false, code: 'gone' });
  });
});

describe('order and weight', () => {
  test('an item changes places with its neighbour; the ends stay', async () => {
    const { viewer, versionId, ids, one, two, three } = await aDesk();
    await moveItem(viewer, { ...key(two), direction: 'up' }, at);
    expect(await orderOf(versionId)).toEqual([two, one, ...ids.slice(2)]);
    await moveItem(viewer, { ...key(two), direction: 'up' }, at);
    await moveItem(viewer, { ...key(one), direction: 'down' }, at);
    expect(await orderOf(versionId)).toEqual([two, three, one, ...ids.slice(3)]);
  });

  test('a weight is kept through publication and revision', async () => {
    const { viewer, versionId, quizId, one } = await aDesk();
    await weighItem(viewer, { ...key(one), weight: 7 }, at);
    await publishQuiz(viewer, { versionId, acceptRest: true }, at);
    const revised = await reviseQuiz(viewer, { quizId }, at);
    if (!revised.ok) throw new Error('expected a draft');
    const items = await db.item.findMany({
      where: { versionId: revised.value.versionId, position: { not: null } },
      select: { weight: true },
      orderBy: { position: 'asc' },
    });
    expect(items.map(({ weight }) => weight)).toEqual([7, 1, 1, 1, 1]);
  });

  test.each(['0', '11', '1.5', 'dua'])('a weight of %s is none', (weight) => {
    expect(weighItemSchema.safeParse({ itemId: 'a', seen: 0, weight }).success).toBe(false);
  });

  test('what is published or not the viewer’s does not change', async () => {
    const { viewer, versionId, one } = await aDesk();
    const stranger = await viewerOf((await aPerson('teacher')).userId);
    const missing = { code: 'not-found' };
    await expect(moveItem(stranger, { ...key(one), direction: 'down' }, at)).rejects.toMatchObject(missing);
    await expect(weighItem(stranger, { ...key(one), weight: 2 }, at)).rejects.toMatchObject(missing);
    await expect(restoreItem(stranger, key(one), at)).rejects.toMatchObject(missing);
    await expect(undoStep(stranger, { versionId, stepId: 'a' }, at)).rejects.toMatchObject(missing);
    await publishQuiz(viewer, { versionId, acceptRest: true }, at);
    const published = { ok: false, code: 'published' };
    expect(await moveItem(viewer, { ...key(one), direction: 'down' }, at)).toEqual(published);
    expect(await weighItem(viewer, { ...key(one), weight: 2 }, at)).toEqual(published);
    expect(await restoreItem(viewer, key(one), at)).toEqual(published);
    expect(await undoStep(viewer, { versionId, stepId: 'a' }, at)).toEqual(published);
  });
});

describe('accepting those selected', () => {
  test('is one step; what was edited since or is delicate stays as it is', async () => {
    const { viewer, versionId, quizId, one, two, three } = await aDesk();
    await db.item.update({ where: { id: two }, data: { editedAt: now } });
    await db.concern.create({
      data: { itemId: three, position: 0, matter: 'victim', quoteStart: 0, quoteEnd: 1, quoteText: 'P' },
    });
    const items = [one, two, three].map(key);
    expect(await acceptSelected(viewer, { versionId, items }, at)).toMatchObject({ ok: true });
    const decided = await db.decision.findMany({ where: { item: { versionId } } });
    expect(decided).toMatchObject([{ itemId: one, verdict: 'accepted' }]);
    expect(await undoLast(viewer, quizId)).toMatchObject({ ok: true });
    expect(await db.decision.count({ where: { item: { versionId } } })).toBe(0);
  });

  test('needs one that is selected, and of this version', async () => {
    const { viewer, versionId } = await aDesk();
    const other = await aDesk();
    const refused = { ok: false, code: 'none-selected' };
    expect(await acceptSelected(viewer, { versionId, items: [] }, at)).toEqual(refused);
    expect(await acceptSelected(viewer, { versionId, items: [key(other.one)] }, at)).toMatchObject({ ok: false });
    expect(await db.decision.count({ where: { itemId: other.one } })).toBe(0);
  });
});

describe('undoing', () => {
  const edit = (itemId: string) => ({
    ...key(itemId),
    stem: 'Negara mana yang masuk ASEAN pada Januari 1984?',
    because: 'Brunei masuk bulan itu.',
    choices: ['Vietnam', 'Brunei', 'Laos'].map((text) => ({ text, because: '' })),
    correct: 1,
  });

  test('every kind of step goes back, one after another, to the draft as it was', async () => {
    const { viewer, versionId, quizId, one, two, three } = await aDesk(1);
    const states = [await allOf(versionId)];
    const steps = [
      () => decideItem(viewer, { ...reject(one), reason: 'trivial', remark: 'Remeh.' }, at),
      () => undecideItem(viewer, key(one), at),
      () => decideItem(viewer, reject(one), at),
      () => replaceItem(viewer, key(one), at),
      () => restoreItem(viewer, key(one), at),
      () => editItem(viewer, edit(two), at),
      () => moveItem(viewer, { ...key(three), direction: 'up' }, at),
      () => weighItem(viewer, { ...key(three), weight: 3 }, at),
      () => acceptRemaining(viewer, { versionId }, at),
    ];
    for (const step of steps) {
      expect(await step()).toMatchObject({ ok: true });
      states.push(await allOf(versionId));
    }
    for (const before of states.slice(0, -1).reverse()) {
      expect(await undoLast(viewer, quizId)).toMatchObject({ ok: true });
      expect(await allOf(versionId)).toEqual(before);
    }
    expect(await undoLast(viewer, quizId)).toEqual({ ok: false, code: 'step-gone' });
  });

  test('a step that changed nothing is none, and the same undo sent twice is one', async () => {
    const { viewer, versionId, one, quizId } = await aDesk();
    const accept = { ...key(one), verdict: 'accepted' as const };
    await decideItem(viewer, accept, at);
    await decideItem(viewer, accept, later);
    await moveItem(viewer, { ...key(one), direction: 'up' }, at);
    expect(await db.deskStep.count({ where: { versionId } })).toBe(1);
    const { lastStep } = await getReview(viewer, quizId);
    const input = { versionId, stepId: lastStep?.id ?? '' };
    expect(await undoStep(viewer, input, later)).toMatchObject({ ok: true, value: { itemId: one } });
    expect(await undoStep(viewer, input, later)).toEqual({ ok: false, code: 'step-gone' });
  });

  test('what someone else did since stays; steps about other items still go back', async () => {
    const { viewer, versionId, quizId, one, two } = await aDesk();
    const admin = await viewerOf((await aPerson('admin')).userId);
    await weighItem(viewer, { ...key(two), weight: 2 }, at);
    await decideItem(viewer, reject(one), at);
    await decideItem(admin, { ...key(one), verdict: 'accepted' }, later);
    const before = await allOf(versionId);
    expect(await undoLast(viewer, quizId)).toEqual({ ok: false, code: 'overtaken' });
    expect(await allOf(versionId)).toEqual(before);
    expect(await undoLast(viewer, quizId)).toMatchObject({ ok: true });
    expect(await db.item.findUniqueOrThrow({ where: { id: two } })).toMatchObject({ weight: 1 });
    expect(await db.decision.findUnique({ where: { itemId: one } })).toMatchObject({ verdict: 'accepted' });
  });

  test('a window that shows the edit which was undone changes nothing', async () => {
    const { viewer, quizId, two } = await aDesk();
    await editItem(viewer, edit(two), at);
    await undoLast(viewer, quizId);
    const stale = { itemId: two, seen: seenMark(now), verdict: 'accepted' as const };
    expect(await decideItem(viewer, stale, at)).toEqual({ ok: false, code: 'changed' });
  });

  test('published, nothing is left to undo', async () => {
    const { viewer, versionId, one } = await aDesk();
    await decideItem(viewer, reject(one), at);
    await publishQuiz(viewer, { versionId, acceptRest: true }, at);
    expect(await db.deskStep.count({ where: { versionId } })).toBe(0);
  });
});

describe('the gates on an edited item', () => {
  const edit = (itemId: string, change: object) => ({
    ...key(itemId),
    stem: 'Negara mana yang masuk ASEAN pada Januari 1984?',
    because: 'Brunei masuk bulan itu.',
    choices: ['Vietnam', 'Brunei', 'Laos'].map((text) => ({ text, because: '' })),
    correct: 1,
    ...change,
  });

  test('warn first and store nothing; overruled, they are kept beside the item until it is mended', async () => {
    const { viewer, quizId, two } = await aDesk();
    const dangling = { stem: 'Negara mana yang masuk perhimpunan tersebut pada Januari 1984?' };
    const warned = await editItem(viewer, edit(two, dangling), at);
    expect(warned).toMatchObject({ ok: false, code: 'warned' });
    const gates = warned.ok ? '' : String(warned.values?.gates);
    expect(gates.split(',')).toContain('dangling');
    expect(await db.item.findUniqueOrThrow({ where: { id: two } })).toMatchObject({ editedAt: null });
    expect(await editItem(viewer, edit(two, { ...dangling, overruled: gates }), at)).toMatchObject({ ok: true });
    const item = async () => (await getReview(viewer, quizId)).items.find(({ id }) => id === two);
    expect((await item())?.overruled).toContain('dangling');
    // What was overruled once is not asked again.
    const again = edit(two, { ...dangling, seen: seenMark(now), because: 'Brunei masuk pada 1984.' });
    expect(await editItem(viewer, again, later)).toMatchObject({ ok: true });
    expect((await item())?.overruled).toContain('dangling');
    await editItem(viewer, edit(two, { seen: seenMark(later.now) }), { now: new Date('2026-11-23T08:00:00Z') });
    expect((await item())?.overruled).not.toContain('dangling');
  });

  test('a fault cannot be overruled', async () => {
    const { viewer, two } = await aDesk();
    const change = { stem: 'Apakah Brunei masuk ASEAN?', overruled: 'answer in stem' };
    expect(await editItem(viewer, edit(two, change), at)).toMatchObject({ code: 'answer-in-stem', field: 'stem' });
  });
});
