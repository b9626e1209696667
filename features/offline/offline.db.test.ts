import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { finishAttempt } from '@/features/attempts/commands/finish-attempt';
import { startAttempt } from '@/features/attempts/commands/start-attempt';
import { submitAnswer } from '@/features/attempts/commands/submit-answer';
import { db } from '@/lib/db';
import { type Owner, viewerOf } from '@/lib/viewer';
import { someCards } from '@/prisma/seed/cards';
import { aGuest, aPerson, aQuiz, type SampleQuiz } from '@/prisma/seed/factories';
import { rightResponse } from '@/prisma/seed/right-response';
import { tenKinds } from '@/prisma/seed/ten-kinds';
import { stimulus, withStimulus } from '@/prisma/seed/with-stimulus';
import { mergeEvents } from './commands/merge-events';
import { getAttemptPack, getReviewPack } from './queries/packs';
import type { DeviceEvent } from './schema';

const now = new Date('2026-11-23T09:00:00Z');
const minutesAgo = (minutes: number) => new Date(now.getTime() - minutes * 60_000);
const cities = ['Bangkok', 'Jakarta', 'Manila', 'Singapura'];

async function aTaker(feedback: 'each' | 'end', quiz?: SampleQuiz) {
  const viewer = await viewerOf((await aGuest()).userId);
  const taken = quiz ?? (await aQuiz());
  const started = await startAttempt(viewer, { code: taken.code, feedback }, { now: minutesAgo(60) });
  if (!started.ok) throw new Error(started.code);
  return { viewer, quiz: taken, attemptId: started.value.attemptId };
}

const answer = (attemptId: string, number: number, response: string, minutes = 10): DeviceEvent => ({
  kind: 'answer',
  eventId: randomUUID(),
  givenAt: minutesAgo(minutes).toISOString(),
  attemptId,
  number,
  response,
});

const merge = (viewer: Owner, events: readonly DeviceEvent[], sentAt = now) =>
  mergeEvents(viewer, { sentAt: sentAt.toISOString(), events: [...events] }, { now });

const answersOf = (attemptId: string) =>
  db.answer.findMany({ where: { attemptId }, orderBy: { item: { position: 'asc' } } });

test('a whole quiz taken without a network arrives: each answer once, at the time it was given, and handed in', async () => {
  const { viewer, quiz, attemptId } = await aTaker('end');
  const events = quiz.items.map(({ question }, at) => answer(attemptId, at + 1, rightResponse(question), 30 - at));
  const finish: DeviceEvent = {
    kind: 'finish',
    eventId: randomUUID(),
    givenAt: minutesAgo(5).toISOString(),
    attemptId,
  };
  const receipts = await merge(viewer, [...events, finish]);
  expect(receipts.map(({ outcome }) => outcome)).toEqual(Array.from({ length: 6 }, () => 'kept'));
  expect(receipts.at(-1)).toMatchObject({ to: `/attempts/${attemptId}/result` });
  const answers = await answersOf(attemptId);
  expect(answers.map(({ correct }) => correct)).toEqual([true, true, true, true, true]);
  expect(answers[0]?.answeredAt).toEqual(minutesAgo(30));
  const attempt = await db.attempt.findUniqueOrThrow({ where: { id: attemptId } });
  expect(attempt.finishedAt).toEqual(minutesAgo(5));
  const again = await merge(viewer, [...events, finish]);
  expect(again.map(({ outcome }) => outcome)).toEqual(receipts.map(({ outcome }) => outcome));
  expect(await answersOf(attemptId)).toEqual(answers);
});

test('where answers may be changed, the one given last counts, in whatever order and however often they come', async () => {
  const { viewer, attemptId } = await aTaker('end');
  let turn = 60 * 24 * 365;
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.record({ city: fc.constantFrom(...cities), minutes: fc.integer({ min: 0, max: 30 }) }), {
        minLength: 1,
        maxLength: 5,
      }),
      fc.array(fc.nat(4), { maxLength: 6 }),
      async (given, repeats) => {
        // Each run is later than the one before, on the same question of the same attempt.
        turn -= 60;
        const events = given.map(({ city, minutes }, at) => answer(attemptId, 4, city, turn + minutes + at / 1000));
        const sent = [...events, ...repeats.flatMap((at) => events[at % events.length] ?? [])];
        await merge(viewer, sent);
        const last = events.reduce((one, other) => (other.givenAt > one.givenAt ? other : one));
        const [kept, ...more] = await answersOf(attemptId);
        expect(more).toEqual([]);
        expect(kept?.response).toBe('response' in last ? last.response : '');
      },
    ),
    { numRuns: 25 },
  );
});

test('an answer given on another device later stays, and the one that does not count is told', async () => {
  const { viewer, attemptId } = await aTaker('end');
  await submitAnswer(viewer, { attemptId, number: 4, response: 'Manila' }, { now: minutesAgo(5) });
  expect(await merge(viewer, [answer(attemptId, 4, 'Jakarta', 20)])).toMatchObject([
    { outcome: 'other-kept', counted: 'Manila' },
  ]);
  expect(await merge(viewer, [answer(attemptId, 4, 'Jakarta', 1)])).toMatchObject([{ outcome: 'kept' }]);
  expect((await answersOf(attemptId)).map(({ response }) => response)).toEqual(['Jakarta']);
});

