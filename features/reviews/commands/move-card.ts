import { randomUUID } from 'node:crypto';
import { dayOf, ratingOf, remember } from '@/core/review';
import type { Transaction } from '@/lib/db';
import { timeZone } from '@/lib/time-zone';
import { columnsOf, memoryColumns, memoryOf } from './memory';
import { storeCards } from './store-cards';
import { type Graded, storeReviews } from './store-reviews';

/** An answer, and which fact it was about. The same event moves the card once. */
export type Move = Graded & {
  readonly userId: string;
  readonly fact: { readonly articleId: string; readonly fingerprint: string };
  readonly guessed: boolean;
};

/** A card as it stands while answers move it. */
type Moved = { readonly fact: Fact; readonly columns: ReturnType<typeof columnsOf> };

/**
 * Moves the learner's card of a fact by one answer, and keeps the answer as a review; answers the id of the review. An answer from before the last one (a clock
 * set back, a phone that was offline) counts for the day of the last one.
 */
export async function moveCard(tx: Transaction, move: Move, now: Date): Promise<string> {
  const id = (await moveCards(tx, [move], now)).get(move.eventId);
  if (id === undefined) throw new Error(`Expected a review of ${move.eventId}, got none.`);
  return id;
}

/** The same for many answers of one learner, in their order: few statements, however many cards. Answers the ids of their reviews, by event. */
export async function moveCards(
  tx: Transaction,
  moves: readonly Move[],
  now: Date,
): Promise<ReadonlyMap<string, string>> {
  const [first] = moves;
  if (!first) return new Map();
  const { userId } = first;
  await holdCards(tx, userId);
  const where = { eventId: { in: moves.map(({ eventId }) => eventId) } };
  const known = await tx.review.findMany({ where, select: { id: true, eventId: true } });
  const seen = new Set(known.map(({ eventId }) => eventId));
  const fresh = moves.filter(({ eventId }) => !seen.has(eventId));
  if (fresh.length === 0) return idsOf(known);
  const cards = await standingCards(tx, userId, fresh);
  const reviews = fresh.map((move) => reviewOf(cards, move, now));
  const moved = new Set(fresh.map(({ fact }) => keyOf(fact)));
  const stored = await storeCards(
    tx,
    userId,
    [...moved].flatMap((key) => cards.get(key) ?? []),
    now,
  );
  const ids = new Map(stored.map(({ id, ...fact }) => [keyOf(fact), id]));
  const made = reviews.map(({ fact, ...review }) => ({
    ...review,
    id: randomUUID(),
    cardId: ids.get(keyOf(fact)) ?? '',
  }));
  await storeReviews(tx, made);
  return idsOf([...known, ...made]);
}

function idsOf(reviews: readonly { readonly id: string; readonly eventId: string }[]): ReadonlyMap<string, string> {
  return new Map(reviews.map(({ id, eventId }) => [eventId, id]));
}

type Fact = Move['fact'];

function keyOf({ articleId, fingerprint }: Fact): string {
  return `${articleId} ${fingerprint}`;
}

async function standingCards(tx: Transaction, userId: string, moves: readonly Move[]): Promise<Map<string, Moved>> {
  const cards = await tx.card.findMany({
    where: {
      userId,
      articleId: { in: [...new Set(moves.map(({ fact }) => fact.articleId))] },
      fingerprint: { in: [...new Set(moves.map(({ fact }) => fact.fingerprint))] },
    },
    select: { articleId: true, fingerprint: true, ...memoryColumns },
  });
  return new Map(
    cards.map(({ articleId, fingerprint, ...memory }) => {
      const fact = { articleId, fingerprint };
      return [keyOf(fact), { fact, columns: columnsOf(memoryOf(memory)) }];
    }),
  );
}

/** The review of one answer; the card among `cards` moves by it, or is made. */
function reviewOf(cards: Map<string, Moved>, move: Move, now: Date) {
  const { userId: _, guessed, ...given } = move;
  const card = cards.get(keyOf(move.fact));
  const today = dayOf(now, timeZone());
  const day = card && card.columns.reviewedOn > today ? card.columns.reviewedOn : today;
  const rating = ratingOf(move.points, guessed);
  const columns = columnsOf(remember(card ? memoryOf(card.columns) : undefined, day, rating));
  cards.set(keyOf(move.fact), { fact: move.fact, columns });
  return { ...given, rating, reviewedAt: now, day, before: card ? JSON.stringify(card.columns) : null };
}

/** Locks a learner's cards until the transaction ends, by an update of their owner that changes nothing: two answers at once move a card one after the other. */
export async function holdCards(tx: Transaction, userId: string): Promise<void> {
  await tx.user.updateMany({ where: { id: userId }, data: { id: userId } });
}
