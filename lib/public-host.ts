import { lookup } from 'node:dns/promises';
import { isIP } from 'node:net';
import { isPublicAddress } from './public-address';
import { PublicFetchError } from './public-fetch-error';

/** Where a name leads: IP addresses, all of them. */
export type Resolve = (host: string) => Promise<readonly string[]>;

export const resolveHost: Resolve = async (host) => {
  const found = await lookup(host, { all: true, verbatim: true });
  return found.map(({ address }) => address);
};

/** A place that was looked at: the only addresses that may be connected to for it. */
export type CheckedHost = { readonly url: URL; readonly addresses: readonly string[] };

/**
 * Looks at an address before anything is sent to it: http or https, usual ports, no password, and every address that its name has is
 * public. `exempt` names origins (`http://127.0.0.1:4000`) that are let through wherever they lead:
 * for tests, and where the operator named one in the environment; never one that came from a form or a message.
 * @throws PublicFetchError `bad-address`, `not-public`, or `unreachable` when the name leads nowhere.
 */
export async function checkHost(text: string, resolve: Resolve, exempt: readonly string[]): Promise<CheckedHost> {
  const url = plainUrl(text);
  const isExempt = exempt.includes(url.origin);
  // `URL` keeps a port only where it is not the usual one of its scheme.
  if (!isExempt && !['', '80', '443'].includes(url.port)) throw new PublicFetchError('not-public');
  const addresses = await addressesOf(url.hostname.replace(/^\[|\]$/g, ''), resolve);
  if (!isExempt && !addresses.every(isPublicAddress)) throw new PublicFetchError('not-public');
  return { url, addresses };
}

function plainUrl(text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url || !/^https?:$/.test(url.protocol) || url.username || url.password)
    throw new PublicFetchError('bad-address');
  // `URL` reads 0x7f.1, 017700000001 and 2130706433 as 127.0.0.1: whoever means an address writes it out.
  if (isIP(url.hostname) === 4 && !text.includes(url.hostname)) throw new PublicFetchError('not-public');
  return url;
}

async function addressesOf(host: string, resolve: Resolve): Promise<readonly string[]> {
  if (isIP(host) !== 0) return [host];
  const found = await resolve(host).catch(() => []);
  if (found.length === 0) throw new PublicFetchError('unreachable');
  return found;
}
