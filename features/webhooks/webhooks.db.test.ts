import { createHmac } from 'node:crypto';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { finishAttempt } from '@/features/attempts/commands/finish-attempt';
import { raiseFlag } from '@/features/flags/commands/raise-flag';
import { deliverDue } from '@/features/outbox/commands/deliver-due';
import { publishQuiz } from '@/features/quizzes/commands/publish-quiz';
import { regrade } from '@/features/regrades/commands/regrade';
import { db } from '@/lib/db';
import { type Member, viewerOf } from '@/lib/viewer';
import { anAssignment } from '@/prisma/seed/assignments';
import { aClass } from '@/prisma/seed/classes';
import { anAttempt, aPerson, aQuiz } from '@/prisma/seed/factories';
import {
  addWebhook,
  removeWebhook,
  renewSecret,
  retryDelivery,
  sendTest,
  turnWebhook,
} from './commands/change-webhooks';
import { webhookCourier } from './commands/webhook-courier';
import { mostWebhooks } from './policy';
import { getWebhook } from './queries/webhook';
import { webhookEvents } from './schema';

const now = new Date('2026-11-23T08:00:00Z');
const hours = (count: number) => new Date(now.getTime() + count * 3_600_000);

type Got = { readonly headers: IncomingHttpHeaders; readonly body: string };
const got: Got[] = [];
let answer: { status: number; headers?: Record<string, string> } = { status: 204 };
let origin = '';
const receiver = createServer(async (request, response) => {
  let body = '';
  for await (const chunk of request) body += chunk;
  got.push({ headers: request.headers, body });
  response.writeHead(answer.status, answer.headers).end();
});

beforeAll(async () => {
  await new Promise<void>((ready) => receiver.listen(0, '127.0.0.1', ready));
  origin = `http://127.0.0.1:${(receiver.address() as AddressInfo).port}`;
});
afterAll(() => receiver.close());
beforeEach(async () => {
  got.length = 0;
  answer = { status: 204 };
  await db.outboxMessage.deleteMany();
  await db.webhook.deleteMany();
});

const member = async (role: 'teacher' | 'learner' = 'teacher') =>
  (await viewerOf((await aPerson(role)).userId)) as Member;
const deliver = (at = now, exempt = [origin]) =>
  deliverDue({ webhook: webhookCourier({ exempt }) }, { clock: () => at, dice: () => 1 });

async function aHook(viewer: Member, events: (typeof webhookEvents)[number][] = [...webhookEvents]) {
  const added = await addWebhook(viewer, { url: `${origin}/kait`, events }, { now });
  if (!added.ok) throw new Error(added.code);
  return added.value;
}

/** As a receiver checks it, by the description of Standard Webhooks. */
function isSignedBy(secret: string, { headers, body }: Got): boolean {
  const key = Buffer.from(secret.replace('whsec_', ''), 'base64');
  const signed = `${headers['webhook-id']}.${headers['webhook-timestamp']}.${body}`;
  const expected = createHmac('sha256', key).update(signed).digest('base64');
  return String(headers['webhook-signature']).split(' ').includes(`v1,${expected}`);
}
const told = () => got.map(({ body }) => JSON.parse(body));

