import { decode } from 'next-auth/jwt';
import { beforeEach, expect, test, vi } from 'vitest';
import { aPerson } from '../prisma/seed/factories.ts';
import { closeSession, openSession } from './auth.ts';
import { db } from './db.ts';
import { getViewer } from './viewer.ts';

// A browser with its cookies, and whoever copies them.
let jar = new Map<string, string>();
vi.mock('next/headers', () => ({
  headers: async () => new Headers({ cookie: [...jar].map(([name, value]) => `${name}=${value}`).join('; ') }),
  cookies: async () => ({
    get: (name: string) => (jar.has(name) ? { name, value: jar.get(name) } : undefined),
    getAll: () => [...jar].map(([name, value]) => ({ name, value })),
    has: (name: string) => jar.has(name),
    set: (name: string, value: string) => (value ? jar.set(name, value) : jar.delete(name)),
  }),
}));
// What it makes of the cookie; it reads the request by itself.
vi.mock('next-auth/next', () => ({
  getServerSession: async () => {
    const token = jar.get('next-auth.session-token');
    const said = await decode({ token, secret: process.env.NEXTAUTH_SECRET ?? '' }).catch(() => null);
    return said && { userId: said.sub, sessionVersion: said.sessionVersion };
  },
}));

beforeEach(() => {
  jar = new Map();
});

const entry = async () => ({ userId: (await aPerson()).userId, sessionVersion: 1 });

/** Whom this browser is taken for, with these cookies. */
async function viewerWith(cookies: ReadonlyMap<string, string>): Promise<string> {
  jar = new Map(cookies);
  return (await getViewer()).kind;
}

test('a copy of the cookie opens nothing once its owner signed out; another session of theirs goes on', async () => {
  const person = await entry();
  await openSession(person);
  const copied = new Map(jar);
  jar = new Map();
  await openSession(person);
  const atHome = new Map(jar);
  expect(await viewerWith(copied)).toBe('member');
  await closeSession();
  expect(jar.size).toBe(0);
  expect(await viewerWith(copied)).toBe('visitor');
  expect(await viewerWith(atHome)).toBe('member');
});

test('each sign-in has a cookie of its own, and ends the session that was there', async () => {
  const [one, other] = [await entry(), await entry()];
  await openSession(one);
  const planted = new Map(jar);
  await openSession(other);
  const after = new Map(jar);
  expect(after).not.toEqual(planted);
  expect(await viewerWith(planted)).toBe('visitor');
  expect(await viewerWith(after)).toBe('member');
});

test('signing out twice, with a cookie that is none, or of an account that is gone, is no failure', async () => {
  const person = await entry();
  await openSession(person);
  const held = new Map(jar);
  await closeSession();
  jar = new Map(held);
  await closeSession();
  jar = new Map([['next-auth.session-token', 'abc']]);
  await closeSession();
  const gone = await entry();
  await openSession(gone);
  await db.user.delete({ where: { id: gone.userId } });
  await closeSession();
  expect(await db.endedSession.count({ where: { until: { lt: new Date() } } })).toBe(0);
});

test('nothing that is kept of it is the cookie', async () => {
  await openSession(await entry());
  const [cookie = ''] = jar.values();
  await closeSession();
  const rows = await db.endedSession.findMany();
  expect(rows.length).toBeGreaterThan(0);
  expect(JSON.stringify(rows)).not.toContain(cookie);
});
