import { cookies } from 'next/headers';
import type { NextAuthOptions } from 'next-auth';
import { encode } from 'next-auth/jwt';
import CredentialsProvider from 'next-auth/providers/credentials';
import type { CookieOf } from './cookie-header';
import { db } from './db';
import { endSession } from './ended-sessions';
import { frameCookie, framedCookie } from './frame';
import { verifyPassword } from './passwords';
import { checkPupil } from './pupil-pass';
import { readSessionToken, type SessionClaims } from './session-token';
import { forgetFailures, longestKey, markTry } from './throttle';

const month = 30 * 24 * 60 * 60;
const secure = (process.env.NEXTAUTH_URL ?? '').startsWith('https:');
const sessionCookie = secure ? '__Secure-next-auth.session-token' : 'next-auth.session-token';
const cookieOptions = { httpOnly: true, sameSite: 'lax', path: '/', secure } as const;

/** Ten failures within a quarter of an hour close an e-mail address to sign-ins for that long. */
const failures = 10;

export type Credentials = { readonly email: string; readonly password: string };
type Checked =
  | { readonly ok: true; readonly userId: string; readonly sessionVersion: number }
  | { readonly ok: false; readonly code: 'wrong' | 'throttled' };

/**
 * The way in with an e-mail address (pupils without one: `checkPupil`): next-auth's handler and the sign-in form both ask
 * it. Failures are counted by address, known or not.
 */
export async function checkCredentials({ email, password }: Credentials, now: Date): Promise<Checked> {
  const address = email.trim().toLowerCase().slice(0, longestKey);
  if (!(await markTry([{ key: address, failures }], now))) return { ok: false, code: 'throttled' };
  const user = await findEntry(address);
  const right = await verifyPassword(user?.passwordHash ?? null, password);
  if (!user || !right) return { ok: false, code: 'wrong' };
  await forgetFailures(address);
  return { ok: true, userId: user.id, sessionVersion: user.sessionVersion };
}

type Entry = { readonly id: string; readonly sessionVersion: number; readonly passwordHash: string | null };

/** Joined: Prisma asks for the hash by a statement of its own. */
async function findEntry(email: string): Promise<Entry | undefined> {
  const [entry] = await db.$queryRaw<Entry[]>`
    SELECT "User"."id" AS "id", "User"."sessionVersion" AS "sessionVersion", "Credential"."passwordHash" AS "passwordHash"
    FROM "User" LEFT JOIN "Credential" ON "Credential"."userId" = "User"."id" WHERE "User"."email" = ${email}`;
  return entry;
}

export const authOptions: NextAuthOptions = {
  session: { strategy: 'jwt', maxAge: month },
  useSecureCookies: secure,
  pages: { signIn: '/sign-in' },
  providers: [
    CredentialsProvider({
      credentials: { email: { type: 'email' }, password: { type: 'password' } },
      async authorize(given) {
        const checked = await checkCredentials(
          { email: given?.email ?? '', password: given?.password ?? '' },
          new Date(),
        );
        return checked.ok ? { id: checked.userId, sessionVersion: checked.sessionVersion } : null;
      },
    }),
    CredentialsProvider({
      id: 'class',
      name: 'Class',
      credentials: { code: { type: 'text' }, nickname: { type: 'text' }, pin: { type: 'password' } },
      async authorize(given) {
        const { code = '', nickname = '', pin = '' } = given ?? {};
        const checked = await checkPupil({ code, nickname, pin }, new Date());
        return checked.ok ? { id: checked.userId, sessionVersion: checked.sessionVersion } : null;
      },
    }),
  ],
  callbacks: {
    jwt: ({ token, user }) => (user ? { ...token, sub: user.id, sessionVersion: user.sessionVersion } : token),
  },
};

/** Who the session cookie names, if it is sound. The caller still checks the version and the role in the database. */
export async function readSession(cookie: CookieOf): Promise<SessionClaims | undefined> {
  const token = cookie(sessionCookie);
  return token ? readSessionToken(token, new Date()) : undefined;
}

/** The same with the cookie itself, which may be a copy of one that was signed out of. */
export async function heldSession(cookie: CookieOf): Promise<(SessionClaims & { readonly token: string }) | undefined> {
  const session = await readSession(cookie);
  return session && { ...session, token: cookie(sessionCookie) ?? '' };
}

/** Signs in by writing next-auth's own session cookie, so that a plain form works without JavaScript. Who was signed in here before no longer is. */
export async function openSession(user: { userId: string; sessionVersion: number }): Promise<void> {
  const token = await encode({
    token: { sub: user.userId, sessionVersion: user.sessionVersion },
    secret: process.env.NEXTAUTH_SECRET ?? '',
    maxAge: month,
  });
  const jar = await cookies();
  await endHeld(jar);
  jar.set(sessionCookie, token, { ...cookieOptions, ...framedOptions(jar), maxAge: month });
}

export async function closeSession(): Promise<void> {
  // Not `delete`: a browser takes a `__Secure-` cookie, also an empty one, only with the attribute `Secure`.
  const jar = await cookies();
  await endHeld(jar);
  jar.set(sessionCookie, '', { ...cookieOptions, ...framedOptions(jar), maxAge: 0 });
}

async function endHeld(jar: Awaited<ReturnType<typeof cookies>>): Promise<void> {
  const cookie: CookieOf = (name) => jar.get(name)?.value;
  const [held, session, now] = [cookie(sessionCookie), await readSession(cookie), new Date()];
  const until = new Date(now.getTime() + month * 1000);
  if (held && session) await endSession(held, session.userId, { now, until });
}

/** In the frame of a learning platform a browser keeps only such cookies, and keeps them apart from those of Fakta's own windows. */
function framedOptions(jar: Awaited<ReturnType<typeof cookies>>) {
  return jar.has(frameCookie) ? framedCookie : {};
}
