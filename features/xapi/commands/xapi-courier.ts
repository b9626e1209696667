import { z } from 'zod';
import type { Courier, Delivery } from '@/features/outbox/policy';
import { publicFetch } from '@/lib/public-fetch';
import { PublicFetchError } from '@/lib/public-fetch-error';
import { statementsOf } from '../policy/statements';
import { toldAttempt } from '../queries/told-attempt';
import type { LrsSettings } from '../settings';

const payload = z.object({ attemptId: z.string() });
const timeoutMs = 20_000;
const maxBytes = 256 * 1024;

/**
 * Takes the statements of attempts to the LRS, one batch an attempt. The operator named it, so its origin may also be one inside the network; no
 * other is reached, as what is posted follows no redirect.
 */
export function xapiCourier(lrs: LrsSettings): Courier {
  const exempt = [new URL(lrs.url).origin];
  return {
    givesUpAfterHours: 7 * 24,
    deliver: async (message) => {
      const attempt = await toldAttempt(payload.parse(message.payload).attemptId);
      if (!attempt) return { kind: 'never', error: 'The attempt is gone.' };
      const statements = statementsOf(attempt, {
        origin: new URL(process.env.NEXTAUTH_URL || 'http://127.0.0.1:3000').origin,
        secret: process.env.NEXTAUTH_SECRET ?? '',
      });
      const headers = {
        authorization: `Basic ${Buffer.from(`${lrs.key}:${lrs.secret}`).toString('base64')}`,
        'content-type': 'application/json',
        'x-experience-api-version': '1.0.3',
      };
      const request = { method: 'POST', headers, body: JSON.stringify(statements), maxBytes, timeoutMs } as const;
      try {
        await publicFetch(`${lrs.url}/statements`, request, { exempt });
        return { kind: 'delivered' };
      } catch (error) {
        if (error instanceof PublicFetchError) return endOf(error);
        throw error;
      }
    },
  };
}

/** 409: the LRS has statements of these ids, from a delivery whose answer was lost. 400 and 413 are not mended by waiting; a wrong key may be. */
function endOf({ code, answer }: PublicFetchError): Delivery {
  if (answer?.status === 409 || code === 'too-large') return { kind: 'delivered' };
  const error = answer ? `HTTP ${answer.status}` : code;
  if (answer?.status === 400 || answer?.status === 413) return { kind: 'never', error };
  const asked = answer?.headers.get('retry-after') ?? '';
  return { kind: 'later', error, afterSeconds: /^\d{1,6}$/.test(asked) ? Number(asked) : 0 };
}
