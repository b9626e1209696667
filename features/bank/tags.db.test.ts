import { expect, test } from 'vitest';
import { carryTags } from '@/features/quizzes/commands/carry-tags';
import { reviseQuiz } from '@/features/quizzes/commands/revise-quiz';
import { db } from '@/lib/db';
import { viewerOf } from '@/lib/viewer';
import { aPerson, aQuiz } from '@/prisma/seed/factories';
import { deleteTag, mergeTags, renameTag } from './commands/change-tag';
import { tagItems, untagItem } from './commands/tag-items';
import { getBankItem } from './queries/bank-item';
import { tagsOf } from './queries/tags';

const now = new Date('2026-11-28T08:00:00Z');
const notFound = expect.objectContaining({ code: 'not-found' });

async function scene() {
  const { userId } = await aPerson('teacher');
  const viewer = await viewerOf(userId);
  const quiz = await aQuiz({ ownerId: userId });
  const [first = '', second = ''] = quiz.items.map(({ id }) => id);
  const tag = (name: string, ...itemIds: string[]) => tagItems(viewer, { itemIds, name }, { now });
  const told = async () => (await tagsOf(viewer)).map(({ name, items }) => [name, items]);
  const idOf = async (name: string) => (await db.tag.findFirstOrThrow({ where: { ownerId: userId, name } })).id;
  return { viewer, quiz, first, second, tag, told, idOf };
}

test('the same name in other letters is the same tag; copies keep it and are counted once', async () => {
  const { viewer, quiz, first, second, tag, told } = await scene();
  await tag('Ujian', first, second);
  await tag('ujian', first);
  await tag('Añ', first);
  expect(await told()).toEqual([
    ['Añ', 1],
    ['Ujian', 2],
  ]);
  await reviseQuiz(viewer, quiz, { now });
  expect(await told()).toEqual([
    ['Añ', 1],
    ['Ujian', 2],
  ]);
});

test('a tag is renamed, merged and removed', async () => {
  const { viewer, first, second, tag, told, idOf } = await scene();
  await tag('Ujian', first, second);
  await tag('Tes', first);
  const [ujian, tes] = [await idOf('Ujian'), await idOf('Tes')];
  expect(await renameTag(viewer, { tagId: tes, name: 'UJIAN' })).toEqual({ ok: false, code: 'taken' });
  expect(await renameTag(viewer, { tagId: tes, name: 'Kuis' })).toMatchObject({ ok: true });
  expect(await mergeTags(viewer, { tagId: ujian, intoId: ujian })).toEqual({ ok: false, code: 'same' });
  expect(await mergeTags(viewer, { tagId: ujian, intoId: tes })).toMatchObject({ ok: true });
  expect(await told()).toEqual([['Kuis', 2]]);
  await untagItem(viewer, { itemId: first, tagId: tes });
  expect((await getBankItem(viewer, first)).tags).toEqual([]);
  await deleteTag(viewer, { tagId: tes });
  expect(await told()).toEqual([]);
});

test('tags are private: on an item of the library each teacher sees their own', async () => {
  const { viewer, idOf } = await scene();
  const other = await viewerOf((await aPerson('teacher')).userId);
  const itemId = (await aQuiz()).items[0]?.id ?? '';
  await tagItems(viewer, { itemIds: [itemId], name: 'Rahasia' }, { now });
  expect(await tagsOf(other)).toEqual([]);
  expect((await getBankItem(other, itemId)).tags).toEqual([]);
  const tagId = await idOf('Rahasia');
  await expect(renameTag(other, { tagId, name: 'X' })).rejects.toEqual(notFound);
  await expect(untagItem(other, { itemId, tagId })).rejects.toEqual(notFound);
  await expect(deleteTag(other, { tagId })).rejects.toEqual(notFound);
  await expect(mergeTags(other, { tagId, intoId: tagId })).rejects.toEqual(notFound);
});

test('another teacher’s items cannot be tagged', async () => {
  const { first } = await scene();
  const other = await viewerOf((await aPerson('teacher')).userId);
  await expect(tagItems(other, { itemIds: [first], name: 'X' }, { now })).rejects.toEqual(notFound);
  expect(await tagsOf(other)).toEqual([]);
});

test('a quiz that is generated anew keeps the tags of what it asks again', async () => {
  const viewer = await viewerOf((await aPerson('teacher')).userId);
  const [before, after] = [await aQuiz(), await aQuiz()];
  await tagItems(viewer, { itemIds: [before.items[1]?.id ?? ''], name: 'Ujian' }, { now });
  await db.$transaction((tx) => carryTags(tx, before.versionId, after.versionId));
  expect((await getBankItem(viewer, after.items[1]?.id ?? '')).tags).toMatchObject([{ name: 'Ujian' }]);
  expect((await getBankItem(viewer, after.items[0]?.id ?? '')).tags).toEqual([]);
});
