import { describe, expect, test } from 'vitest';
import { db } from '@/lib/db';
import { type Viewer, viewerOf } from '@/lib/viewer';
import { aPerson, aQuiz, type SampleQuiz } from '@/prisma/seed/factories';
import { getReview } from '../queries/get-review';
import { acceptRemaining } from './accept-remaining';
import { decideItem, undecideItem } from './decide-item';
import { editItem } from './edit-item';
import { publishQuiz } from './publish-quiz';
import { replaceItem } from './replace-item';
import { reviseQuiz } from './revise-quiz';

const now = new Date('2026-11-23T06:00:00Z');
const at = { now };

/** A teacher with an undecided draft; the last `reserve` of its five items wait in reserve. */
async function aDraft(reserve = 0): Promise<SampleQuiz & { viewer: Viewer; ids: readonly string[] }> {
  const { userId } = await aPerson('teacher');
  const quiz = await aQuiz({ ownerId: userId, published: false });
  const ids = quiz.items.map(({ id }) => id);
  await db.decision.deleteMany({ where: { itemId: { in: ids } } });
  const spare = ids.slice(ids.length - reserve, ids.length);
  await db.item.updateMany({ where: { id: { in: reserve > 0 ? spare : [] } }, data: { position: null } });
  return { ...quiz, viewer: await viewerOf(userId), ids };
}

const verdictOf = async (itemId: string) => (await db.decision.findUnique({ where: { itemId } }))?.verdict;
const positionOf = async (id: string) => (await db.item.findUniqueOrThrow({ where: { id } })).position;
const first = (ids: readonly string[]) => ids[0] ?? '';

describe('deciding', () => {
  test('a decision is kept, leads to the next undecided item, and can change or be taken back', async () => {
    const { viewer, ids } = await aDraft();
    const key = { itemId: first(ids), seen: 0 };
    expect(await decideItem(viewer, { ...key, verdict: 'accepted' }, at)).toMatchObject({ value: { itemId: ids[1] } });
    expect(await decideItem(viewer, { ...key, verdict: 'rejected' }, at)).toMatchObject({ ok: true });
    expect(await verdictOf(key.itemId)).toBe('rejected');
    expect(await undecideItem(viewer, key, at)).toMatchObject({ value: { itemId: key.itemId } });
    expect(await verdictOf(key.itemId)).toBeUndefined();
  });

  test('sent twice it is decided once; after the last item nothing is next', async () => {
    const { viewer, ids } = await aDraft();
    for (const itemId of [...ids, ...ids]) await decideItem(viewer, { itemId, seen: 0, verdict: 'accepted' }, at);
    const last = await decideItem(viewer, { itemId: first(ids), seen: 0, verdict: 'accepted' }, at);
    expect(last).toMatchObject({ ok: true, value: { itemId: null } });
    expect(await db.decision.count({ where: { itemId: { in: [...ids] } } })).toBe(5);
  });

  test('the rest is accepted, what was rejected stays so', async () => {
    const { viewer, ids, versionId } = await aDraft();
    await decideItem(viewer, { itemId: first(ids), seen: 0, verdict: 'rejected' }, at);
    await acceptRemaining(viewer, { versionId }, at);
    await acceptRemaining(viewer, { versionId }, at);
    const verdicts = await Promise.all(ids.map(verdictOf));
    expect(verdicts).toEqual(['rejected', 'accepted', 'accepted', 'accepted', 'accepted']);
  });
});

describe('replacing', () => {
  test('what a correction suspends stays in the reserve', async () => {
    const { viewer, ids, versionId, quizId } = await aDraft(1);
    const { articleVersionId } = await db.quizVersion.findUniqueOrThrow({ where: { id: versionId } });
    await db.suspension.create({ data: { itemId: ids[4] ?? '', articleVersionId, since: at.now } });
    const again = await replaceItem(viewer, { itemId: first(ids), seen: 0 }, at);
    expect(again).toEqual({ ok: false, code: 'no-reserve' });
    expect((await getReview(viewer, quizId)).reserve).toBe(0);
  });

  test('an item of the reserve takes the place, and the replaced one waits there', async () => {
    const { viewer, ids } = await aDraft(1);
    const itemId = ids[1] ?? '';
    expect(await replaceItem(viewer, { itemId, seen: 0 }, at)).toMatchObject({ ok: true, value: { itemId: ids[4] } });
    expect(await positionOf(ids[4] ?? '')).toBe(1);
    expect(await positionOf(itemId)).toBeNull();
    expect(await replaceItem(viewer, { itemId, seen: 0 }, at)).toEqual({ ok: false, code: 'gone' });
    expect(await replaceItem(viewer, { itemId: ids[4] ?? '', seen: 0 }, at)).toMatchObject({ value: { itemId } });
  });

  test('a rejected item does not come back', async () => {
    const { viewer, ids } = await aDraft(1);
    await decideItem(viewer, { itemId: first(ids), seen: 0, verdict: 'rejected' }, at);
    await replaceItem(viewer, { itemId: first(ids), seen: 0 }, at);
    const again = await replaceItem(viewer, { itemId: ids[4] ?? '', seen: 0 }, at);
    expect(again).toEqual({ ok: false, code: 'no-reserve' });
    expect(await positionOf(ids[4] ?? '')).toBe(0);
  });
});

