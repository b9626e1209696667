import { expect, test } from 'vitest';
import { aClass } from '@/prisma/seed/classes';
import { aGuest, aPerson } from '@/prisma/seed/factories';
import { sessionCookieOf } from '@/prisma/seed/session';
import type { CookieOf } from './cookie-header';
import { db } from './db';
import { callerBy, viewerOf } from './viewer';

const now = new Date();

async function signedIn(userId: string): Promise<CookieOf> {
  const { name, value } = await sessionCookieOf(userId);
  return (asked) => (asked === name ? value : undefined);
}

let told = 0;
async function tell(userId: string, readAt: Date | null): Promise<void> {
  told += 1;
  const row = {
    userId,
    readAt,
    kind: 'assigned',
    subject: 'Ulangan',
    path: '/',
    at: now,
    eventKey: `${told}`,
  } as const;
  await db.notification.create({ data: row, select: { id: true } });
}

test('a member is told how much waits for them, and nobody else’s', async () => {
  const [{ userId }, other] = [await aPerson('teacher', 'Rina'), await aPerson()];
  await tell(userId, null);
  await tell(userId, null);
  await tell(userId, now);
  await tell(other.userId, null);
  expect(await callerBy(await signedIn(userId))).toEqual({
    viewer: { kind: 'member', userId, role: 'teacher', name: 'Rina' },
    unread: 2,
  });
});

test('a guest and a visitor are told of nothing', async () => {
  const { userId, token } = await aGuest();
  const ofGuest: CookieOf = (name) => (name === 'fakta-guest' ? token : undefined);
  expect(await callerBy(ofGuest)).toEqual({ viewer: { kind: 'guest', userId }, unread: 0 });
  expect(await callerBy(() => undefined)).toEqual({ viewer: { kind: 'visitor' }, unread: 0 });
});

test('who has no e-mail address is a member by the pass of their class, and called as it says where they have no name', async () => {
  const { userId: teacherId } = await aPerson('teacher');
  const { classId } = await aClass(teacherId);
  const pass = { classId, handle: 'sari', pinHash: 'x', changedAt: now };
  const { id } = await db.user.create({ data: { pupilPass: { create: pass } }, select: { id: true } });
  expect(await viewerOf(id)).toEqual({ kind: 'member', userId: id, role: 'learner', name: 'sari' });
  expect((await callerBy(await signedIn(id))).viewer).toEqual(await viewerOf(id));
});
