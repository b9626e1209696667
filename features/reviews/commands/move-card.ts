import { dayOf, ratingOf, remember } from '@/core/review';
import type { Transaction } from '@/lib/db';
import { timeZone } from '@/lib/time-zone';
import { columnsOf, memoryColumns, memoryOf } from './memory';

/** An answer as it was stored and graded, and which fact it was about. */
export type Move = {
  readonly userId: string;
  readonly itemId: string;
  readonly fact: { readonly articleId: string; readonly fingerprint: string };
  /** The same event moves the card once. */
  readonly eventId: string;
  /** Of a quiz; null in a practice and in the daily queue. */
  readonly answerId: string | null;
  /** Of a practice. */
  readonly practiceItemId?: string;
  readonly response: string;
  readonly correct: boolean;
  /** 0 to 1. */
  readonly points: number;
  readonly guessed: boolean;
};

/**
 * Moves the learner's card of a fact by one answer, and keeps the answer as a review; answers the id of the review. An answer from before the last one (a clock
 * set back, a phone that was offline) counts for the day of the last one.
 */
export async function moveCard(tx: Transaction, move: Move, now: Date): Promise<string> {
  const { userId, fact, eventId, guessed, ...given } = move;
  await holdCards(tx, userId);
  const known = await tx.review.findUnique({ where: { eventId }, select: { id: true } });
  if (known) return known.id;
  const place = { userId_articleId_fingerprint: { userId, ...fact } };
  const card = await tx.card.findUnique({ where: place, select: { id: true, ...memoryColumns } });
  const today = dayOf(now, timeZone());
  const day = card && card.reviewedOn > today ? card.reviewedOn : today;
  const rating = ratingOf(move.points, guessed);
  const after = columnsOf(remember(card ? memoryOf(card) : undefined, day, rating));
  const { id: cardId } = await tx.card.upsert({
    where: place,
    create: { userId, ...fact, ...after, createdAt: now },
    update: after,
    select: { id: true },
  });
  const before = card ? JSON.stringify(columnsOf(memoryOf(card))) : null;
  const review = await tx.review.create({
    data: { ...given, cardId, eventId, rating, reviewedAt: now, day, before },
    select: { id: true },
  });
  return review.id;
}

/** Locks a learner's cards until the transaction ends, by an update of their owner that changes nothing: two answers at once move a card one after the other. */
export async function holdCards(tx: Transaction, userId: string): Promise<void> {
  await tx.user.updateMany({ where: { id: userId }, data: { id: userId } });
}
