import type { Transaction } from '@/lib/db';

/** The item to look at next: the first undecided one after `position`, else the first of all; null when none is left. */
export async function nextUndecided(tx: Transaction, versionId: string, position: number): Promise<string | null> {
  const open = await tx.item.findMany({
    where: { versionId, position: { not: null }, decision: null },
    select: { id: true, position: true },
    orderBy: { position: 'asc' },
  });
  return (open.find((item) => (item.position ?? 0) > position) ?? open[0])?.id ?? null;
}
