import { db } from '@/lib/db';
import type { Channel } from '../policy';
import { nudge } from './engage';

/**
 * Has messages that were given up tried once more, for as long as if they were new. Whose they are is asked by the feature that offers it. One
 * that a newer one of its group made pointless is not sent: it is then replaced.
 * @returns how many.
 */
export async function tryAgain(
  { channel, ids }: { readonly channel?: Channel; readonly ids: readonly string[] },
  { now }: { now: Date },
): Promise<number> {
  const { count } = await db.outboxMessage.updateMany({
    where: { channel, id: { in: [...ids] }, givenUpAt: { not: null } },
    data: { dueAt: now, owedSince: now, givenUpAt: null, tries: 0 },
  });
  if (count > 0) nudge();
  return count;
}
