import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { finishAttempt } from '@/features/attempts/commands/finish-attempt';
import { deliverDue } from '@/features/outbox/commands/deliver-due';
import { db } from '@/lib/db';
import { type Member, viewerOf } from '@/lib/viewer';
import { anAssignment } from '@/prisma/seed/assignments';
import { aClass } from '@/prisma/seed/classes';
import { anAttempt, aPerson, aQuiz } from '@/prisma/seed/factories';
import { tenKinds } from '@/prisma/seed/ten-kinds';
import { xapiCourier } from './commands/xapi-courier';
import { lrsSettings } from './settings';

const now = new Date('2026-11-23T08:00:00Z');
const minutes = (count: number) => new Date(now.getTime() + count * 60_000);

type Statement = {
  readonly id: string;
  readonly actor: unknown;
  readonly verb: { readonly id: string };
  readonly result: unknown;
};

/** An LRS as the specification has it: a statement of a known id that says something else is a conflict, and a batch is taken whole or not at all. */
const stored = new Map<string, string>();
let fault: 'none' | 'moved' | 'down' | 'hang-up' | 'lost-answer' | 'unauthorized' | 'busy' | 'bad' = 'none';
let asked = 0;
let sentAuthorization: string | undefined;
let origin = '';
/** The same machine under another name. */
let inside = '';
const lrs = createServer(async (request, response) => {
  asked += 1;
  sentAuthorization = request.headers.authorization;
  let body = '';
  for await (const chunk of request) body += chunk;
  if (fault === 'hang-up') return void request.socket.destroy();
  const status = { down: 503, unauthorized: 401, busy: 429, bad: 400 }[fault as string];
  if (fault === 'moved') return void response.writeHead(307, { location: `${inside}/xapi/statements` }).end();
  if (status) return void response.writeHead(status, fault === 'busy' ? { 'retry-after': '600' } : {}).end();
  const batch = JSON.parse(body) as readonly Statement[];
  if (batch.some((one) => (stored.get(one.id) ?? JSON.stringify(one)) !== JSON.stringify(one)))
    return void response.writeHead(409).end();
  for (const one of batch) stored.set(one.id, JSON.stringify(one));
  if (fault === 'lost-answer') return void request.socket.destroy();
  response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(batch.map(({ id }) => id)));
});

beforeAll(async () => {
  await new Promise<void>((ready) => lrs.listen(0, '127.0.0.1', ready));
  const { port } = lrs.address() as AddressInfo;
  origin = `http://127.0.0.1:${port}`;
  inside = `http://localhost:${port}`;
});
afterAll(() => lrs.close());
beforeEach(async () => {
  stored.clear();
  asked = 0;
  fault = 'none';
  await db.outboxMessage.deleteMany();
  vi.stubEnv('FAKTA_LRS_URL', `${origin}/xapi`);
  vi.stubEnv('FAKTA_LRS_KEY', 'kunci');
  vi.stubEnv('FAKTA_LRS_SECRET', 'rahasia');
});
afterEach(() => vi.unstubAllEnvs());

function deliver(at = now) {
  const settings = lrsSettings();
  if (!settings) throw new Error('no LRS');
  return deliverDue({ xapi: xapiCourier(settings) }, { clock: () => at, dice: () => 1 });
}

async function finished({ assigned = false } = {}) {
  const learner = (await viewerOf((await aPerson('learner', 'Sari')).userId)) as Member;
  const quiz = await aQuiz({ sample: tenKinds });
  const marks = [true, false, true, true, true, true, true, true, true, null];
  const attemptId = await anAttempt(quiz, learner.userId, { marks, startedAt: now });
  if (assigned) {
    const { classId } = await aClass((await aPerson('teacher')).userId, [learner.userId]);
    const assignmentId = await anAssignment(classId, quiz.code);
    await db.attempt.update({ where: { id: attemptId }, data: { assignmentId, number: 1 }, select: { id: true } });
    const items = quiz.items.map(({ id: itemId }, position) => ({ attemptId, itemId, position }));
    await db.attemptItem.createMany({ data: items });
  }
  await finishAttempt(learner, { attemptId }, { now: minutes(5) });
  return { learner, quiz, attemptId };
}

