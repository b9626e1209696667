import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { adoptGuest } from '@/features/accounts/commands/adopt-guest';
import { finishAttempt } from '@/features/attempts/commands/finish-attempt';
import { startAttempt } from '@/features/attempts/commands/start-attempt';
import { submitAnswer } from '@/features/attempts/commands/submit-answer';
import { answerReview } from '@/features/reviews/commands/answer-review';
import { db } from '@/lib/db';
import { type Owner, viewerOf } from '@/lib/viewer';
import { someCards } from '@/prisma/seed/cards';
import { aGuest, aPerson, aQuiz } from '@/prisma/seed/factories';
import { begin, elsewhere, processesFor } from '@/prisma/seed/other-process';
import { mergeEvents } from './commands/merge-events';
import { getReviewPack } from './queries/packs';
import type { Batch, DeviceEvent } from './schema';

// What a device sends comes more than once: a word gets lost, a request is sent again while its first copy still waits somewhere. The first copy to come settles the event.

const start = new Date('2026-11-23T09:00:00Z');
const at = (seconds: number) => new Date(start.getTime() + seconds * 1000);

const quiz = await aQuiz();

async function aTaker(feedback: 'each' | 'end' = 'end') {
  const viewer = await viewerOf((await aGuest()).userId);
  const started = await startAttempt(viewer, { code: quiz.code, feedback }, { now: at(-3600) });
  if (!started.ok) throw new Error(started.code);
  return { viewer, attemptId: started.value.attemptId };
}

/** Given so many seconds after `start`. */
const answer = (attemptId: string, response: string, given: number, number = 4): DeviceEvent => ({
  kind: 'answer',
  eventId: randomUUID(),
  givenAt: at(given).toISOString(),
  attemptId,
  number,
  response,
});
const handIn = (attemptId: string, given: number): DeviceEvent => ({
  kind: 'finish',
  eventId: randomUUID(),
  givenAt: at(given).toISOString(),
  attemptId,
});

type Copy = { readonly sent: number; readonly came: number };

/** Events sent and come at so many seconds after `start`, by a device whose clock is right. */
function batch(events: readonly DeviceEvent[], { sent, came }: Copy): [Batch, { now: Date }] {
  return [{ sentAt: at(sent).toISOString(), events: [...events] }, { now: at(came) }];
}
const merge = (viewer: Owner, events: readonly DeviceEvent[], copy: Copy) =>
  mergeEvents(viewer, ...batch(events, copy));
const answersOf = (attemptId: string) =>
  db.answer.findMany({ where: { attemptId }, select: { response: true, answeredAt: true } });
const receiptsOf = ({ userId }: Owner) => db.eventReceipt.count({ where: { userId } });

test('a copy that was long on its way does not come before what was given since', async () => {
  const { viewer, attemptId } = await aTaker();
  const [first, second] = [answer(attemptId, 'Manila', 0), answer(attemptId, 'Jakarta', 2)];
  await merge(viewer, [first], { sent: 0, came: 0.1 });
  await merge(viewer, [second], { sent: 2, came: 2.1 });
  expect(await merge(viewer, [first], { sent: 0, came: 5 })).toMatchObject([{ outcome: 'kept' }]);
  expect(await answersOf(attemptId)).toEqual([{ response: 'Jakarta', answeredAt: at(2.1) }]);
});

test('a copy is told what was said first, whatever counts now, and which answer that is', async () => {
  const { viewer, attemptId } = await aTaker();
  const [early, late, last] = [
    answer(attemptId, 'Manila', 0),
    answer(attemptId, 'Jakarta', 10),
    answer(attemptId, 'Bangkok', 20),
  ];
  const known = { sent: 60, came: 60 };
  expect(await merge(viewer, [late, early], known)).toMatchObject([
    { outcome: 'kept' },
    { outcome: 'other-kept', counted: 'Jakarta' },
  ]);
  await merge(viewer, [last], known);
  await finishAttempt(viewer, { attemptId }, { now: at(70) });
  expect(await merge(viewer, [late, early], { sent: 80, came: 95 })).toMatchObject([
    { outcome: 'kept' },
    { outcome: 'other-kept', counted: 'Bangkok' },
  ]);
  expect(await answersOf(attemptId)).toEqual([{ response: 'Bangkok', answeredAt: at(20) }]);
});

