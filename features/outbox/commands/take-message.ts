import { db, type Transaction } from '@/lib/db';
import { leaseMs, type Owed } from '../policy';

/** Where a message stands, as the list of what is due tells it. */
export type Due = { readonly id: string; readonly channel: string; readonly groupKey: string | null };
/** A message in hand, until its lease is over. */
export type Taken = Owed & { readonly channel: string; readonly owedSince: Date; readonly leaseUntil: Date };

/**
 * Takes a message that is due, unless another process was faster or one of its group is still under way: two of a group never overtake each
 * other. One that a newer one of its group made pointless is replaced instead.
 */
export function takeMessage(due: Due, { now }: { now: Date }): Promise<Taken | null> {
  return db.$transaction(async (tx) => {
    await hold(tx, due);
    const message = await tx.outboxMessage.findUnique({ where: { id: due.id }, select: taking });
    if (!message?.dueAt || message.dueAt > now || (await waitsForGroup(tx, due, now))) return null;
    const leaseUntil = new Date(now.getTime() + leaseMs);
    await tx.outboxMessage.update({
      where: { id: due.id },
      data: { dueAt: leaseUntil, leaseUntil, tries: { increment: 1 } },
      select: { id: true },
    });
    const { dueAt, payload, tries, ...rest } = message;
    return { ...rest, payload: JSON.parse(payload), tries: tries + 1, leaseUntil };
  });
}

/** An update that changes nothing: it takes the lock on both databases, of the whole group where there is one. */
async function hold(tx: Transaction, { id, channel, groupKey }: Due): Promise<void> {
  await tx.outboxMessage.updateMany({ where: groupKey === null ? { id } : { channel, groupKey }, data: { channel } });
}

async function waitsForGroup(tx: Transaction, { id, channel, groupKey }: Due, now: Date): Promise<boolean> {
  if (groupKey === null) return false;
  const group = { channel, groupKey };
  if ((await tx.outboxMessage.count({ where: { ...group, leaseUntil: { gt: now } } })) > 0) return true;
  const newest = await tx.outboxMessage.findFirst({
    where: group,
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    select: { id: true },
  });
  if (!newest) return false;
  const older = { ...group, dueAt: { not: null }, id: { not: newest.id } };
  await tx.outboxMessage.updateMany({ where: older, data: { dueAt: null, replacedAt: now } });
  return newest.id !== id;
}

const taking = {
  id: true,
  channel: true,
  key: true,
  payload: true,
  userId: true,
  createdAt: true,
  owedSince: true,
  dueAt: true,
  tries: true,
} as const;