describe('editing', () => {
  const edit = (itemId: string) => ({
    itemId,
    seen: 0,
    stem: 'Negara mana yang masuk ASEAN pada Januari 1984?',
    because: 'Brunei masuk bulan itu.',
    choices: ['Vietnam', 'Brunei', 'Laos'].map((text) => ({ text, because: '' })),
    correct: 1,
  });

  test('an edit is kept and accepts the item; the evidence stays', async () => {
    const { viewer, ids } = await aDraft();
    const itemId = ids[1] ?? '';
    const before = await db.item.findUniqueOrThrow({ where: { id: itemId } });
    expect(await editItem(viewer, edit(itemId), at)).toMatchObject({ ok: true });
    const after = await db.item.findUniqueOrThrow({ where: { id: itemId }, include: { choices: true } });
    expect(after).toMatchObject({ key: 'Brunei', editedAt: now, evidenceText: before.evidenceText });
    expect(after.choices.filter(({ correct }) => correct).map(({ text }) => text)).toEqual(['Brunei']);
    expect(await verdictOf(itemId)).toBe('accepted');
  });

  test('a window that shows the item as it was before an edit changes nothing', async () => {
    const { viewer, ids } = await aDraft();
    const itemId = ids[1] ?? '';
    await editItem(viewer, edit(itemId), at);
    const stale = { itemId, seen: 0 };
    const refused = { ok: false, code: 'changed' };
    expect(await editItem(viewer, { ...edit(itemId), stem: 'Lama?' }, at)).toEqual(refused);
    expect(await decideItem(viewer, { ...stale, verdict: 'rejected' }, at)).toEqual(refused);
    expect(await replaceItem(viewer, stale, at)).toEqual(refused);
    expect(await decideItem(viewer, { itemId, seen: now.getTime(), verdict: 'rejected' }, at)).toMatchObject({
      ok: true,
    });
  });

  test('a refused edit stores nothing', async () => {
    const { viewer, ids } = await aDraft();
    const itemId = ids[1] ?? '';
    const outcome = await editItem(viewer, { ...edit(itemId), correct: undefined }, at);
    expect(outcome).toEqual({ ok: false, code: 'no-key', field: 'correct' });
    expect(await db.item.findUniqueOrThrow({ where: { id: itemId } })).toMatchObject({ editedAt: null });
    expect(await verdictOf(itemId)).toBeUndefined();
  });
});

describe('publishing', () => {
  test('undecided items are counted, or accepted when asked to', async () => {
    const { viewer, versionId } = await aDraft();
    const refused = await publishQuiz(viewer, { versionId, acceptRest: false }, at);
    expect(refused).toEqual({ ok: false, code: 'undecided', values: { count: 5 } });
    expect(await publishQuiz(viewer, { versionId, acceptRest: true }, at)).toMatchObject({ ok: true });
    expect(await db.publication.findUnique({ where: { versionId } })).toMatchObject({ publishedAt: now });
  });

  test('a quiz of rejected items alone is not published', async () => {
    const { viewer, versionId, ids } = await aDraft();
    for (const itemId of ids) await decideItem(viewer, { itemId, seen: 0, verdict: 'rejected' }, at);
    expect(await publishQuiz(viewer, { versionId, acceptRest: true }, at)).toEqual({
      ok: false,
      code: 'none-accepted',
    });
    expect(await db.publication.count({ where: { versionId } })).toBe(0);
  });

  test('nor one whose accepted items all wait after a correction, until one of them is asked again', async () => {
    const { viewer, versionId, ids } = await aDraft();
    const { articleVersionId } = await db.quizVersion.findUniqueOrThrow({ where: { id: versionId } });
    await decideItem(viewer, { itemId: first(ids), seen: 0, verdict: 'rejected' }, at);
    const data = ids.slice(1).map((itemId) => ({ itemId, articleVersionId, since: at.now }));
    await db.suspension.createMany({ data });
    const publish = () => publishQuiz(viewer, { versionId, acceptRest: true }, at);
    expect(await publish()).toEqual({ ok: false, code: 'all-suspended' });
    expect(await db.publication.count({ where: { versionId } })).toBe(0);
    await db.suspension.updateMany({ where: { itemId: ids[1] ?? '' }, data: { liftedAt: at.now, outcome: 'kept' } });
    expect(await publish()).toMatchObject({ ok: true });
  });

  test('rejected items leave the quiz and the others close the gap', async () => {
    const { viewer, versionId, ids } = await aDraft();
    await decideItem(viewer, { itemId: first(ids), seen: 0, verdict: 'rejected' }, at);
    await publishQuiz(viewer, { versionId, acceptRest: true }, at);
    expect(await Promise.all(ids.map(positionOf))).toEqual([null, 0, 1, 2, 3]);
  });

  test('twice at once, or again later, gives one publication with its first time', async () => {
    const { viewer, versionId, quizId } = await aDraft();
    const publish = (moment: Date) => publishQuiz(viewer, { versionId, acceptRest: true }, { now: moment });
    const both = await Promise.all([publish(now), publish(now)]);
    const later = await publish(new Date('2027-01-01'));
    for (const outcome of [...both, later]) expect(outcome).toEqual({ ok: true, value: { quizId } });
    expect(await db.publication.findMany({ where: { versionId } })).toMatchObject([{ publishedAt: now }]);
  });

  test('a published version does not change any more', async () => {
    const { viewer, versionId, ids } = await aDraft(1);
    await publishQuiz(viewer, { versionId, acceptRest: true }, at);
    const all = () =>
      db.item.findMany({ where: { versionId }, include: { choices: true, decision: true }, orderBy: { id: 'asc' } });
    const before = await all();
    const key = { itemId: first(ids), seen: 0 };
    const frozen = { ok: false, code: 'published' };
    expect(await decideItem(viewer, { ...key, verdict: 'rejected' }, at)).toEqual(frozen);
    expect(await undecideItem(viewer, key, at)).toEqual(frozen);
    expect(await replaceItem(viewer, key, at)).toEqual(frozen);
    expect(await acceptRemaining(viewer, { versionId }, at)).toEqual(frozen);
    const edit = { ...key, stem: 'Kapan?', because: 'Baru.', choices: [], date: '2008-12-16' };
    expect(await editItem(viewer, edit, at)).toEqual(frozen);
    expect(await all()).toEqual(before);
  });

  test('an edit and a publication at once: the edit is in the quiz or refused, never after it', async () => {
    const { viewer, versionId, ids } = await aDraft();
    const [decided] = await Promise.all([
      decideItem(viewer, { itemId: first(ids), seen: 0, verdict: 'rejected' }, at),
      publishQuiz(viewer, { versionId, acceptRest: true }, at),
    ]);
    expect(await positionOf(first(ids))).toBe(decided.ok ? null : 0);
  });
});

