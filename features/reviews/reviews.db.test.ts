import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { addDays, daysBetween } from '@/core/review';
import { adoptGuest } from '@/features/accounts/commands/adopt-guest';
import { finishAttempt } from '@/features/attempts/commands/finish-attempt';
import { startAttempt } from '@/features/attempts/commands/start-attempt';
import { submitAnswer } from '@/features/attempts/commands/submit-answer';
import { db } from '@/lib/db';
import { type Owner, viewerOf } from '@/lib/viewer';
import { aGuest, aPerson, aQuiz, type SampleQuiz } from '@/prisma/seed/factories';
import { rightResponse } from '@/prisma/seed/right-response';
import { answerReview } from './commands/answer-review';
import { backfillCards } from './commands/backfill-cards';
import { restCard } from './commands/rest-card';
import { setPlan } from './commands/set-plan';
import { undoReview } from './commands/undo-review';
import { getMemoryCsv } from './queries/memory-csv';
import { getPassage } from './queries/passage';
import { getQueue } from './queries/queue';
import { getReviewProof, getReviewQuestion } from './queries/review-screen';
import { getRememberedFacts } from './queries/standings';

const today = '2026-11-23';
const at = (day: string) => new Date(`${day}T03:00:00Z`);
const now = at(today);
const notFound = expect.objectContaining({ code: 'not-found' });

async function guest(): Promise<Owner> {
  return viewerOf((await aGuest()).userId);
}

/** Takes the quiz: right at the places that `marks` says, wrong at the others that it names. */
async function take(viewer: Owner, quiz: SampleQuiz, marks: readonly boolean[], feedback: 'each' | 'end' = 'each') {
  const started = await startAttempt(viewer, { code: quiz.code, feedback }, { now });
  if (!started.ok) throw new Error(started.code);
  const { attemptId } = started.value;
  for (const [index, right] of marks.entries()) {
    const question = quiz.items[index]?.question;
    if (!question) throw new Error(`Expected an item at ${index}.`);
    const response = right ? rightResponse(question) : wrongResponse(question);
    const outcome = await submitAnswer(viewer, { attemptId, number: index + 1, response }, { now });
    if (!outcome.ok) throw new Error(outcome.code);
  }
  return attemptId;
}

function wrongResponse(question: SampleQuiz['items'][number]['question']): string {
  if (question.kind === 'date') return '1999-01-01';
  if (question.kind === 'numeric') return '999';
  return ('choices' in question && question.choices?.find((choice) => choice !== question.key)) || 'entahlah';
}

const cardsOf = ({ userId }: Owner) =>
  db.card.findMany({ where: { userId }, orderBy: { dueOn: 'asc' }, include: { reviews: true } });

async function ask(viewer: Owner, cardId: string, day: string) {
  const question = await getReviewQuestion(viewer, cardId, { now: at(day) });
  if (!question) throw new Error('Expected a question, got none.');
  return question;
}

async function answer(
  viewer: Owner,
  cardId: string,
  response: string,
  day: string,
  eventId = randomUUID(),
  guessed = false,
) {
  const { itemId, seen } = await ask(viewer, cardId, day);
  return answerReview(viewer, { cardId, itemId, eventId, seen, response, guessed }, { now: at(day) });
}

async function keyOf(quiz: SampleQuiz, itemId: string): Promise<string> {
  const question = quiz.items.find(({ id }) => id === itemId)?.question;
  if (!question) throw new Error('Expected an item of the quiz.');
  return rightResponse(question);
}

test('every answer of a quiz with feedback at once makes a card; a wrong one is due tomorrow', async () => {
  const [quiz, viewer] = await Promise.all([aQuiz(), guest()]);
  await take(viewer, quiz, [true, false]);
  const cards = await cardsOf(viewer);
  expect(cards.map(({ reviewCount, lapses, reviews }) => [reviewCount, lapses, reviews.length])).toEqual([
    [1, 0, 1],
    [1, 0, 1],
  ]);
  expect(cards.map(({ dueOn }) => daysBetween(today, dueOn) === 1)).toEqual([true, false]);
  expect(cards.flatMap(({ reviews }) => reviews.map(({ rating }) => rating)).sort()).toEqual(['again', 'good']);
});

