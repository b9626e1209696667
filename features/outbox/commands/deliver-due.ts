import { db } from '@/lib/db';
import { type Channel, type Couriers, channels } from '../policy';
import { settleDelivery } from './settle-delivery';
import { type Due, takeMessage } from './take-message';
import { tryDelivery } from './try-delivery';

/** How many tries ended in which way. */
export type Delivered = { readonly delivered: number; readonly retried: number; readonly givenUp: number };

/** The clock is asked anew at each message, as receivers take their time; `dice` gives 0 to 1. */
export type Circumstances = { readonly clock: () => Date; readonly dice: () => number };

/** So many are looked for in one run, and so many are on their way at once. */
const most = 200;
const atOnce = 6;

/**
 * Tries every message that is due and has a courier here. Several servers on one database may do so beside each other: who takes a message
 * has it for `leaseMs`, and what a process leaves by dying is due again after that. So each message arrives at least once, and its receiver
 * knows it again by its key.
 */
export async function deliverDue(couriers: Couriers, { clock, dice }: Circumstances): Promise<Delivered> {
  const due = await db.outboxMessage.findMany({
    where: { channel: { in: channels.filter((channel) => couriers[channel]) }, dueAt: { lte: clock() } },
    orderBy: [{ dueAt: 'asc' }, { id: 'asc' }],
    take: most,
    select: { id: true, channel: true, groupKey: true },
  });
  const counted = { delivered: 0, retried: 0, givenUp: 0 };
  const waiting = due.values();
  const work = async () => {
    for (const message of waiting) {
      const ended = await deliverOne(couriers, message, { clock, dice });
      if (ended) counted[ended] += 1;
    }
  };
  const ends = await Promise.allSettled(Array.from({ length: atOnce }, work));
  const failed = ends.find((end) => end.status === 'rejected');
  if (failed) throw failed.reason;
  return counted;
}

async function deliverOne(
  couriers: Couriers,
  due: Due,
  { clock, dice }: Circumstances,
): Promise<keyof Delivered | null> {
  const taken = await takeMessage(due, { now: clock() });
  const courier = taken && couriers[taken.channel as Channel];
  if (!courier) return null;
  const delivery = await tryDelivery(courier, taken, { now: clock() });
  return settleDelivery(taken, delivery, courier, { now: clock(), dice: dice() });
}
