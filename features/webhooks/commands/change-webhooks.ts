import { audit } from '@/features/audit/commands/audit';
import { nudge } from '@/features/outbox/commands/engage';
import { enqueue } from '@/features/outbox/commands/enqueue';
import { tryAgain } from '@/features/outbox/commands/try-again';
import { db, type Transaction } from '@/lib/db';
import { AppError, done, type Outcome } from '@/lib/errors';
import type { Member } from '@/lib/viewer';
import { formerSecretHours, mostWebhooks, ownWebhooks, secretOf } from '../policy';
import { type DeliveryKey, type NewWebhook, testEvent, type WebhookKey, type WebhookPayload } from '../schema';

type At = { readonly now: Date };
const hour = 60 * 60 * 1000;
const serverSecret = () => process.env.NEXTAUTH_SECRET ?? '';

/** Adds a webhook. Its secret is in the answer, to be shown once. @throws AppError `not-found` for who does not teach. */
export async function addWebhook(
  viewer: Member,
  { url, events }: NewWebhook,
  { now }: At,
): Promise<Outcome<{ readonly webhookId: string; readonly secret: string }, 'too-many'>> {
  const { userId } = ownWebhooks(viewer);
  return db.$transaction(async (tx) => {
    // An update that changes nothing: it takes the lock on both databases, so that two at once are counted.
    await tx.user.updateMany({ where: { id: userId }, data: { id: userId } });
    if ((await tx.webhook.count({ where: { userId } })) >= mostWebhooks)
      return { ok: false, code: 'too-many', values: { most: mostWebhooks } };
    const row = { userId, url, events: [...new Set(events)].join(' '), createdAt: now };
    const webhook = await tx.webhook.create({ data: row, select: { id: true, secretNumber: true } });
    await auditWebhook(tx, viewer, 'added', webhook.id, now);
    return done({ webhookId: webhook.id, secret: secretOf(webhook, serverSecret()) });
  });
}

/** A new secret; the one before counts too for `formerSecretHours`, so that the receiver can change over. @throws AppError `not-found` */
export async function renewSecret(
  viewer: Member,
  { webhookId }: WebhookKey,
  { now }: At,
): Promise<{ readonly secret: string }> {
  const mine = { id: webhookId, ...ownWebhooks(viewer) };
  return db.$transaction(async (tx) => {
    const formerSecretUntil = new Date(now.getTime() + formerSecretHours * hour);
    await found(tx.webhook.updateMany({ where: mine, data: { secretNumber: { increment: 1 }, formerSecretUntil } }));
    await auditWebhook(tx, viewer, 'secret-renewed', webhookId, now);
    const webhook = await tx.webhook.findUniqueOrThrow({
      where: { id: webhookId },
      select: { id: true, secretNumber: true },
    });
    return { secret: secretOf(webhook, serverSecret()) };
  });
}

/** Sends nothing there any more, or again. @throws AppError `not-found` */
export async function turnWebhook(
  viewer: Member,
  { webhookId, on }: WebhookKey & { readonly on: boolean },
  { now }: At,
): Promise<void> {
  const mine = { id: webhookId, ...ownWebhooks(viewer) };
  await db.$transaction(async (tx) => {
    await found(tx.webhook.updateMany({ where: mine, data: { offAt: on ? null : now, failingSince: null } }));
    await auditWebhook(tx, viewer, on ? 'turned-on' : 'turned-off', webhookId, now);
  });
}

/** Removes it with everything that is still owed to it. @throws AppError `not-found` */
export async function removeWebhook(viewer: Member, { webhookId }: WebhookKey, { now }: At): Promise<void> {
  const mine = { id: webhookId, ...ownWebhooks(viewer) };
  await db.$transaction(async (tx) => {
    await found(tx.webhook.deleteMany({ where: mine }));
    await tx.outboxMessage.deleteMany({ where: { channel: 'webhook', key: { startsWith: `${webhookId}:` } } });
    await auditWebhook(tx, viewer, 'removed', webhookId, now);
  });
}

/** Sends an event that means nothing, to try the way. @throws AppError `not-found`, also for one that is off. */
export async function sendTest(viewer: Member, { webhookId }: WebhookKey, { now }: At): Promise<void> {
  const mine = { id: webhookId, offAt: null, ...ownWebhooks(viewer) };
  await db.$transaction(async (tx) => {
    const webhook = await tx.webhook.findFirst({ where: mine, select: { userId: true } });
    if (!webhook) throw new AppError('not-found');
    const payload: WebhookPayload = { webhookId, type: testEvent, at: now.toISOString(), data: {} };
    const key = `${webhookId}:${testEvent}:${now.getTime()}`;
    await enqueue(tx, { channel: 'webhook', key, payload, userId: webhook.userId }, { now });
  });
  nudge();
}

/** Tries a delivery that was given up once more. @throws AppError `not-found` */
export async function retryDelivery(viewer: Member, { webhookId, messageId }: DeliveryKey, { now }: At): Promise<void> {
  const mine = { id: webhookId, offAt: null, ...ownWebhooks(viewer) };
  const message = { id: messageId, channel: 'webhook', key: { startsWith: `${webhookId}:` } };
  const [owned, there] = await Promise.all([
    db.webhook.count({ where: mine }),
    db.outboxMessage.count({ where: message }),
  ]);
  if (owned === 0 || there === 0) throw new AppError('not-found');
  await tryAgain({ channel: 'webhook', ids: [messageId] }, { now });
}

async function found(changing: Promise<{ readonly count: number }>): Promise<void> {
  if ((await changing).count === 0) throw new AppError('not-found');
}

type Deed = 'added' | 'removed' | 'secret-renewed' | 'turned-off' | 'turned-on';

/** Without the address, which may hold a password of the receiver's. */
function auditWebhook(tx: Transaction, viewer: Member, deed: Deed, id: string, at: Date): Promise<void> {
  return audit(tx, viewer, { at, deed: `webhook.${deed}`, subject: { kind: 'webhook', id } });
}