test('where answers may be changed, they move cards only when the quiz is finished, once', async () => {
  const [quiz, viewer] = await Promise.all([aQuiz(), guest()]);
  const attemptId = await take(viewer, quiz, [true, true, false], 'end');
  expect(await cardsOf(viewer)).toEqual([]);
  await finishAttempt(viewer, { attemptId }, { now });
  await finishAttempt(viewer, { attemptId }, { now });
  const cards = await cardsOf(viewer);
  expect(cards).toHaveLength(3);
  expect(cards.every(({ reviews }) => reviews.length === 1)).toBe(true);
});

test('the queue holds what is due, up to the cap, and says what waits', async () => {
  const [quiz, viewer] = await Promise.all([aQuiz(), guest()]);
  await take(viewer, quiz, [false, false, false, true]);
  expect((await getQueue(viewer, { now }))?.cards).toEqual([]);
  const tomorrow = addDays(today, 1);
  const queue = await getQueue(viewer, { now: at(tomorrow) });
  expect([queue?.cards.length, queue?.waiting, queue?.facts]).toEqual([3, 0, 4]);
  await setPlan(viewer, { dailyCap: 2, targetDay: null }, { now });
  const capped = await getQueue(viewer, { now: at(tomorrow) });
  expect([capped?.cards.length, capped?.waiting]).toEqual([2, 1]);
  await answer(viewer, capped?.cards[0] ?? '', 'entahlah', tomorrow).catch(() => undefined);
});

test('an answered review moves the card on, tells its proof, and leaves the queue', async () => {
  const [quiz, viewer] = await Promise.all([aQuiz(), guest()]);
  await take(viewer, quiz, [false]);
  const tomorrow = addDays(today, 1);
  const cardId = (await getQueue(viewer, { now: at(tomorrow) }))?.cards[0] ?? '';
  const { itemId, whyNow } = await ask(viewer, cardId, tomorrow);
  expect(whyNow).toMatchObject({ reviewedOn: today, reviews: 1, lastRight: false });
  const outcome = await answer(viewer, cardId, await keyOf(quiz, itemId), tomorrow);
  if (!outcome.ok) throw new Error(outcome.code);
  const proof = await getReviewProof(viewer, outcome.value.reviewId, { now: at(tomorrow) });
  expect(proof.item.answer).toMatchObject({ correct: true, points: 1 });
  expect(proof.again).toMatchObject({ dueSince: null, planned: false });
  expect(proof.again.on > tomorrow).toBe(true);
  const queue = await getQueue(viewer, { now: at(tomorrow) });
  expect([queue?.cards, queue?.doneToday]).toEqual([[], 1]);
});

test('a question holds nothing of its key', async () => {
  const [quiz, viewer] = await Promise.all([aQuiz(), guest()]);
  await take(viewer, quiz, [false, false, false, false, false]);
  for (const { id, reviews } of await cardsOf(viewer)) {
    const question = await ask(viewer, id, addDays(today, 1));
    const item = quiz.items.find((one) => one.id === reviews[0]?.itemId)?.question;
    const sent = JSON.stringify(question);
    expect(sent).not.toContain(item?.because);
    expect(sent).not.toContain(item?.evidence.text);
    if (question.item.choices.length === 0) expect(sent).not.toContain(`"${item?.key}"`);
  }
});

