import { nudge } from '@/features/outbox/commands/engage';
import { enqueue } from '@/features/outbox/commands/enqueue';
import type { Transaction } from '@/lib/db';
import type { WebhookEvent, WebhookPayload } from '../schema';

/** What happened. Ids and numbers only: names are asked for under `/api/v1`, by who may see them. */
export type Happening = {
  readonly type: WebhookEvent;
  /** Unique for what happened, so that nobody is told it twice. */
  readonly event: string;
  readonly data: WebhookPayload['data'];
  /** Whose quiz it is about; null: nobody's, as those of the library. */
  readonly ownerId: string | null;
  /** The class whose teachers it concerns too. */
  readonly classId?: string | null;
};

/** Owes it to the webhooks of whoever it concerns and teaches, in the transaction that causes it. */
export async function tellWebhooks(
  tx: Transaction,
  { type, event, data, ownerId, classId = null }: Happening,
  { now }: { now: Date },
): Promise<void> {
  const whom = [
    ...(ownerId === null ? [] : [{ id: ownerId }]),
    ...(classId === null ? [] : [{ classesTaught: { some: { classId } } }]),
  ];
  if (whom.length === 0) return;
  const webhooks = await tx.webhook.findMany({
    where: { offAt: null, events: { contains: type }, user: { role: { not: 'learner' }, OR: whom } },
    select: { id: true, userId: true },
  });
  for (const { id: webhookId, userId } of webhooks) {
    const payload: WebhookPayload = { webhookId, type, at: now.toISOString(), data };
    await enqueue(tx, { channel: 'webhook', key: `${webhookId}:${event}`, payload, userId }, { now });
  }
  if (webhooks.length > 0) nudge();
}
