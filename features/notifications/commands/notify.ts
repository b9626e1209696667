import type { Transaction } from '@/lib/db';

export type NotificationKind =
  | 'assigned'
  | 'reminder'
  | 'regraded'
  | 'regrade_undone'
  | 'commented'
  | 'flag_decided'
  | 'webhook_off';

/** What people are told; `event` names what happened, so that nobody is told it twice. */
export type Telling = {
  readonly kind: NotificationKind;
  /** What it is about, such as the title of an assignment. */
  readonly subject: string;
  /** Nothing that tells a key to who is not told it yet. */
  readonly text?: string;
  /** Where it leads. */
  readonly path: string;
  readonly event: string;
};

/** Tells each of these people once. */
export async function notify(
  tx: Transaction,
  userIds: readonly string[],
  { event, ...telling }: Telling,
  { now }: { now: Date },
): Promise<number> {
  const keyed = new Map(userIds.map((userId) => [`${event}:${userId}`, userId]));
  const known = await tx.notification.findMany({
    where: { eventKey: { in: [...keyed.keys()] } },
    select: { eventKey: true },
  });
  for (const { eventKey } of known) keyed.delete(eventKey);
  const data = [...keyed].map(([eventKey, userId]) => ({ ...telling, userId, eventKey, at: now }));
  if (data.length > 0) await tx.notification.createMany({ data });
  return data.length;
}