test('the same event sent twice, at once or later, is one review', async () => {
  const [quiz, viewer] = await Promise.all([aQuiz(), guest()]);
  await take(viewer, quiz, [false]);
  const tomorrow = addDays(today, 1);
  const [card] = await cardsOf(viewer);
  const { itemId, seen } = await ask(viewer, card?.id ?? '', tomorrow);
  const input = {
    cardId: card?.id ?? '',
    itemId,
    seen,
    eventId: randomUUID(),
    response: await keyOf(quiz, itemId),
    guessed: false,
  };
  const all = await Promise.all(Array.from({ length: 8 }, () => answerReview(viewer, input, { now: at(tomorrow) })));
  const ids = all.map((outcome) => (outcome.ok ? outcome.value.reviewId : outcome.code));
  expect(new Set(ids).size).toBe(1);
  expect(await db.review.count({ where: { cardId: input.cardId } })).toBe(2);
});

test('a page that is out of date is refused, and moves nothing', async () => {
  const [quiz, viewer] = await Promise.all([aQuiz(), guest()]);
  await take(viewer, quiz, [false]);
  const tomorrow = addDays(today, 1);
  const [card] = await cardsOf(viewer);
  const cardId = card?.id ?? '';
  const { itemId, seen } = await ask(viewer, cardId, tomorrow);
  const response = await keyOf(quiz, itemId);
  await answer(viewer, cardId, response, tomorrow);
  const stale = { cardId, itemId, seen, response, guessed: false, eventId: randomUUID() };
  expect(await answerReview(viewer, stale, { now: at(tomorrow) })).toEqual({ ok: false, code: 'already-answered' });
  expect(await db.review.count({ where: { cardId } })).toBe(2);
});

test('the last review can be taken back: the card is as before and asked again; the answer stays written', async () => {
  const [quiz, viewer] = await Promise.all([aQuiz(), guest()]);
  await take(viewer, quiz, [false]);
  const tomorrow = addDays(today, 1);
  const [before] = await db.card.findMany({ where: { userId: viewer.userId } });
  const cardId = before?.id ?? '';
  const { itemId } = await ask(viewer, cardId, tomorrow);
  const outcome = await answer(viewer, cardId, await keyOf(quiz, itemId), tomorrow);
  if (!outcome.ok) throw new Error(outcome.code);
  const { reviewId } = outcome.value;
  expect(await undoReview(viewer, { reviewId }, { now: at(tomorrow) })).toEqual({ ok: true, value: { cardId } });
  expect(await undoReview(viewer, { reviewId }, { now: at(tomorrow) })).toEqual({ ok: true, value: { cardId } });
  expect(await db.card.findUnique({ where: { id: cardId } })).toEqual(before);
  expect((await getQueue(viewer, { now: at(tomorrow) }))?.cards).toEqual([cardId]);
  expect(await db.review.count({ where: { cardId } })).toBe(2);
  expect((await getReviewProof(viewer, reviewId, { now: at(tomorrow) })).undone).toBe(true);
});

test('an answer of a quiz, or one that others followed, is not taken back', async () => {
  const [quiz, viewer] = await Promise.all([aQuiz(), guest()]);
  await take(viewer, quiz, [false, false]);
  const tomorrow = addDays(today, 1);
  const ofQuiz = await db.review.findFirstOrThrow({ where: { card: { userId: viewer.userId } } });
  const refused = { ok: false, code: 'not-last' };
  expect(await undoReview(viewer, { reviewId: ofQuiz.id }, { now })).toEqual(refused);
  const ids = [];
  for (const { id } of await cardsOf(viewer)) {
    const { itemId } = await ask(viewer, id, tomorrow);
    const outcome = await answer(
      viewer,
      id,
      await keyOf(quiz, itemId),
      ids.length === 0 ? tomorrow : addDays(today, 2),
    );
    if (outcome.ok) ids.push(outcome.value.reviewId);
  }
  expect(await undoReview(viewer, { reviewId: ids[0] ?? '' }, { now: at(tomorrow) })).toEqual(refused);
  expect((await undoReview(viewer, { reviewId: ids[1] ?? '' }, { now: at(tomorrow) })).ok).toBe(true);
});

