import { itemsAskedIn } from '@/features/attempts/queries/asked-items';
import type { Transaction } from '@/lib/db';
import type { Owner } from '@/lib/viewer';
import type { DeviceEvent } from '../schema';

/** The viewer's own response that counts for the question an event answers; null for none. */
export async function getCounted(client: Transaction, { userId }: Owner, event: DeviceEvent): Promise<string | null> {
  switch (event.kind) {
    case 'answer': {
      const { attemptId, number } = event;
      const attempt = await client.attempt.findFirst({
        where: { id: attemptId, userId },
        select: { id: true, versionId: true, startedAt: true, assignmentId: true },
      });
      const itemId = attempt && (await itemsAskedIn(client, attempt))[number - 1];
      if (!itemId) return null;
      const where = { attemptId_itemId: { attemptId, itemId } };
      return (await client.answer.findUnique({ where, select: { response: true } }))?.response ?? null;
    }
    case 'review': {
      const last = await client.review.findFirst({
        where: { card: { id: event.cardId, userId }, undoneAt: null },
        orderBy: { reviewedAt: 'desc' },
        select: { response: true },
      });
      return last?.response ?? null;
    }
    case 'finish':
      return null;
  }
}
