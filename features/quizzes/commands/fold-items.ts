import type { Transaction } from '@/lib/db';
import { searchTextOfItem } from '@/lib/search-text';
import type { Prisma } from '@/prisma/generated/sqlite/client';

/** Tells items anew what the bank finds them by; answers how many. Whoever writes an item's stem or key calls it in the same transaction. */
export async function foldItems(tx: Pick<Transaction, 'item'>, where: Prisma.ItemWhereInput): Promise<number> {
  const items = await tx.item.findMany({
    where,
    select: {
      id: true,
      stem: true,
      key: true,
      fact: { select: { text: true } },
      version: { select: { articleVersion: { select: { title: true } } } },
    },
  });
  for (const { id, stem, key, fact, version } of items) {
    const searchText = searchTextOfItem({ stem, key, fact: fact.text, title: version.articleVersion.title });
    await tx.item.update({ where: { id }, data: { searchText }, select: { id: true } });
  }
  return items.length;
}
