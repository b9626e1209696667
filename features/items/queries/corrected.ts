import { db } from '@/lib/db';

/** That a correction of its article touched an item: when, and whether it was withdrawn for it or waits to be reviewed. */
export type Corrected = { readonly state: 'withdrawn' | 'waiting'; readonly at: Date };

/** By item id, those alone that are suspended now. Of items that the caller found to be the viewer's to see. */
export async function correctedAmong(itemIds: readonly string[]): Promise<ReadonlyMap<string, Corrected>> {
  const rows = await db.suspension.findMany({
    where: { itemId: { in: [...itemIds] }, liftedAt: null },
    orderBy: { since: 'asc' },
    select: { itemId: true, since: true, outcome: true, decidedAt: true },
  });
  return new Map(
    rows.map(({ itemId, since, outcome, decidedAt }) => [
      itemId,
      outcome === 'withdrawn' ? { state: 'withdrawn', at: decidedAt ?? since } : { state: 'waiting', at: since },
    ]),
  );
}
