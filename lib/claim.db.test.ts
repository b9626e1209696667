import { expect, test } from 'vitest';
import { aGuest, aPerson } from '../prisma/seed/factories.ts';
import { sessionCookieOf } from '../prisma/seed/session.ts';
import { claimBy } from './claim.ts';
import { db } from './db.ts';
import { endSession } from './ended-sessions.ts';
import { isOwner, viewerBy } from './viewer.ts';

const cookiesOf = (jar: Readonly<Record<string, string>>) => (name: string) => jar[name];

/** Whom a claim finds, as the statement that it stands in would. */
async function foundBy(jar: Readonly<Record<string, string>>): Promise<string | null> {
  const claim = await claimBy(cookiesOf(jar));
  if (!claim) return null;
  const [row] = await db.$queryRaw<{ id: string | null }[]>`SELECT (${claim.userId}) AS "id"`;
  return row?.id ?? null;
}

async function viewedBy(jar: Readonly<Record<string, string>>): Promise<string | null> {
  const viewer = await viewerBy(cookiesOf(jar));
  return isOwner(viewer) ? viewer.userId : null;
}

async function aMemberAtWork() {
  const { userId } = await aPerson();
  const { name, value } = await sessionCookieOf(userId);
  return { userId, token: value, jar: { [name]: value } };
}

const now = new Date();
const until = new Date(now.getTime() + 1000);

test('a claim finds whom the viewer of the same cookies is', async () => {
  const { userId, jar } = await aMemberAtWork();
  const guest = await aGuest();
  expect(await foundBy(jar)).toBe(userId);
  expect(await foundBy({ 'fakta-guest': guest.token })).toBe(guest.userId);
  // Who is signed in answers as that, also where they were a guest before.
  expect(await foundBy({ ...jar, 'fakta-guest': guest.token })).toBe(userId);
  for (const each of [jar, { 'fakta-guest': guest.token }, { ...jar, 'fakta-guest': guest.token }])
    expect(await viewedBy(each)).toBe(await foundBy(each));
});

type AtWork = Awaited<ReturnType<typeof aMemberAtWork>>;

test.each<[string, (one: AtWork) => Promise<unknown>]>([
  ['was signed out of', ({ userId, token }) => endSession(token, userId, { now, until })],
  [
    'is of before the password changed, or the account was closed',
    ({ userId }) => db.user.update({ where: { id: userId }, data: { sessionVersion: { increment: 1 } } }),
  ],
  ['is of an account that is gone', ({ userId }) => db.user.delete({ where: { id: userId } })],
])('a session that %s claims nothing, also beside a guest', async (_, end) => {
  const one = await aMemberAtWork();
  await end(one);
  expect(await foundBy(one.jar)).toBeNull();
  expect(await viewedBy(one.jar)).toBeNull();
  expect(await foundBy({ ...one.jar, 'fakta-guest': (await aGuest()).token })).toBeNull();
});

test('another session of someone who signed out of one goes on', async () => {
  const { userId, token } = await aMemberAtWork();
  await endSession(token, userId, { now, until });
  const { name, value } = await sessionCookieOf(userId);
  expect(value).not.toBe(token);
  expect(await foundBy({ [name]: value })).toBe(userId);
});

test('no cookie claims nothing, and what is none of ours finds nobody', async () => {
  expect(await claimBy(cookiesOf({}))).toBeUndefined();
  expect(await claimBy(cookiesOf({ 'next-auth.session-token': 'abc' }))).toBeUndefined();
  expect(await foundBy({ 'fakta-guest': 'abc' })).toBeNull();
});
