import { createHash } from 'node:crypto';
import { db } from '@/lib/db';
import type { Owner } from '@/lib/viewer';
import type { EventOutcome } from '@/prisma/generated/sqlite/client';
import type { DeviceEvent } from '../schema';

/** What was said of an event when it came first, and when it happened by the server's clock. */
export type FirstReceipt = {
  readonly givenAt: Date;
  readonly outcome: EventOutcome;
  /** Of what was kept: the page of its verdict, where one may be seen. */
  readonly to: string | null;
  /** Of what is unreadable. */
  readonly reason: string | null;
};

/** What its copies have in common and no other event has: its id and the SHA-256 of all that it says. So no answer is taken for another one because a device used an id twice. */
export function keyOfEvent(event: DeviceEvent): string {
  return `${event.eventId}:${createHash('sha256').update(JSON.stringify(event)).digest('base64url')}`;
}

/** The first receipts of the viewer's events, by the keys of those that have one: one statement, however many are asked for. */
export async function firstReceipts(
  { userId }: Owner,
  keys: readonly string[],
): Promise<ReadonlyMap<string, FirstReceipt>> {
  const found = await db.eventReceipt.findMany({
    where: { userId, event: { in: [...keys] } },
    select: { event: true, givenAt: true, outcome: true, to: true, reason: true },
  });
  return new Map(found.map(({ event, ...first }) => [event, first]));
}
