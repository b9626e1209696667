import { clientKeyOf } from '@/lib/client-key';
import { countOne } from '@/lib/rate-limit';
import { rates } from '../policy';

export type RateHeaders = Readonly<Record<string, string>>;

/**
 * Counts a request of a token, or of a place that sends no valid one. The headers are those of draft-ietf-httpapi-ratelimit-headers, and
 * `Retry-After` once nothing is left.
 */
export async function limited(
  headers: Headers,
  tokenId: string | undefined,
  now: Date,
): Promise<{ readonly allowed: boolean; readonly headers: RateHeaders }> {
  const name = tokenId === undefined ? 'stranger' : 'token';
  const { most, seconds } = rates[name];
  const counted = await countOne(`api:${tokenId ?? clientKeyOf(headers)}`, rates[name], now);
  return {
    allowed: counted.allowed,
    headers: {
      'RateLimit-Policy': `"${name}";q=${most};w=${seconds}`,
      RateLimit: `"${name}";r=${counted.left};t=${counted.resetSeconds}`,
      ...(counted.allowed ? {} : { 'Retry-After': `${counted.resetSeconds}` }),
    },
  };
}
