import { itemsAskedAt } from '@/features/items/queries/asked-version';
import type { Transaction } from '@/lib/db';

type Asking = {
  readonly id: string;
  readonly versionId: string;
  readonly startedAt: Date;
  readonly assignmentId: string | null;
};

/** The items that an attempt asks, in order: at an assignment those drawn for it, else those of its version that nothing suspended when it began. */
export async function itemsAskedIn(client: Transaction, attempt: Asking): Promise<readonly string[]> {
  const { id, versionId, startedAt, assignmentId } = attempt;
  if (!assignmentId) return itemsAskedAt(client, versionId, startedAt);
  const where = { attemptId: id };
  const drawn = await client.attemptItem.findMany({ where, orderBy: { position: 'asc' }, select: { itemId: true } });
  return drawn.map(({ itemId }) => itemId);
}
