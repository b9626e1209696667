import type { Transaction } from '@/lib/db';

/** Where the generator asks the same again, the next version of a quiz keeps the tags that teachers put on its items. */
export async function carryTags(tx: Transaction, from: string, to: string): Promise<void> {
  const tagged = await tx.item.findMany({
    where: { versionId: from, tags: { some: {} } },
    select: { kind: true, stem: true, key: true, tags: { select: { tagId: true } } },
  });
  for (const { tags, ...asked } of tagged) {
    const same = await tx.item.findFirst({ where: { versionId: to, ...asked }, select: { id: true } });
    if (same) await tx.itemTag.createMany({ data: tags.map(({ tagId }) => ({ tagId, itemId: same.id })) });
  }
}
