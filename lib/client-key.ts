import { createHash } from 'node:crypto';
import { headers } from 'next/headers';

/**
 * Tells apart where requests come from, for limits only: a digest, so that no address is stored. The last address of the list is the one that the nearest proxy saw; those
 * before it are the client's to invent. Without a proxy the whole list is: a limit by it then only slows the honest down.
 */
export async function clientKey(): Promise<string> {
  return clientKeyOf(await headers());
}

/** The same of the headers of a request. */
export function clientKeyOf(given: Pick<Headers, 'get'>): string {
  const address = given.get('x-forwarded-for')?.split(',').at(-1)?.trim() ?? '';
  const secret = process.env.NEXTAUTH_SECRET ?? '';
  return createHash('sha256').update(`${secret} ${address}`).digest('base64url').slice(0, 22);
}
