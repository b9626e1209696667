import { spawn } from 'node:child_process';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { beforeEach, expect, test, vi } from 'vitest';
import { db } from '@/lib/db';
import { deliverDue } from './commands/deliver-due';
import { engage, nudge } from './commands/engage';
import { enqueue, type Owing } from './commands/enqueue';
import { tryAgain } from './commands/try-again';
import { type Courier, type Delivery, leaseMs, type Owed } from './policy';

const now = new Date('2026-11-23T08:00:00Z');
const after = (ms: number) => new Date(now.getTime() + ms);
const hour = 60 * 60 * 1000;

beforeEach(async () => {
  await db.outboxMessage.deleteMany();
});

const owe = (key: string, more: Partial<Owing> = {}, at = now) =>
  db.$transaction((tx) => enqueue(tx, { channel: 'xapi', key, payload: { key }, ...more }, { now: at }));
const messageOf = (key: string) =>
  db.outboxMessage.findUniqueOrThrow({ where: { channel_key: { channel: 'xapi', key } } });

/** A courier that keeps what it got and answers what it is told to. */
function aCourier(answer: (message: Owed) => Delivery | Promise<Delivery> = () => ({ kind: 'delivered' })) {
  const got: string[] = [];
  const courier: Courier = {
    givesUpAfterHours: 24,
    deliver: async (message) => {
      got.push(message.key);
      return answer(message);
    },
  };
  return { got, courier };
}
const deliver = (courier: Courier, at = now) => deliverDue({ xapi: courier }, { clock: () => at, dice: () => 1 });

test('what is owed is kept with what caused it, or not at all', async () => {
  const failing = db.$transaction(async (tx) => {
    await enqueue(tx, { channel: 'xapi', key: 'a', payload: {} }, { now });
    throw new Error('no');
  });
  await expect(failing).rejects.toThrow('no');
  expect(await db.outboxMessage.count()).toBe(0);
});

test('the same key owed twice is delivered once, with what was said first', async () => {
  await owe('a', { payload: { score: 1 } });
  await owe('a', { payload: { score: 2 } }, after(1));
  const payloads: unknown[] = [];
  const { courier } = aCourier(({ payload }) => {
    payloads.push(payload);
    return { kind: 'delivered' };
  });
  expect(await deliver(courier)).toEqual({ delivered: 1, retried: 0, givenUp: 0 });
  expect(await deliver(courier, after(48 * hour))).toEqual({ delivered: 0, retried: 0, givenUp: 0 });
  await owe('a', {}, after(1));
  await deliver(courier, after(48 * hour));
  expect(payloads).toEqual([{ score: 1 }]);
  expect(await messageOf('a')).toMatchObject({ deliveredAt: now, dueAt: null, leaseUntil: null, tries: 1 });
});

test('a failure waits longer each time, keeps its reason, and arrives in the end', async () => {
  await owe('a');
  let isDown = true;
  const { got, courier } = aCourier(() => (isDown ? { kind: 'later', error: '503' } : { kind: 'delivered' }));
  expect(await deliver(courier)).toMatchObject({ retried: 1 });
  expect(await messageOf('a')).toMatchObject({ dueAt: after(10_000), lastError: '503', leaseUntil: null });
  expect(await deliver(courier, after(9_999))).toMatchObject({ retried: 0 });
  await deliver(courier, after(10_000));
  expect(await messageOf('a')).toMatchObject({ dueAt: after(30_000), tries: 2 });
  isDown = false;
  expect(await deliver(courier, after(30_000))).toMatchObject({ delivered: 1 });
  expect(await messageOf('a')).toMatchObject({ deliveredAt: after(30_000), lastError: '', tries: 3 });
  expect(got).toHaveLength(3);
});

test('a courier that throws is tried again; a receiver’s own time is kept', async () => {
  await owe('a');
  await owe('b');
  const { courier } = aCourier(({ key }) => {
    if (key === 'a') throw new Error('socket hang up');
    return { kind: 'later', error: '429', afterSeconds: 600 };
  });
  await deliver(courier);
  expect(await messageOf('a')).toMatchObject({ lastError: 'socket hang up', dueAt: after(10_000) });
  expect(await messageOf('b')).toMatchObject({ lastError: '429', dueAt: after(600_000) });
});

test('it is given up at its hour, kept, and tried again when an admin says so', async () => {
  await owe('a');
  const { courier, got } = aCourier(() => ({ kind: 'later', error: '500' }));
  expect(await deliver(courier, after(25 * hour))).toMatchObject({ givenUp: 1 });
  const { id, ...given } = await messageOf('a');
  expect(given).toMatchObject({ givenUpAt: after(25 * hour), dueAt: null, lastError: '500' });
  await deliver(courier, after(26 * hour));
  expect(got).toHaveLength(1);
  expect(await tryAgain({ channel: 'lti', ids: [id] }, { now })).toBe(0);
  expect(await tryAgain({ ids: [id] }, { now: after(30 * hour) })).toBe(1);
  expect(await tryAgain({ ids: [id] }, { now: after(30 * hour) })).toBe(0);
  expect(await deliver(courier, after(30 * hour))).toMatchObject({ retried: 1 });
});

