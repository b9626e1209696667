import { db } from '@/lib/db';

/** What is owed to other systems about a person, oldest first, for the file of their data. */
export function getOwnMessages(userId: string) {
  return db.outboxMessage.findMany({
    where: { userId },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    select: { channel: true, createdAt: true, payload: true, deliveredAt: true, replacedAt: true, givenUpAt: true },
  });
}
