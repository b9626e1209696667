import { db, type Transaction } from '@/lib/db';
import { AppError } from '@/lib/errors';
import { foldText } from '@/lib/search-text';
import type { Viewer } from '@/lib/viewer';
import { bankOwner, reachable } from '../policy';
import type { TagItems, UntagInput } from '../schema';

/** Puts a tag of the viewer's on items, a new one if they have none of that name. Twice is once. @throws AppError `not-found` */
export async function tagItems(viewer: Viewer, { itemIds, name }: TagItems, { now }: { now: Date }): Promise<void> {
  const ownerId = bankOwner(viewer);
  return db.$transaction(async (tx) => {
    const handle = foldText(name);
    // `update` must not be empty: Prisma would then look first and insert after, which a form sent twice can upset.
    const { id: tagId } = await tx.tag.upsert({
      where: { ownerId_handle: { ownerId, handle } },
      create: { ownerId, handle, name, createdAt: now },
      update: { handle },
      select: { id: true },
    });
    for (const itemId of await reachableOf(tx, ownerId, itemIds)) {
      const key = { tagId, itemId };
      await tx.itemTag.upsert({
        where: { tagId_itemId: key },
        create: key,
        update: { tagId },
        select: { tagId: true },
      });
    }
  });
}

async function reachableOf(tx: Transaction, ownerId: string, itemIds: readonly string[]): Promise<readonly string[]> {
  const wanted = [...new Set(itemIds)];
  const found = await tx.item.count({ where: { AND: [{ id: { in: wanted } }, reachable(ownerId)] } });
  if (found < wanted.length) throw new AppError('not-found');
  return wanted;
}

/** Takes a tag off an item. @throws AppError `not-found` when the tag is not the viewer's. */
export async function untagItem(viewer: Viewer, { itemId, tagId }: UntagInput): Promise<void> {
  const tag = { id: tagId, ownerId: bankOwner(viewer) };
  await db.$transaction(async (tx) => {
    if ((await tx.tag.count({ where: tag })) === 0) throw new AppError('not-found');
    await tx.itemTag.deleteMany({ where: { itemId, tag } });
  });
}