describe('revising', () => {
  test('a new draft holds the accepted items, accepted; the published version stays', async () => {
    const { viewer, versionId, quizId, ids } = await aDraft(1);
    await decideItem(viewer, { itemId: first(ids), seen: 0, verdict: 'rejected' }, at);
    await publishQuiz(viewer, { versionId, acceptRest: true }, at);
    const revised = await reviseQuiz(viewer, { quizId }, at);
    if (!revised.ok) throw new Error('refused');
    const select = { stem: true, key: true, factId: true, position: true, decision: { select: { verdict: true } } };
    const itemsOf = (id: string) =>
      db.item.findMany({ where: { versionId: id }, select, orderBy: [{ position: 'asc' }, { stem: 'asc' }] });
    const kept = (await itemsOf(versionId)).filter(({ decision }) => decision?.verdict !== 'rejected');
    expect(await itemsOf(revised.value.versionId)).toEqual(kept);
    expect(kept.filter(({ position }) => position !== null)).toHaveLength(3);
    expect(await db.publication.count({ where: { version: { quizId } } })).toBe(1);
  });

  test('asked twice at once it opens one draft', async () => {
    const { viewer, versionId, quizId } = await aDraft();
    await publishQuiz(viewer, { versionId, acceptRest: true }, at);
    const [one, other] = await Promise.all([reviseQuiz(viewer, { quizId }, at), reviseQuiz(viewer, { quizId }, at)]);
    expect(one).toEqual(other);
    expect(await db.quizVersion.count({ where: { quizId } })).toBe(2);
  });
});

describe('what is not yours is not found', () => {
  test.each(['teacher', 'learner'] as const)('another %s changes nothing', async (role) => {
    const { versionId, quizId, ids } = await aDraft(1);
    const stranger = await viewerOf((await aPerson(role)).userId);
    const key = { itemId: first(ids), seen: 0 };
    const tries = [
      () => decideItem(stranger, { ...key, verdict: 'accepted' }, at),
      () => undecideItem(stranger, key, at),
      () => replaceItem(stranger, key, at),
      () => editItem(stranger, { ...key, stem: 'x', because: 'x', choices: [] }, at),
      () => acceptRemaining(stranger, { versionId }, at),
      () => publishQuiz(stranger, { versionId, acceptRest: true }, at),
      () => reviseQuiz(stranger, { quizId }, at),
    ];
    for (const attempt of tries) await expect((async () => attempt())()).rejects.toThrow('not-found');
    expect(await db.decision.count({ where: { itemId: { in: [...ids] } } })).toBe(0);
    expect(await db.publication.count({ where: { versionId } })).toBe(0);
  });

  test('an admin may', async () => {
    const { versionId } = await aDraft();
    const admin = await viewerOf((await aPerson('admin')).userId);
    expect(await publishQuiz(admin, { versionId, acceptRest: true }, at)).toMatchObject({ ok: true });
  });
});
