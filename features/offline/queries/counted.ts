import { askableAt } from '@/features/items/policy/askable';
import { db } from '@/lib/db';
import type { Owner } from '@/lib/viewer';
import type { DeviceEvent } from '../schema';

/** The viewer's own response that counts for the question an event answers; null for none. */
export async function getCounted({ userId }: Owner, event: DeviceEvent): Promise<string | null> {
  switch (event.kind) {
    case 'answer': {
      const own = { id: event.attemptId, userId };
      const attempt = await db.attempt.findFirst({ where: own, select: { startedAt: true } });
      if (!attempt) return null;
      const items = await db.item.findMany({
        where: { position: { not: null }, version: { attempts: { some: own } }, ...askableAt(attempt.startedAt) },
        orderBy: { position: 'asc' },
        skip: event.number - 1,
        take: 1,
        select: {
          answers: { where: { attemptId: event.attemptId, attempt: { userId } }, select: { response: true } },
        },
      });
      return items[0]?.answers[0]?.response ?? null;
    }
    case 'review': {
      const last = await db.review.findFirst({
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
