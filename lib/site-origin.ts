import { headers } from 'next/headers';

/** The address of this site, for links that leave it: "https://fakta.example". */
export async function siteOrigin(): Promise<string> {
  const given = await headers();
  return originOf(process.env.NEXTAUTH_URL, (name) => given.get(name));
}

/**
 * The address that the operator gave (`NEXTAUTH_URL`). When that is a loopback address, or none, where the request came
 * to: a site that is tried out is reached under many names. A host that is none (RFC 3986 3.2.2) is not repeated, so
 * that no header writes into a page or a feed.
 */
export function originOf(configured: string | undefined, header: (name: string) => string | null): string {
  const own = URL.canParse(configured ?? '') ? new URL(configured ?? '') : new URL('http://127.0.0.1:3000');
  if (!isLoopback(own.hostname)) return own.origin;
  const host = first(header('x-forwarded-host')) ?? header('host');
  const protocol = first(header('x-forwarded-proto')) === 'https' ? 'https' : 'http';
  const origin = `${protocol}://${host}`;
  return host && isHost.test(host) && URL.canParse(origin) ? origin : own.origin;
}

const isHost = /^([\w.-]+|\[[\da-f:.]+\])(:\d{1,5})?$/i;

function isLoopback(hostname: string): boolean {
  return /^(localhost|127(\.\d+){3}|0\.0\.0\.0|\[::1?\])$/.test(hostname);
}

/** Each proxy adds its own to the end of the list. */
function first(list: string | null): string | undefined {
  return list?.split(',')[0]?.trim() || undefined;
}