test('a guess that was right is asked again sooner than knowledge', async () => {
  const due = async (guessed: boolean) => {
    const [quiz, viewer] = await Promise.all([aQuiz(), guest()]);
    await take(viewer, quiz, [true]);
    const [card] = await cardsOf(viewer);
    const day = card?.dueOn ?? '';
    const { itemId } = await ask(viewer, card?.id ?? '', day);
    await answer(viewer, card?.id ?? '', await keyOf(quiz, itemId), day, randomUUID(), guessed);
    return (await cardsOf(viewer))[0]?.dueOn ?? '';
  };
  expect((await due(true)) < (await due(false))).toBe(true);
});

test('what is not yours is not found', async () => {
  const [quiz, viewer, other] = await Promise.all([aQuiz(), guest(), guest()]);
  await take(viewer, quiz, [false]);
  const [card] = await cardsOf(viewer);
  const [review] = card?.reviews ?? [];
  const cardId = card?.id ?? '';
  const input = { cardId, itemId: review?.itemId ?? '', eventId: randomUUID(), seen: 1, response: 'x', guessed: false };
  await expect(getReviewQuestion(other, cardId, { now })).rejects.toEqual(notFound);
  await expect(getReviewProof(other, review?.id ?? '', { now })).rejects.toEqual(notFound);
  await expect(getPassage(other, cardId)).rejects.toEqual(notFound);
  await expect(answerReview(other, input, { now })).rejects.toEqual(notFound);
  await expect(undoReview(other, { reviewId: review?.id ?? '' }, { now })).rejects.toEqual(notFound);
  await expect(restCard(other, { cardId, rest: true }, { now })).rejects.toEqual(notFound);
  const foreign = (await aQuiz()).items[0]?.id ?? '';
  await expect(answerReview(viewer, { ...input, itemId: foreign }, { now })).rejects.toEqual(notFound);
});

test('a fact that rests is not due', async () => {
  const [quiz, viewer] = await Promise.all([aQuiz(), guest()]);
  await take(viewer, quiz, [false]);
  const tomorrow = at(addDays(today, 1));
  const cardId = (await cardsOf(viewer))[0]?.id ?? '';
  await restCard(viewer, { cardId, rest: true }, { now });
  expect((await getQueue(viewer, { now: tomorrow }))?.cards).toEqual([]);
  await restCard(viewer, { cardId, rest: false }, { now });
  expect((await getQueue(viewer, { now: tomorrow }))?.cards).toEqual([cardId]);
});

test('towards a target day every fact is asked before it; a day that has come is refused', async () => {
  const [quiz, viewer] = await Promise.all([aQuiz(), guest()]);
  await take(viewer, quiz, [true, true, true, true]);
  expect(await setPlan(viewer, { dailyCap: 1, targetDay: today }, { now })).toMatchObject({ ok: false, code: 'past' });
  await setPlan(viewer, { dailyCap: 1, targetDay: addDays(today, 5) }, { now });
  const queue = await getQueue(viewer, { now });
  expect(queue?.load.reduce((sum, { reviews }) => sum + reviews, 0)).toBeGreaterThanOrEqual(4);
  expect(queue?.recall.kept).toBeGreaterThan(queue?.recall.idle ?? 0);
  const after = await getQueue(viewer, { now: at(addDays(today, 6)) });
  expect(after?.plan.targetDay).toBeNull();
});

test('a guest’s cards go along to the account; one fact is one card, told anew from all answers', async () => {
  const [quiz, viewer, person] = await Promise.all([aQuiz(), guest(), aPerson()]);
  const member = await viewerOf(person.userId);
  await take(viewer, quiz, [true, false]);
  await take(member, quiz, [true]);
  await db.$transaction((tx) => adoptGuest(tx, viewer.userId, member.userId, now));
  const cards = await cardsOf(member);
  expect(cards.map(({ reviewCount, reviews }) => [reviewCount, reviews.length]).sort()).toEqual([
    [1, 1],
    [2, 2],
  ]);
  expect(await db.card.count({ where: { userId: viewer.userId } })).toBe(0);
});