test('where the key is shown at once, the answer that arrived first counts, also against one given earlier', async () => {
  const { viewer, attemptId } = await aTaker('each');
  await submitAnswer(viewer, { attemptId, number: 4, response: 'Manila' }, { now: minutesAgo(5) });
  expect(await merge(viewer, [answer(attemptId, 4, 'Jakarta', 20)])).toMatchObject([
    { outcome: 'other-kept', counted: 'Manila' },
  ]);
  expect((await answersOf(attemptId)).map(({ response }) => response)).toEqual(['Manila']);
});

test('a quiz handed in elsewhere takes no more answers; what it had already is no loss', async () => {
  const { viewer, attemptId } = await aTaker('end');
  // By its form, of which the word got lost, so that the device sends it as well.
  await submitAnswer(viewer, { attemptId, number: 4, response: 'Jakarta' }, { now: minutesAgo(10) });
  await finishAttempt(viewer, { attemptId }, { now: minutesAgo(2) });
  expect(await merge(viewer, [answer(attemptId, 4, 'Jakarta'), answer(attemptId, 5, 'Salah', 1)])).toMatchObject([
    { outcome: 'kept', to: `/attempts/${attemptId}/result` },
    { outcome: 'finished' },
  ]);
  expect(await answersOf(attemptId)).toHaveLength(1);
});

test('what cannot be read, is not yours or is nothing at all does not hold up the rest', async () => {
  const [{ viewer, attemptId }, other] = [await aTaker('end'), await aTaker('end')];
  const strange = { ...answer(attemptId, 1, '2008-12-15'), points: 1 } as unknown as DeviceEvent;
  const receipts = await merge(viewer, [
    answer(attemptId, 3, 'banyak'),
    answer(other.attemptId, 4, 'Jakarta'),
    answer(attemptId, 99, 'Jakarta'),
    strange,
    answer(attemptId, 4, 'Jakarta'),
  ]);
  expect(receipts.map(({ outcome }) => outcome)).toEqual(['unreadable', 'not-found', 'not-found', 'malformed', 'kept']);
  expect(await answersOf(other.attemptId)).toEqual([]);
});

test('a review is merged once, on the day it was given; the second device is told what counts', async () => {
  const [{ userId }, quiz] = await Promise.all([aPerson(), aQuiz()]);
  const viewer = await viewerOf(userId);
  const [cardId = ''] = await someCards(userId, quiz, { count: 1 });
  const today = new Date();
  const pack = await getReviewPack(viewer, { now: today });
  const card = pack.cards.find((one) => one.cardId === cardId);
  const item = quiz.items.find(({ id }) => id === card?.itemId);
  if (!card || !item) throw new Error('Expected the card to be taken along.');
  const review = (response: string): DeviceEvent => ({
    kind: 'review',
    eventId: randomUUID(),
    givenAt: today.toISOString(),
    cardId,
    itemId: card.itemId,
    seen: card.seen,
    response,
    guessed: false,
  });
  const batch = (event: DeviceEvent) => ({ sentAt: today.toISOString(), events: [event] });
  const first = review(rightResponse(item.question));
  const [kept] = await mergeEvents(viewer, batch(first), { now: today });
  const [again] = await mergeEvents(viewer, batch(first), { now: today });
  expect(kept).toMatchObject({ outcome: 'kept', to: expect.stringContaining('/reviews/answers/') });
  expect(again).toEqual(kept);
  const [clash] = await mergeEvents(viewer, batch(review('entahlah')), { now: today });
  expect(clash).toMatchObject({ outcome: 'other-kept', counted: rightResponse(item.question) });
  expect(await db.review.count({ where: { cardId, eventId: { in: [first.eventId] } } })).toBe(1);
  expect((await getReviewPack(viewer, { now: today })).cards.map((one) => one.cardId)).not.toContain(cardId);
});

test('what is taken along of any kind of item holds no key that a choice or prompt does not show', async () => {
  const quiz = await aQuiz({ sample: tenKinds });
  const { viewer, attemptId } = await aTaker('each', quiz);
  const pack = await getAttemptPack(viewer, attemptId);
  expect(pack.items).toHaveLength(quiz.items.length);
  for (const [at, { item }] of pack.items.entries()) {
    const question = quiz.items[at]?.question;
    expect(Object.keys(item).sort()).toEqual(
      ['choices', 'given', 'kind', 'paragraphs', 'precision', 'prompts', 'stem', 'stimulus', 'unit'].sort(),
    );
    expect(item.given).toBeNull();
    // In the order shown, as on the page: many items are in one pack, so no other order could be told from it.
    const shown = question && 'choices' in question ? question.choices : undefined;
    if (shown) expect(item.choices).toEqual(shown);
    if (question && !('choices' in question)) expect(JSON.stringify(item)).not.toContain(rightResponse(question));
  }
  const stranger = await viewerOf((await aGuest()).userId);
  await expect(getAttemptPack(stranger, attemptId)).rejects.toMatchObject({ code: 'not-found' });
  await finishAttempt(viewer, { attemptId }, { now });
  await expect(getAttemptPack(viewer, attemptId)).rejects.toMatchObject({ code: 'gone' });
});

test('what is read before a question is taken along with it', async () => {
  const quiz = await aQuiz({ sample: withStimulus });
  const { viewer, attemptId } = await aTaker('each', quiz);
  const { items } = await getAttemptPack(viewer, attemptId);
  expect(items.map(({ item }) => item.stimulus)).toEqual([null, null, null, stimulus.text, null]);
});