describe('a delivery', () => {
  test('is signed, says what and when, and is the same message when it is sent again', async () => {
    const viewer = await member();
    const { webhookId, secret } = await aHook(viewer);
    await sendTest(viewer, { webhookId }, { now });
    answer = { status: 500 };
    await deliver();
    answer = { status: 200 };
    await deliver(hours(1));
    expect(got).toHaveLength(2);
    expect(told()).toEqual(Array(2).fill({ type: 'webhook.test', timestamp: now.toISOString(), data: {} }));
    expect(got.map((one) => isSignedBy(secret, one))).toEqual([true, true]);
    expect(got[0]?.headers['webhook-id']).toBe(got[1]?.headers['webhook-id']);
    expect(got[1]?.headers['webhook-timestamp']).toBe(`${hours(1).getTime() / 1000}`);
    expect((await getWebhook(viewer, webhookId)).deliveries).toMatchObject([
      { type: 'webhook.test', state: 'delivered', tries: 2 },
    ]);
  });

  test('is signed by both secrets for a day, then by the new one alone', async () => {
    const viewer = await member();
    const { webhookId, secret: former } = await aHook(viewer);
    const { secret } = await renewSecret(viewer, { webhookId }, { now });
    expect(secret).not.toBe(former);
    const signers = async (at: Date) => {
      await sendTest(viewer, { webhookId }, { now: at });
      await deliver(at);
      const last = got.at(-1) as Got;
      return [isSignedBy(secret, last), isSignedBy(former, last)];
    };
    expect(await signers(hours(23))).toEqual([true, true]);
    expect(await signers(hours(24))).toEqual([true, false]);
    expect(JSON.stringify(await db.webhook.findMany())).not.toContain(secret.slice(6));
  });

  test('goes to no place inside, and is not tried there again', async () => {
    const viewer = await member();
    const { webhookId } = await aHook(viewer);
    await sendTest(viewer, { webhookId }, { now });
    expect(await deliver(now, [])).toMatchObject({ givenUp: 1 });
    expect(got).toEqual([]);
    expect((await getWebhook(viewer, webhookId)).deliveries).toMatchObject([
      { state: 'given-up', lastError: 'not-public' },
    ]);
  });

  test('follows no redirect, and waits as long as it is asked to', async () => {
    const viewer = await member();
    const { webhookId } = await aHook(viewer);
    await sendTest(viewer, { webhookId }, { now });
    answer = { status: 307, headers: { location: `${origin}/elsewhere` } };
    expect(await deliver()).toMatchObject({ retried: 1 });
    expect(got).toHaveLength(1);
    answer = { status: 429, headers: { 'retry-after': '3600' } };
    await deliver(hours(1));
    expect(await deliver(hours(1.9))).toMatchObject({ retried: 0 });
    answer = { status: 200 };
    expect(await deliver(hours(2))).toMatchObject({ delivered: 1 });
  });
});

describe('a webhook', () => {
  test('is turned off after long failure, its owner is told once, and it can be turned on and tried again', async () => {
    const viewer = await member();
    const { webhookId } = await aHook(viewer);
    await sendTest(viewer, { webhookId }, { now });
    answer = { status: 503 };
    for (let hour = 0; hour <= 72; hour += 6) await deliver(hours(hour));
    const off = await getWebhook(viewer, webhookId);
    expect(off).toMatchObject({ failingSince: now, deliveries: [{ state: 'given-up', lastError: 'HTTP 503' }] });
    expect(off.offAt?.getTime()).toBeGreaterThanOrEqual(hours(60).getTime());
    expect(await db.notification.findMany({ where: { userId: viewer.userId } })).toMatchObject([
      { kind: 'webhook_off', path: `/teach/webhooks/${webhookId}` },
    ]);
    const [{ id: messageId = '' } = {}] = off.deliveries;
    await expect(retryDelivery(viewer, { webhookId, messageId }, { now })).rejects.toMatchObject({ code: 'not-found' });
    await expect(sendTest(viewer, { webhookId }, { now })).rejects.toMatchObject({ code: 'not-found' });
    await turnWebhook(viewer, { webhookId, on: true }, { now: hours(80) });
    await retryDelivery(viewer, { webhookId, messageId }, { now: hours(80) });
    answer = { status: 200 };
    expect(await deliver(hours(80))).toMatchObject({ delivered: 1 });
    expect(await getWebhook(viewer, webhookId)).toMatchObject({ failingSince: null, offAt: null });
  });

  test('whose receiver is gone (410) is turned off at once', async () => {
    const viewer = await member();
    const { webhookId } = await aHook(viewer);
    await sendTest(viewer, { webhookId }, { now });
    answer = { status: 410 };
    expect(await deliver()).toMatchObject({ givenUp: 1 });
    expect((await getWebhook(viewer, webhookId)).offAt).toEqual(now);
  });

  test('that is removed takes along what is owed to it; there are only so many', async () => {
    const viewer = await member();
    const { webhookId } = await aHook(viewer);
    await sendTest(viewer, { webhookId }, { now });
    await removeWebhook(viewer, { webhookId }, { now });
    expect(await db.outboxMessage.count()).toBe(0);
    const adding = Array.from({ length: mostWebhooks + 1 }, () =>
      addWebhook(viewer, { url: 'https://a.example/', events: ['quiz.published'] }, { now }),
    );
    expect((await Promise.all(adding)).filter(({ ok }) => ok)).toHaveLength(mostWebhooks);
  });
});