test('a guest’s plan goes along to an account that has none; an account’s own stands', async () => {
  for (const own of [null, 7]) {
    const [viewer, person] = await Promise.all([guest(), aPerson()]);
    const member = await viewerOf(person.userId);
    await setPlan(viewer, { dailyCap: 5, targetDay: addDays(today, 9) }, { now });
    if (own !== null) await setPlan(member, { dailyCap: own, targetDay: null }, { now });
    await db.$transaction((tx) => adoptGuest(tx, viewer.userId, member.userId, now));
    expect((await getQueue(member, { now }))?.plan.dailyCap).toBe(own ?? 5);
  }
});

test('answers from before there were cards are remembered, once, as if they had been all along', async () => {
  const [quiz, viewer] = await Promise.all([aQuiz(), guest()]);
  await take(viewer, quiz, [true, false, true]);
  const before = await cardsOf(viewer);
  await db.card.deleteMany({ where: { userId: viewer.userId } });
  expect(await backfillCards()).toBeGreaterThanOrEqual(3);
  expect(await backfillCards()).toBe(0);
  const memory = (cards: typeof before) =>
    cards.map(({ fingerprint, dueOn, stability, reviewCount }) => [fingerprint, dueOn, stability, reviewCount]).sort();
  expect(memory(await cardsOf(viewer))).toEqual(memory(before));
});

test('an answer that may still be changed is not remembered yet', async () => {
  const [quiz, viewer] = await Promise.all([aQuiz(), guest()]);
  await take(viewer, quiz, [true], 'end');
  await backfillCards();
  expect(await cardsOf(viewer)).toEqual([]);
});

test('facts are told by how well they are remembered, with the words of their article', async () => {
  const [quiz, viewer] = await Promise.all([aQuiz(), guest()]);
  await take(viewer, quiz, [true, false]);
  const facts = await getRememberedFacts(viewer, { now });
  expect(facts.map(({ standing, slug }) => [standing, slug])).toEqual([
    ['forgotten', quiz.slug],
    ['shaky', quiz.slug],
  ]);
  expect(facts.every(({ text }) => text.length > 10)).toBe(true);
  expect(await getRememberedFacts(await guest(), { now })).toEqual([]);
});

test('a fact is asked by another item when there is one, those of the reserve among them; a teacher’s reserve asks nobody', async () => {
  const person = await aPerson('teacher');
  for (const ownerId of [null, person.userId]) {
    const [quiz, viewer] = await Promise.all([aQuiz({ ownerId }), guest()]);
    await take(viewer, quiz, [false]);
    const asked = quiz.items[0]?.id ?? '';
    const { factId } = await db.item.findUniqueOrThrow({ where: { id: asked }, select: { factId: true } });
    const other = quiz.items[1]?.id ?? '';
    await db.item.update({ where: { id: other }, data: { position: null, factId, decision: { delete: true } } });
    const [card] = await cardsOf(viewer);
    const { itemId } = await ask(viewer, card?.id ?? '', addDays(today, 1));
    expect(itemId).toBe(ownerId === null ? other : asked);
  }
});

test('the memory is a table that a spreadsheet reads as text', async () => {
  const [quiz, viewer] = await Promise.all([aQuiz(), guest()]);
  await take(viewer, quiz, [true]);
  await db.articleVersion.updateMany({ where: { articleId: quiz.articleId }, data: { title: '=1+1, "dua"' } });
  const csv = await getMemoryCsv(viewer, { now });
  const [head, row, ...more] = csv.trimEnd().split('\n');
  expect(head).toBe('\uFEFFfact,article,language,standing,due,reviews,lapses,laid_aside');
  expect(row).toContain(`"'=1+1, ""dua""",id,shaky,`);
  expect(more).toEqual([]);
});
