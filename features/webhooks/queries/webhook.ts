import { db } from '@/lib/db';
import { AppError } from '@/lib/errors';
import type { Member } from '@/lib/viewer';
import { ownWebhooks } from '../policy';
import { webhookPayload } from '../schema';
import { getOwnWebhooks, type OwnWebhook } from './own-webhooks';

export type WebhookDelivery = {
  readonly id: string;
  /** "quiz.published". */
  readonly type: string;
  readonly createdAt: Date;
  readonly tries: number;
  readonly state: 'waiting' | 'delivered' | 'given-up';
  /** When it arrived, was given up, or is tried next. */
  readonly at: Date;
  readonly lastError: string;
};
export type WebhookPage = OwnWebhook & { readonly deliveries: readonly WebhookDelivery[] };

/** So many are shown. */
const most = 30;

/** The webhooks of a viewer who teaches. @throws AppError `not-found` */
export async function listWebhooks(viewer: Member): Promise<readonly OwnWebhook[]> {
  return getOwnWebhooks(ownWebhooks(viewer));
}

/** A webhook of the viewer's with its last deliveries. @throws AppError `not-found` */
export async function getWebhook(viewer: Member, webhookId: string): Promise<WebhookPage> {
  const webhook = (await listWebhooks(viewer)).find(({ id }) => id === webhookId);
  if (!webhook) throw new AppError('not-found');
  const messages = await db.outboxMessage.findMany({
    where: { channel: 'webhook', key: { startsWith: `${webhookId}:` } },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take: most,
    select: {
      id: true,
      payload: true,
      createdAt: true,
      tries: true,
      dueAt: true,
      deliveredAt: true,
      givenUpAt: true,
      lastError: true,
    },
  });
  const deliveries = messages.map(({ payload, dueAt, deliveredAt, givenUpAt, ...rest }): WebhookDelivery => {
    const { type } = webhookPayload.parse(JSON.parse(payload));
    if (deliveredAt) return { ...rest, type, state: 'delivered', at: deliveredAt };
    if (givenUpAt) return { ...rest, type, state: 'given-up', at: givenUpAt };
    return { ...rest, type, state: 'waiting', at: dueAt ?? rest.createdAt };
  });
  return { ...webhook, deliveries };
}
