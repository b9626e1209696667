import { encode } from 'next-auth/jwt';

/** The cookie of someone who is signed in, as the app sets it over http, for a server with the NEXTAUTH_SECRET of this process. */
export async function sessionCookieOf(userId: string): Promise<{ readonly name: string; readonly value: string }> {
  const token = { sub: userId, sessionVersion: 1 };
  return { name: 'next-auth.session-token', value: await encode({ token, secret: process.env.NEXTAUTH_SECRET ?? '' }) };
}
