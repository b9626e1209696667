import { db } from '@/lib/db';
import { type Courier, type Delivery, retryDelayMs } from '../policy';
import type { Delivered } from './deliver-due';
import type { Taken } from './take-message';

const hour = 60 * 60 * 1000;
/** Longer reasons are cut, in UTF-16 code units. */
const longestError = 300;

/**
 * Writes down how a try ended. What arrived has arrived, whoever else took it meanwhile; a failure counts only while the message is still in
 * hand. One that was replaced under way is not tried again.
 */
export async function settleDelivery(
  { id, leaseUntil, tries, owedSince }: Taken,
  delivery: Delivery,
  { givesUpAfterHours }: Courier,
  { now, dice }: { now: Date; dice: number },
): Promise<keyof Delivered> {
  if (delivery.kind === 'delivered') {
    const delivered = { dueAt: null, leaseUntil: null, deliveredAt: now, givenUpAt: null, lastError: '' };
    await db.outboxMessage.updateMany({ where: { id, deliveredAt: null }, data: delivered });
    return 'delivered';
  }
  const failed = { leaseUntil: null, lastError: delivery.error.slice(0, longestError) };
  const inHand = { id, leaseUntil, deliveredAt: null };
  await db.outboxMessage.updateMany({ where: { ...inHand, dueAt: null }, data: failed });
  const dueAt = new Date(
    now.getTime() + retryDelayMs(tries, dice, delivery.kind === 'later' ? delivery.afterSeconds : 0),
  );
  const isOver = delivery.kind === 'never' || dueAt.getTime() - owedSince.getTime() > givesUpAfterHours * hour;
  const next = isOver ? { dueAt: null, givenUpAt: now } : { dueAt };
  await db.outboxMessage.updateMany({ where: { ...inHand, dueAt: { not: null } }, data: { ...failed, ...next } });
  return isOver ? 'givenUp' : 'retried';
}
