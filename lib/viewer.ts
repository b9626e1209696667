import { cookies } from 'next/headers';
import { cache } from 'react';
import { readSession, sessionHasEnded } from './auth';
import type { CookieOf, CookieToHold } from './cookie-header';
import { db } from './db';
import { AppError } from './errors';
import { guestCookie } from './guest-cookie';
import { digestOf, drawSecret } from './secrets';

declare const gate: unique symbol;

export type Role = 'learner' | 'teacher' | 'admin';

/**
 * Who acts. Made only here, never null. A `visitor` has nothing stored yet; a `guest` has answered something without an
 * account; a `member` has one, by e-mail, by the PIN of a class or by a learning platform. The role is the database's at this request.
 */
export type Viewer = { readonly [gate]: true } & (
  | { readonly kind: 'visitor' }
  | { readonly kind: 'guest'; readonly userId: string }
  | { readonly kind: 'member'; readonly userId: string; readonly role: Role; readonly name: string }
  | { readonly kind: 'system' }
);
type Guest = Extract<Viewer, { kind: 'guest' }>;
export type Member = Extract<Viewer, { kind: 'member' }>;
/** Someone with a row of their own, so that answers can be kept. */
export type Owner = Extract<Viewer, { userId: string }>;

export function isOwner(viewer: Viewer): viewer is Owner {
  return viewer.kind === 'guest' || viewer.kind === 'member';
}

/** The id whose rows a viewer may read. @throws AppError `not-found` for a visitor, who has none. */
export function ownerId(viewer: Viewer): string {
  if (isOwner(viewer)) return viewer.userId;
  throw new AppError('not-found');
}

const year = 365 * 24 * 60 * 60;

const make = <const Plain extends object>(plain: Plain) => plain as Plain & { readonly [gate]: true };

/** The viewer of this request; asked by each page, action and handler for itself. */
export const getViewer = cache(async (): Promise<Viewer> => viewerBy(await ownCookies()));

/** The viewer of a request that comes before Next, by its cookies. */
export async function viewerBy(cookie: CookieOf): Promise<Viewer> {
  return (await findMember(cookie)) ?? (await guestBy(cookie)) ?? make({ kind: 'visitor' });
}

async function ownCookies(): Promise<CookieOf> {
  const jar = await cookies();
  return (name) => jar.get(name)?.value;
}

/** The viewer with a row of their own: a visitor becomes a guest. Only for actions and handlers, which may set cookies. */
export async function getOwner(): Promise<Owner> {
  const viewer = await getViewer();
  return isOwner(viewer) ? viewer : admitGuest();
}

/** The guest whose cookie this browser holds, also while signed in: their attempts are to be kept at sign-in. */
export async function findGuest(): Promise<Guest | undefined> {
  return guestBy(await ownCookies());
}

async function guestBy(cookie: CookieOf): Promise<Guest | undefined> {
  const token = cookie(guestCookie);
  if (!token) return undefined;
  const pass = await db.guestPass.findUnique({ where: { tokenHash: digestOf(token) }, select: { userId: true } });
  return pass ? make({ kind: 'guest', userId: pass.userId }) : undefined;
}

/** Forgets the guest cookie, once its attempts belong to an account. */
export async function dismissGuest(): Promise<void> {
  (await cookies()).delete(guestCookie);
}

export { systemViewer } from './system-viewer';

/** A viewer for a user row, for tests and scripts; requests use `getViewer`. @throws AppError `not-found` */
export async function viewerOf(userId: string): Promise<Owner> {
  const user = await findUser(userId);
  if (!user) throw new AppError('not-found', `no user ${userId}`);
  return ownerOf(user);
}

async function findMember(cookie: CookieOf): Promise<Owner | undefined> {
  const session = await readSession(cookie);
  const user = session && (await findUser(session.userId));
  if (!user || user.sessionVersion !== session.sessionVersion) return undefined;
  return user.signedOutAt && (await sessionHasEnded(cookie)) ? undefined : ownerOf(user);
}

type User = NonNullable<Awaited<ReturnType<typeof findUser>>>;

function findUser(id: string) {
  return db.user.findUnique({
    where: { id },
    select: { id: true, role: true, name: true, email: true, sessionVersion: true, signedOutAt: true },
  });
}

async function ownerOf({ id: userId, role, name, email }: User): Promise<Owner> {
  const called = email ?? (await calledElsewhere(userId));
  return called === undefined
    ? make({ kind: 'guest', userId })
    : make({ kind: 'member', userId, role, name: name ?? called });
}

/** What someone without an e-mail address is called by their class or learning platform; nothing for a guest. Every request asks who acts: only theirs asks for this. */
async function calledElsewhere(id: string): Promise<string | undefined> {
  const user = await db.user.findUnique({
    where: { id },
    select: { pupilPass: { select: { handle: true } }, ltiPersons: { take: 1, select: { subject: true } } },
  });
  return user?.pupilPass?.handle ?? user?.ltiPersons[0]?.subject;
}

async function admitGuest(): Promise<Owner> {
  const { guest, pass } = await newGuest();
  const { name, token, terms } = pass;
  (await cookies()).set(name, token, terms);
  return guest;
}

/** A guest with the cookie that their browser is to hold. */
export async function newGuest(): Promise<{ readonly guest: Owner; readonly pass: CookieToHold }> {
  const token = drawSecret();
  const user = await db.user.create({
    data: { guestPass: { create: { tokenHash: digestOf(token) } } },
    select: { id: true },
  });
  const secure = (process.env.NEXTAUTH_URL ?? '').startsWith('https:');
  const terms = { httpOnly: true, sameSite: 'lax', path: '/', secure, maxAge: year } as const;
  return { guest: make({ kind: 'guest', userId: user.id }), pass: { name: guestCookie, token, terms } };
}
