import type { Transaction } from '@/lib/db';
import type { StoredRegrade } from '../policy';

/** The regrades of an item that were not undone, in the order they were made. The scope is the caller's. */
export function standingRegrades(tx: Transaction, itemId: string): Promise<(StoredRegrade & { id: string })[]> {
  return tx.regrade.findMany({
    where: { itemId, undoneAt: null },
    orderBy: [{ at: 'asc' }, { id: 'asc' }],
    select: { id: true, deed: true, assignmentId: true, answerId: true, accepted: true, points: true },
  });
}
