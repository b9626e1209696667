import { db } from '@/lib/db';

/** What was said of the events that a person's devices sent, oldest first, for the file of their data. */
export function getOwnReceipts(userId: string) {
  return db.eventReceipt.findMany({
    where: { userId },
    orderBy: [{ receivedAt: 'asc' }, { event: 'asc' }],
    select: { event: true, receivedAt: true, givenAt: true, outcome: true, to: true, reason: true },
  });
}