test('nothing is owed where no LRS is set up', async () => {
  vi.stubEnv('FAKTA_LRS_URL', '');
  vi.stubEnv('FAKTA_LRS_KEY', '');
  vi.stubEnv('FAKTA_LRS_SECRET', '');
  await finished();
  expect(await db.outboxMessage.count()).toBe(0);
});

test.each([false, true])('a finished attempt is one batch, by a pseudonym (assigned: %s)', async (assigned) => {
  const { learner, quiz } = await finished({ assigned });
  expect(await deliver(minutes(5))).toMatchObject({ delivered: 1 });
  expect(asked).toBe(1);
  expect(sentAuthorization).toBe(`Basic ${Buffer.from('kunci:rahasia').toString('base64')}`);
  const told = [...stored.values()].map((one) => JSON.parse(one));
  const completed = told.filter(({ verb }) => verb.id.endsWith('/completed'));
  expect(completed).toMatchObject([
    { result: { completion: true, duration: 'PT300S', score: { min: 0, max: quiz.items.length } } },
  ]);
  expect(told.filter(({ verb }) => verb.id.endsWith('/answered'))).toHaveLength(9);
  expect(new Set(told.map(({ object }) => object.definition.interactionType).filter(Boolean)).size).toBeGreaterThan(4);
  for (const secret of [learner.userId, learner.name]) expect([...stored.values()].join()).not.toContain(secret);
  expect(new Set(told.map(({ actor }) => JSON.stringify(actor))).size).toBe(1);
});

test('an LRS of the network it stands in is reached, and leads to no other place', async () => {
  await finished();
  fault = 'moved';
  expect(await deliver(minutes(5))).toMatchObject({ retried: 1 });
  expect(asked).toBe(1);
  expect(await db.outboxMessage.findFirst()).toMatchObject({ lastError: 'too-many-redirects' });
  fault = 'none';
  expect(await deliver(minutes(65))).toMatchObject({ delivered: 1 });
});

test('an LRS that fails in any way has each statement once in the end', async () => {
  await finished();
  let at = 5;
  for (const one of ['down', 'hang-up', 'unauthorized', 'lost-answer'] as const) {
    fault = one;
    expect(await deliver(minutes(at)), one).toMatchObject({ retried: 1 });
    at += 60;
  }
  const before = new Map(stored);
  expect(before.size).toBeGreaterThan(0);
  fault = 'none';
  expect(await deliver(minutes(at))).toMatchObject({ delivered: 1 });
  expect(stored).toEqual(before);
});

test('an answer that was lost, and a regrade since: the LRS keeps what it has, and no more is sent', async () => {
  const { quiz, attemptId } = await finished();
  fault = 'lost-answer';
  await deliver(minutes(5));
  const before = new Map(stored);
  await db.answer.updateMany({
    where: { attemptId, itemId: quiz.items[1]?.id ?? '' },
    data: { points: 1, correct: true },
  });
  fault = 'none';
  expect(await deliver(minutes(60))).toMatchObject({ delivered: 1 });
  expect(stored).toEqual(before);
});

test('one that is busy is left in peace as long as it asks; what it calls bad is given up and kept', async () => {
  await finished();
  fault = 'busy';
  await deliver(minutes(5));
  expect(await deliver(minutes(14))).toMatchObject({ retried: 0 });
  fault = 'bad';
  expect(await deliver(minutes(15))).toMatchObject({ givenUp: 1 });
  expect(await db.outboxMessage.findFirst()).toMatchObject({ lastError: 'HTTP 400', givenUpAt: minutes(15) });
});

test('what is owed of a person goes with their account', async () => {
  const { learner } = await finished();
  await db.attempt.deleteMany({ where: { userId: learner.userId } });
  expect(await deliver(minutes(5))).toMatchObject({ givenUp: 1 });
  expect(asked).toBe(0);
});