describe('what is told', () => {
  test('a publication, a flag and a regrade of a quiz, to its owner alone and once', async () => {
    const [viewer, other, learner] = [await member(), await member(), await member('learner')];
    await aHook(viewer);
    await aHook(other);
    const quiz = await aQuiz({ ownerId: viewer.userId, published: false });
    await publishQuiz(viewer, { versionId: quiz.versionId, acceptRest: true }, { now });
    await publishQuiz(viewer, { versionId: quiz.versionId, acceptRest: true }, { now });
    await anAttempt(quiz, learner.userId, { marks: [true], finishedAt: now });
    const itemId = quiz.items[0]?.id ?? '';
    await raiseFlag(learner, { itemId, reason: 'unclear', comment: 'Yang mana?' }, { now });
    await regrade(viewer, { deed: 'full', itemId, assignmentId: null, reason: 'Kabur.' }, { now });
    await deliver();
    expect(
      told()
        .map(({ type }) => type)
        .toSorted(),
    ).toEqual(['flag.raised', 'quiz.published', 'regrade.made']);
    expect(told().every(({ data }) => data.quizId === quiz.quizId)).toBe(true);
    const sent = JSON.stringify(told());
    for (const secret of [learner.userId, learner.name, 'Yang mana', 'Kabur']) expect(sent).not.toContain(secret);
  });

  test('an attempt: by id to the teachers of its class; of one of a learner’s own, only that it was', async () => {
    const [viewer, coTeacher, pupil] = [await member(), await member(), await member('learner')];
    await aHook(viewer, ['attempt.finished']);
    await aHook(coTeacher, ['attempt.finished']);
    const quiz = await aQuiz({ ownerId: viewer.userId });
    const { classId } = await aClass(coTeacher.userId, [pupil.userId]);
    const assignmentId = await anAssignment(classId, quiz.code);
    const open = async (assigned: boolean) => {
      const attemptId = await anAttempt(quiz, pupil.userId, { marks: [true], startedAt: now });
      const data = { assignmentId: assigned ? assignmentId : null, number: 1 };
      await db.attempt.update({ where: { id: attemptId }, data, select: { id: true } });
      await finishAttempt(pupil, { attemptId }, { now });
      return attemptId;
    };
    const assigned = await open(true);
    await deliver();
    const { quizId, versionId } = quiz;
    const { userId } = pupil;
    expect(told()).toEqual([
      {
        type: 'attempt.finished',
        timestamp: now.toISOString(),
        data: { quizId, versionId, attemptId: assigned, assignmentId, classId, userId, number: 1 },
      },
    ]);
    got.length = 0;
    await open(false);
    await deliver();
    expect(told()).toMatchObject([{ data: { quizId, versionId } }]);
    expect(JSON.stringify(told())).not.toContain(userId);
  });

  test('nothing to who was not asked for, is off, or no longer teaches', async () => {
    const [viewer, off, learner] = [await member(), await member(), await member()];
    await aHook(viewer, ['flag.raised']);
    const { webhookId } = await aHook(off);
    await turnWebhook(off, { webhookId, on: false }, { now });
    await aHook(learner);
    await db.user.update({ where: { id: learner.userId }, data: { role: 'learner' } });
    for (const { userId } of [viewer, off, learner]) {
      const quiz = await aQuiz({ ownerId: userId, published: false });
      const admin = (await viewerOf((await aPerson('admin')).userId)) as Member;
      await publishQuiz(admin, { versionId: quiz.versionId, acceptRest: true }, { now });
    }
    expect(await db.outboxMessage.count()).toBe(0);
  });

  test('nor what was owed to them while they taught', async () => {
    const viewer = await member();
    const { webhookId } = await aHook(viewer);
    await sendTest(viewer, { webhookId }, { now });
    await db.user.update({ where: { id: viewer.userId }, data: { role: 'learner' } });
    expect(await deliver()).toMatchObject({ givenUp: 1 });
    expect(got).toEqual([]);
  });
});
