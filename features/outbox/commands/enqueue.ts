import type { Transaction } from '@/lib/db';
import type { Channel } from '../policy';

/** What is owed to another system. */
export type Owing = {
  readonly channel: Channel;
  /** Unique in its channel: the same thing owed twice is owed once. */
  readonly key: string;
  /** Anything JSON holds. Ids and numbers; what is named here is kept as long as the message. */
  readonly payload: unknown;
  /** Of those with the same group only the newest is worth telling: it replaces earlier ones that did not arrive yet. */
  readonly group?: string;
  /** Whom it is about: it is deleted with their account. */
  readonly userId?: string;
};

/**
 * Writes down what is owed, in the transaction that causes it: neither is kept without the other. Say `nudge` as well, and it is
 * delivered at once; else within half a minute.
 */
export async function enqueue(
  tx: Transaction,
  { channel, key, payload, group, userId }: Owing,
  { now }: { now: Date },
): Promise<void> {
  const known = await tx.outboxMessage.findUnique({ where: { channel_key: { channel, key } }, select: { id: true } });
  if (known) return;
  const row = { channel, key, groupKey: group, payload: JSON.stringify(payload), userId };
  // `update` must not be empty: Prisma would then look first and insert after, which two who owe the same at once can upset.
  const { id } = await tx.outboxMessage.upsert({
    where: { channel_key: { channel, key } },
    create: { ...row, createdAt: now, owedSince: now, dueAt: now },
    update: { channel },
    select: { id: true },
  });
  if (group === undefined) return;
  await tx.outboxMessage.updateMany({
    where: { channel, groupKey: group, dueAt: { not: null }, id: { not: id } },
    data: { dueAt: null, replacedAt: now },
  });
}
