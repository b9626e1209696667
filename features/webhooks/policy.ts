import { createHmac } from 'node:crypto';
import { AppError } from '@/lib/errors';
import type { Viewer } from '@/lib/viewer';

/** For how long a message is tried. */
export const givesUpAfterHours = 72;
/** After so long without one delivery a webhook is turned off. Less than one message is tried, so that the message that finds it out is not the next one. */
export const offAfterHours = 60;
/** How long the secret before the last one counts too. */
export const formerSecretHours = 24;
/** How many webhooks a person may have. */
export const mostWebhooks = 10;

/** Narrows to the webhooks of a viewer who teaches. @throws AppError `not-found` for everyone else. */
export function ownWebhooks(viewer: Viewer): { readonly userId: string } {
  if (viewer.kind === 'member' && viewer.role !== 'learner') return { userId: viewer.userId };
  throw new AppError('not-found');
}

type Numbered = { readonly id: string; readonly secretNumber: number };

/**
 * The secret of a webhook, as Standard Webhooks writes it. It is made from the secret of the server each time and stored nowhere, so that no copy of
 * the database holds it; with another secret of the server it is another.
 */
export function secretOf({ id, secretNumber }: Numbered, serverSecret: string): string {
  return `whsec_${createHmac('sha256', serverSecret).update(`webhook ${id} ${secretNumber}`).digest('base64')}`;
}

/** The secrets that count now, the newest first. */
export function secretsOf(
  webhook: Numbered & { readonly formerSecretUntil: Date | null },
  serverSecret: string,
  now: Date,
): readonly string[] {
  const { id, secretNumber, formerSecretUntil } = webhook;
  const numbers = formerSecretUntil && formerSecretUntil > now ? [secretNumber, secretNumber - 1] : [secretNumber];
  return numbers.map((number) => secretOf({ id, secretNumber: number }, serverSecret));
}

/** The headers of a delivery by Standard Webhooks: HMAC-SHA256 of "ID.TIMESTAMP.BODY" by each secret that counts. */
export function signedHeaders(
  { id, body }: { readonly id: string; readonly body: string },
  secrets: readonly string[],
  now: Date,
): Readonly<Record<'webhook-id' | 'webhook-timestamp' | 'webhook-signature', string>> {
  const timestamp = `${Math.floor(now.getTime() / 1000)}`;
  const signatures = secrets.map((secret) => {
    const key = Buffer.from(secret.slice('whsec_'.length), 'base64');
    return `v1,${createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64')}`;
  });
  return { 'webhook-id': id, 'webhook-timestamp': timestamp, 'webhook-signature': signatures.join(' ') };
}

/** Seconds that a `Retry-After` asks for: a number of them, or a moment (RFC 9110 10.2.3); 0 for neither. */
export function retryAfterSeconds(header: string | null, now: Date): number {
  if (header === null) return 0;
  if (/^\d{1,9}$/.test(header.trim())) return Number(header);
  const at = Date.parse(header);
  return Number.isNaN(at) ? 0 : Math.max(0, Math.ceil((at - now.getTime()) / 1000));
}
