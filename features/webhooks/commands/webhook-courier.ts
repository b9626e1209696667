import { notify } from '@/features/notifications/commands/notify';
import type { Courier, Delivery, Owed } from '@/features/outbox/policy';
import { db } from '@/lib/db';
import { publicFetch, type Surroundings } from '@/lib/public-fetch';
import { PublicFetchError } from '@/lib/public-fetch-error';
import { givesUpAfterHours, offAfterHours, retryAfterSeconds, secretsOf, signedHeaders } from '../policy';
import { webhookPayload } from '../schema';

const timeoutMs = 15_000;
const maxBytes = 64 * 1024;
const hour = 60 * 60 * 1000;

/** Takes messages to the addresses of webhooks, signed by Standard Webhooks. `surroundings` are for tests. */
export function webhookCourier(surroundings: Surroundings = {}): Courier {
  return { givesUpAfterHours, deliver: (message, { now }) => deliver(message, surroundings, now) };
}

type Webhook = NonNullable<Awaited<ReturnType<typeof findWebhook>>>;

async function deliver(message: Owed, surroundings: Surroundings, now: Date): Promise<Delivery> {
  const { webhookId, type, at, data } = webhookPayload.parse(message.payload);
  const webhook = await findWebhook(webhookId);
  if (!webhook || webhook.offAt) return { kind: 'never', error: 'The webhook is off.' };
  const body = JSON.stringify({ type, timestamp: at, data });
  const secrets = secretsOf(webhook, process.env.NEXTAUTH_SECRET ?? '', now);
  const headers = { 'content-type': 'application/json', ...signedHeaders({ id: message.id, body }, secrets, now) };
  try {
    await publicFetch(webhook.url, { method: 'POST', headers, body, maxBytes, timeoutMs }, surroundings);
    return arrived(webhook);
  } catch (error) {
    if (!(error instanceof PublicFetchError)) throw error;
    // Whatever it had to say, it took the message.
    if (error.code === 'too-large') return arrived(webhook);
    return failed(webhook, error, now);
  }
}

/** None of somebody who no longer teaches: what was owed to them before is not theirs any more. */
function findWebhook(id: string) {
  return db.webhook.findUnique({
    where: { id, user: { role: { not: 'learner' } } },
    select: {
      id: true,
      userId: true,
      url: true,
      secretNumber: true,
      formerSecretUntil: true,
      failingSince: true,
      offAt: true,
    },
  });
}

async function arrived({ id, failingSince }: Webhook): Promise<Delivery> {
  if (failingSince) await db.webhook.updateMany({ where: { id }, data: { failingSince: null } });
  return { kind: 'delivered' };
}

async function failed(webhook: Webhook, { code, answer }: PublicFetchError, now: Date): Promise<Delivery> {
  const error = answer ? `HTTP ${answer.status}` : code;
  const since = webhook.failingSince ?? now;
  // 410: Standard Webhooks says that the receiver wants no more.
  const isOver = answer?.status === 410 || now.getTime() - since.getTime() >= offAfterHours * hour;
  if (isOver) {
    await turnOff(webhook, now);
    return { kind: 'never', error };
  }
  await db.webhook.updateMany({ where: { id: webhook.id, failingSince: null }, data: { failingSince: now } });
  if (code === 'bad-address' || code === 'not-public') return { kind: 'never', error };
  const afterSeconds = retryAfterSeconds(answer?.headers.get('retry-after') ?? null, now);
  return { kind: 'later', error, afterSeconds };
}

/** Its owner is told, once. */
async function turnOff({ id, userId, url }: Webhook, now: Date): Promise<void> {
  await db.$transaction(async (tx) => {
    const { count } = await tx.webhook.updateMany({ where: { id, offAt: null }, data: { offAt: now } });
    if (count === 0) return;
    const telling = { kind: 'webhook_off', subject: new URL(url).host, path: `/teach/webhooks/${id}` } as const;
    await notify(tx, [userId], { ...telling, event: `webhook-off:${id}:${now.getTime()}` }, { now });
  });
}
