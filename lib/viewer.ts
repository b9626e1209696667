import { cookies } from 'next/headers';
import { cache } from 'react';
import { heldSession } from './auth';
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

/** Who sends a request, with how much waits to be read by them: notifications that a member has not looked at. Every page tells both, so that one statement asks for them. */
export type Caller = { readonly viewer: Viewer; readonly unread: number };

const getCaller = cache(async (): Promise<Caller> => callerBy(await ownCookies()));

/** The viewer of this request; asked by each page, action and handler for itself. */
export async function getViewer(): Promise<Viewer> {
  return (await getCaller()).viewer;
}

/** How many notifications wait for the viewer of this request; nobody tells a guest anything. */
export async function countUnread(): Promise<number> {
  return (await getCaller()).unread;
}

/** Whom the cookies of a request that comes before Next name. */
export async function callerBy(cookie: CookieOf): Promise<Caller> {
  return (await findMember(cookie)) ?? alone((await guestBy(cookie)) ?? make({ kind: 'visitor' }));
}

/** The viewer of such a request. */
export async function viewerBy(cookie: CookieOf): Promise<Viewer> {
  return (await callerBy(cookie)).viewer;
}

function alone(viewer: Viewer): Caller {
  return { viewer, unread: 0 };
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
  const user = await findUser(userId, '');
  if (!user) throw new AppError('not-found', `no user ${userId}`);
  return ownerOf(user);
}

async function findMember(cookie: CookieOf): Promise<Caller | undefined> {
  const session = await heldSession(cookie);
  const user = session && (await findUser(session.userId, session.token));
  if (!user || user.sessionVersion !== session.sessionVersion || user.ended) return undefined;
  return { viewer: ownerOf(user), unread: Number(user.unread) };
}

type User = {
  readonly id: string;
  readonly role: Role;
  readonly name: string | null;
  readonly sessionVersion: number;
  /** By e-mail address, or what their class or learning platform calls them; null for a guest. */
  readonly called: string | null;
  /** Whether their session was signed out of: its cookie is a copy that someone kept. */
  readonly ended: boolean | number | bigint;
  readonly unread: number | bigint;
};

/** By one statement, as every request asks who sends it. */
async function findUser(id: string, token: string): Promise<User | undefined> {
  const [user] = await db.$queryRaw<User[]>`
    SELECT "User"."id" AS "id", CAST("User"."role" AS TEXT) AS "role", "User"."name" AS "name", "User"."sessionVersion" AS "sessionVersion",
      COALESCE("User"."email",
        (SELECT "PupilPass"."handle" FROM "PupilPass" WHERE "PupilPass"."userId" = "User"."id"),
        (SELECT "LtiPerson"."subject" FROM "LtiPerson" WHERE "LtiPerson"."userId" = "User"."id" LIMIT 1)) AS "called",
      ("User"."signedOutAt" IS NOT NULL
        AND EXISTS (SELECT 1 FROM "EndedSession" WHERE "EndedSession"."tokenHash" = ${digestOf(token)})) AS "ended",
      (SELECT COUNT(*) FROM "Notification" WHERE "Notification"."userId" = "User"."id" AND "Notification"."readAt" IS NULL) AS "unread"
    FROM "User" WHERE "User"."id" = ${id}`;
  return user;
}

function ownerOf({ id: userId, role, name, called }: User): Owner {
  return called === null
    ? make({ kind: 'guest', userId })
    : make({ kind: 'member', userId, role, name: name ?? called });
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