test('what could not be read, or came too late, is told so again, though it could be kept by now', async () => {
  const { viewer, attemptId } = await aTaker();
  const unreadable = answer(attemptId, 'banyak', 0, 3);
  const copy = { sent: 60, came: 60 };
  const first = await merge(viewer, [unreadable], copy);
  expect(first).toMatchObject([{ outcome: 'unreadable' }]);
  await finishAttempt(viewer, { attemptId }, { now: at(61) });
  const late = answer(attemptId, 'Jakarta', 62);
  expect(await merge(viewer, [unreadable, late], copy)).toEqual([
    ...first,
    { eventId: late.eventId, outcome: 'finished' },
  ]);
  await db.attempt.update({ where: { id: attemptId }, data: { finishedAt: null }, select: { id: true } });
  expect(await merge(viewer, [late], copy)).toMatchObject([{ outcome: 'finished' }]);
  expect(await answersOf(attemptId)).toEqual([]);
});

test('what is not the viewer’s, or is nothing yet, is asked anew each time', async () => {
  const [{ viewer, attemptId }, other] = [await aTaker(), await aTaker()];
  const event = answer(attemptId, 'Jakarta', 0);
  const copy = { sent: 1, came: 1 };
  expect(await merge(other.viewer, [event], copy)).toMatchObject([{ outcome: 'not-found' }]);
  expect(await receiptsOf(other.viewer)).toBe(0);
  expect(await merge(viewer, [event], copy)).toMatchObject([{ outcome: 'kept' }]);
});

test('an answer that was changed while it was on its way is older than the change, however long that way was', async () => {
  const { viewer, attemptId } = await aTaker();
  const [first, changed] = [answer(attemptId, 'Manila', 0), answer(attemptId, 'Jakarta', 5)];
  await merge(viewer, [first], { sent: 0, came: 30 });
  expect(await merge(viewer, [first, changed], { sent: 31, came: 31 })).toMatchObject([
    { outcome: 'kept' },
    { outcome: 'kept' },
  ]);
  expect(await answersOf(attemptId)).toEqual([{ response: 'Jakarta', answeredAt: at(30) }]);
});

test('an answer by its form was given when it reached the server: an event from before does not replace it, one from after does', async () => {
  const { viewer, attemptId } = await aTaker();
  const form = (response: string, seconds: number) =>
    submitAnswer(viewer, { attemptId, number: 4, response }, { now: at(seconds) });
  await form('Bangkok', 10);
  const [before, after] = [answer(attemptId, 'Manila', 9), answer(attemptId, 'Jakarta', 11)];
  expect(await merge(viewer, [before], { sent: 20, came: 20 })).toMatchObject([
    { outcome: 'other-kept', counted: 'Bangkok' },
  ]);
  expect(await merge(viewer, [after], { sent: 20, came: 20 })).toMatchObject([{ outcome: 'kept' }]);
  await form('Singapura', 21);
  await merge(viewer, [before, after], { sent: 20, came: 40 });
  expect(await answersOf(attemptId)).toEqual([{ response: 'Singapura', answeredAt: at(21) }]);
});

test('other words under an id that was used are another event', async () => {
  const { viewer, attemptId } = await aTaker();
  const first = answer(attemptId, 'Manila', 0);
  const other = { ...answer(attemptId, 'Jakarta', 5), eventId: first.eventId };
  const receipts = await merge(viewer, [first, other], { sent: 10, came: 10 });
  expect(receipts).toMatchObject([{ outcome: 'kept' }, { outcome: 'kept' }]);
  expect(await answersOf(attemptId)).toMatchObject([{ response: 'Jakarta' }]);
});

async function aReview() {
  const { userId } = await aPerson();
  const viewer = await viewerOf(userId);
  await someCards(userId, quiz, { count: 1 });
  const now = new Date();
  const [card] = (await getReviewPack(viewer, { now })).cards;
  if (!card) throw new Error('Expected a review that is due.');
  const review = (response: string): DeviceEvent & { kind: 'review' } => ({
    kind: 'review',
    eventId: randomUUID(),
    givenAt: now.toISOString(),
    cardId: card.cardId,
    itemId: card.itemId,
    seen: card.seen,
    response,
    guessed: false,
  });
  const reviewsLater = () => db.review.count({ where: { cardId: card.cardId, reviewedAt: { gte: now } } });
  return { viewer, now, review, reviewsLater, sentAt: now.toISOString() };
}

