import { decode, encode } from 'next-auth/jwt';
import { db } from './db';

// A way to a new password for someone who forgot theirs, handed over by an admin. Nothing is stored: the link is sealed with the server's secret, names
// the account and the count of its sessions, and is over once that count moves on: when the password is chosen, or changed otherwise.

/** Sealed apart from sessions, so that no link is a session and no session a link. */
const salt = 'new-password';
const secret = () => process.env.NEXTAUTH_SECRET ?? '';

/** How long a link may be used, in hours. */
export const linkHours = 24;

type Account = { readonly userId: string; readonly sessionVersion: number };

export async function sealPasswordLink({ userId, sessionVersion }: Account, now: Date): Promise<string> {
  const until = now.getTime() + linkHours * 60 * 60 * 1000;
  return encode({ token: { sub: userId, sessionVersion, until }, secret: secret(), salt });
}

type Opened = Account & { readonly email: string; readonly name: string };

/** The account with an e-mail address that a link is for; nothing when it is none, used or over. */
export async function openPasswordLink(link: string, now: Date): Promise<Opened | undefined> {
  const token = await decode({ token: link, secret: secret(), salt }).catch(() => null);
  if (!token?.sub || typeof token.until !== 'number' || token.until < now.getTime()) return undefined;
  const user = await db.user.findFirst({
    where: { id: token.sub, email: { not: null } },
    select: { email: true, name: true, sessionVersion: true },
  });
  if (!user?.email || user.sessionVersion !== token.sessionVersion) return undefined;
  return { userId: token.sub, sessionVersion: user.sessionVersion, email: user.email, name: user.name ?? user.email };
}
