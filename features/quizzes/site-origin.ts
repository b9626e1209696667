import { headers } from 'next/headers';

/** Where this request came to, for links that people copy: "https://fakta.example". */
export async function siteOrigin(): Promise<string> {
  const given = await headers();
  const host = given.get('x-forwarded-host') ?? given.get('host') ?? '127.0.0.1:3000';
  return `${given.get('x-forwarded-proto')?.split(',')[0] ?? 'http'}://${host}`;
}
