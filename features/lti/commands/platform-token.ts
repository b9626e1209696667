import { z } from 'zod';
import { drawSecret } from '@/lib/secrets';
import { askPlatform, type PlatformAnswer, type PlatformRequest } from './ask-platform';
import { signed } from './keys';

export type TokenPlatform = {
  readonly id: string;
  readonly clientId: string;
  readonly tokenUrl: string;
  readonly tokenAudience: string | null;
};

const answer = z.object({ access_token: z.string().min(1).max(20_000), expires_in: z.coerce.number().optional() });

/** Tokens of this process by platform and scope; `until` in milliseconds. What is lost with it is asked for again. */
const tokens = new Map<string, { readonly token: string; readonly until: number }>();

/** A token is not used in its last seconds: it has to arrive. */
const marginMs = 30_000;
/** Where a platform does not say how long its token lasts, in seconds (RFC 6749 5.1 only recommends that it does). */
const usualSeconds = 300;

/** A platform gave no token; its status, where it answered at all. */
export class TokenRefused extends Error {
  constructor(readonly status: number) {
    super(`the platform gave no token (${status})`);
    this.name = 'TokenRefused';
  }
}

/** Asks a service of a platform with a token for `scope`; one that is refused (401) is renewed, once. @throws PublicFetchError, TokenRefused */
export async function askService(
  platform: TokenPlatform,
  scope: string,
  { address, ...request }: PlatformRequest & { readonly address: string },
  { now }: { now: Date },
): Promise<PlatformAnswer> {
  const ask = async () => {
    const authorization = `Bearer ${await tokenFor(platform, scope, now)}`;
    return askPlatform(address, { ...request, headers: { ...request.headers, authorization } });
  };
  const first = await ask();
  if (first.status !== 401) return first;
  tokens.delete(keyOf(platform, scope));
  return ask();
}

/** By a signed assertion, no secret (1EdTech Security Framework 4.1.1, RFC 7523). */
async function tokenFor(platform: TokenPlatform, scope: string, now: Date): Promise<string> {
  const known = tokens.get(keyOf(platform, scope));
  if (known && known.until > now.getTime()) return known.token;
  const { clientId, tokenUrl, tokenAudience } = platform;
  const assertion = await signed(
    { iss: clientId, sub: clientId, aud: tokenAudience ?? tokenUrl, jti: drawSecret() },
    { now },
  );
  const { status, text } = await askPlatform(tokenUrl, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded', accept: 'application/json' },
    body: new URLSearchParams({
      grant_type: 'client_credentials',
      client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
      client_assertion: assertion,
      scope,
    }).toString(),
  });
  const read = answer.safeParse(parsed(text));
  if (status < 200 || status > 299 || !read.success) throw new TokenRefused(status);
  const { access_token: token, expires_in: seconds = usualSeconds } = read.data;
  tokens.set(keyOf(platform, scope), { token, until: now.getTime() + seconds * 1000 - marginMs });
  return token;
}

function keyOf({ id, clientId, tokenUrl }: TokenPlatform, scope: string): string {
  return [id, clientId, tokenUrl, scope].join(' ');
}

/** JSON, or null for what is none. */
export function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