test('of two answers that a page of a review gave under its one id, the first counts and the other is told so', async () => {
  const { viewer, now, review, reviewsLater, sentAt } = await aReview();
  const unsent = review('2001-01-01');
  const { kind: _, givenAt: __, ...byForm } = { ...unsent, response: '2002-02-02' };
  expect(await answerReview(viewer, byForm, { now })).toMatchObject({ ok: true });
  const told = { eventId: unsent.eventId, outcome: 'other-kept', counted: '2002-02-02' };
  for (let copy = 0; copy < 2; copy += 1)
    expect(await mergeEvents(viewer, { sentAt, events: [unsent] }, { now })).toEqual([told]);
  expect(await reviewsLater()).toBe(1);
});

test('who signs in takes the receipts along: a copy that comes after it is told the same', async () => {
  const [{ viewer: guest, attemptId }, { userId }] = [await aTaker(), await aPerson()];
  const [first, second] = [answer(attemptId, 'Manila', 0), answer(attemptId, 'Jakarta', 2)];
  const [kept] = await merge(guest, [first], { sent: 0, came: 0.1 });
  await merge(guest, [second], { sent: 2, came: 2.1 });
  await db.$transaction((tx) => adoptGuest(tx, guest.userId, userId, at(3)));
  expect(await merge(await viewerOf(userId), [first], { sent: 0, came: 5 })).toEqual([kept]);
  expect(await answersOf(attemptId)).toEqual([{ response: 'Jakarta', answeredAt: at(2.1) }]);
});

test('a copy that comes when its receipt is not kept any more loses and doubles nothing', async () => {
  const { viewer, attemptId } = await aTaker();
  const events = [answer(attemptId, 'Jakarta', 0), answer(attemptId, '2008-12-15', 1, 1), handIn(attemptId, 5)];
  const receipts = await merge(viewer, events, { sent: 6, came: 6 });
  const before = [await answersOf(attemptId), await db.attempt.findUnique({ where: { id: attemptId } })];
  await db.eventReceipt.deleteMany({ where: { userId: viewer.userId } });
  const again = await merge(viewer, events, { sent: 600, came: 630 });
  expect(again.map(({ outcome }) => outcome)).toEqual(receipts.map(({ outcome }) => outcome));
  expect([await answersOf(attemptId), await db.attempt.findUnique({ where: { id: attemptId } })]).toEqual(before);
});

const city = fc.constantFrom('Bangkok', 'Jakarta', 'Manila', 'Singapura');
/** Seconds: when an event was given, and for each of its copies how long the device waited with it and how long it was on its way. */
const copies = fc.array(fc.record({ wait: fc.nat(20), way: fc.nat(30) }), { minLength: 1, maxLength: 3 });
const given = fc.array(fc.record({ response: city, seconds: fc.nat(20), copies }), { minLength: 2, maxLength: 5 });

type Given = { readonly response: string; readonly seconds: number; readonly copies: readonly Way[] };
type Way = { readonly wait: number; readonly way: number };

/** Each event with its copies, all of them in the order they come. */
function sentIn(attemptId: string, answers: readonly Given[]) {
  const events = answers.map(({ response, seconds }) => answer(attemptId, response, seconds));
  const sent = answers.flatMap(({ seconds, copies }, index) =>
    copies.map(({ wait, way }) => ({ index, sent: seconds + wait, came: seconds + wait + way })),
  );
  return { events, sent: sent.sort((one, other) => one.came - other.came) };
}