test('what is refused for good is not tried a second time', async () => {
  await owe('a');
  const { courier } = aCourier(() => ({ kind: 'never', error: 'x'.repeat(1000) }));
  expect(await deliver(courier)).toMatchObject({ givenUp: 1 });
  expect((await messageOf('a')).lastError).toHaveLength(300);
});

test('a channel without a courier waits', async () => {
  await owe('a', { channel: 'lti' });
  expect(await deliver(aCourier().courier)).toEqual({ delivered: 0, retried: 0, givenUp: 0 });
  expect(await db.outboxMessage.findFirst()).toMatchObject({ tries: 0, dueAt: now });
});

test('many at once, and several who deliver beside each other: each arrives once', async () => {
  for (let number = 0; number < 30; number += 1) await owe(`m${number}`);
  const { got, courier } = aCourier(async () => {
    await new Promise((done) => setTimeout(done, 2));
    return { kind: 'delivered' };
  });
  const counted = await Promise.all([deliver(courier), deliver(courier), deliver(courier)]);
  expect(counted.reduce((sum, { delivered }) => sum + delivered, 0)).toBe(30);
  expect(new Set(got).size).toBe(30);
  expect(got).toHaveLength(30);
});

test('a newer one of the group replaces those that did not arrive; others are left alone', async () => {
  await owe('old', { group: 'sari' });
  await owe('else', { group: 'budi' });
  await owe('new', { group: 'sari' }, after(1));
  const { got, courier } = aCourier();
  await deliver(courier, after(1));
  expect(got.toSorted()).toEqual(['else', 'new']);
  expect(await messageOf('old')).toMatchObject({ replacedAt: after(1), deliveredAt: null, tries: 0 });
});

test('one that becomes old while it is under way is not overtaken, and not tried again', async () => {
  await owe('old', { group: 'sari' });
  const { got, courier } = aCourier(async ({ key }) => {
    if (key === 'new') return { kind: 'delivered' };
    await owe('new', { group: 'sari' }, after(1));
    expect(await deliver(courier, after(1))).toMatchObject({ delivered: 0 });
    return { kind: 'later', error: '503' };
  });
  await deliver(courier);
  expect(got).toEqual(['old']);
  await deliver(courier, after(1));
  await deliver(courier, after(hour));
  expect(got).toEqual(['old', 'new']);
  expect(await messageOf('old')).toMatchObject({ dueAt: null, replacedAt: after(1), lastError: '503' });
});

test('an older one that is committed late is replaced, not sent after the newer', async () => {
  await owe('new', { group: 'sari' }, after(5));
  const { got, courier } = aCourier();
  await deliver(courier, after(5));
  await owe('late', { group: 'sari' }, now);
  await deliver(courier, after(hour));
  expect(got).toEqual(['new']);
  expect(await messageOf('late')).toMatchObject({ dueAt: null, replacedAt: after(hour) });
});

test('a nudge delivers what was committed, where somebody delivers', async () => {
  await owe('a');
  nudge();
  const { got, courier } = aCourier();
  const stop = engage({ xapi: courier });
  try {
    nudge();
    await vi.waitFor(() => expect(got).toEqual(['a']));
  } finally {
    stop();
  }
});

test('a process killed between delivery and its mark delivers again, with the same key', async () => {
  await owe('a');
  const keys: string[] = [];
  const receiver = createServer((request, response) => {
    keys.push(String(request.headers['idempotency-key']));
    // The receiver has it; the sender never learns.
    child.kill('SIGKILL');
    response.end();
  });
  await new Promise<void>((ready) => receiver.listen(0, '127.0.0.1', ready));
  const { port } = receiver.address() as AddressInfo;
  const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', deliverTo(port)]);
  expect(await new Promise((gone) => child.once('exit', (_, signal) => gone(signal)))).toBe('SIGKILL');
  receiver.close();
  const left = await messageOf('a');
  expect(left).toMatchObject({ deliveredAt: null, tries: 1 });
  const { got, courier } = aCourier();
  // The child went by the real clock.
  const taken = (left.leaseUntil?.getTime() ?? 0) - leaseMs;
  await deliver(courier, new Date(taken + leaseMs - 1));
  expect(got).toEqual([]);
  expect(await deliver(courier, new Date(taken + leaseMs))).toMatchObject({ delivered: 1 });
  expect([keys, got]).toEqual([['a'], ['a']]);
});

/** A process that delivers everything to a port of this machine. */
function deliverTo(port: number): string {
  return `
    const { deliverDue } = await import('./features/outbox/commands/deliver-due.ts');
    const deliver = async ({ key }) => {
      await fetch('http://127.0.0.1:${port}', { method: 'POST', headers: { 'idempotency-key': key } });
      return { kind: 'delivered' };
    };
    await deliverDue({ xapi: { givesUpAfterHours: 1, deliver } }, { clock: () => new Date(), dice: () => 1 });`;
}