test('however many copies of each answer come, in whatever order and after whatever time: each is told what the first was, and of the first ones the latest stands', async () => {
  await fc.assert(
    fc.asyncProperty(given, async (answers) => {
      const { viewer, attemptId } = await aTaker();
      const { events, sent } = sentIn(attemptId, answers);
      const said = new Map<number, string>();
      let stands = { moment: Number.NEGATIVE_INFINITY, response: '' };
      for (const { index, ...copy } of sent) {
        const event = events[index];
        const one = answers[index];
        if (!event || !one) throw new Error('Expected an event for each copy.');
        const [receipt] = await merge(viewer, [event], copy);
        if (!said.has(index)) {
          const moment = one.seconds + copy.came - copy.sent;
          if (moment >= stands.moment) stands = { moment, response: one.response };
          said.set(index, receipt?.outcome ?? '');
        }
        expect(receipt?.outcome).toBe(said.get(index));
        expect(await answersOf(attemptId)).toEqual([{ response: stands.response, answeredAt: at(stands.moment) }]);
      }
      expect(await receiptsOf(viewer)).toBe(events.length);
    }),
    { numRuns: 30 },
  );
}, 240_000);

const there = processesFor(3, {
  merge: elsewhere<typeof mergeEvents>('features/offline/commands/merge-events', 'mergeEvents'),
});
const where = fc.nat(2);
const afterMs = fc.nat(12);

test('copies at the same moment, at several processes, are told the same, and what one of them did is done', async () => {
  const meeting = fc.array(fc.record({ where, afterMs, way: fc.nat(30) }), { minLength: 2, maxLength: 4 });
  const meetings = fc.array(fc.record({ response: city, seconds: fc.nat(20), meeting }), {
    minLength: 1,
    maxLength: 3,
  });
  await fc.assert(
    fc.asyncProperty(meetings, async (answers) => {
      const { viewer, attemptId } = await aTaker();
      const all = answers.map(({ response, seconds, meeting }) => ({
        event: answer(attemptId, response, seconds),
        meeting,
      }));
      const told = await Promise.all(
        all.map(({ event, meeting }) =>
          Promise.all(
            meeting.map((one) =>
              begin(one.afterMs, () =>
                there(one.where).merge(viewer, ...batch([event], { sent: 60, came: 60 + one.way })),
              ),
            ),
          ),
        ),
      );
      const outcomes = told.map((copies) => [...new Set(copies.map(([receipt]) => receipt?.outcome))]);
      expect(outcomes.map((of) => of.length)).toEqual(all.map(() => 1));
      const rows = await db.eventReceipt.findMany({ where: { userId: viewer.userId }, orderBy: { givenAt: 'desc' } });
      expect(rows).toHaveLength(all.length);
      const [kept, ...more] = await answersOf(attemptId);
      expect(more).toEqual([]);
      // The latest of the moments that were settled, and an answer that was given then.
      expect(kept?.answeredAt).toEqual(rows[0]?.givenAt);
      const latest = rows.filter(({ givenAt }) => givenAt.getTime() === kept?.answeredAt.getTime());
      const responses = latest.map(({ event: key }) =>
        all.map(({ event }) => event).find(({ eventId }) => key.startsWith(eventId)),
      );
      expect(responses.map((event) => event && 'response' in event && event.response)).toContain(kept?.response);
    }),
    { numRuns: 20 },
  );
}, 240_000);

test.each(['answers too late', 'hand-ins', 'reviews'] as const)(
  'of %s that come three times at once, at several processes, each copy is told the same and one is done',
  async (kind) => {
    for (let run = 0; run < 8; run += 1) {
      const { viewer, review, reviewsLater } = await aReview();
      const taker = await aTaker();
      if (kind === 'answers too late') await finishAttempt(taker.viewer, taker, { now: at(1) });
      const late = answer(taker.attemptId, 'Jakarta', 2);
      const [who, event] =
        kind === 'reviews'
          ? ([viewer, review('2001-01-01')] as const)
          : ([taker.viewer, kind === 'hand-ins' ? handIn(taker.attemptId, 2) : late] as const);
      const told = await Promise.all(
        [0, 1, 2].map((which) =>
          there(which).merge(
            who,
            { sentAt: event.givenAt, events: [event] },
            { now: new Date(Date.parse(event.givenAt) + which * 7000) },
          ),
        ),
      );
      expect(told[1]).toEqual(told[0]);
      expect(told[2]).toEqual(told[0]);
      expect(told[0]?.[0]?.outcome).toBe(kind === 'answers too late' ? 'finished' : 'kept');
      expect(await receiptsOf(who)).toBe(1);
      if (kind === 'reviews') expect(await reviewsLater()).toBe(1);
    }
  },
  240_000,
);
