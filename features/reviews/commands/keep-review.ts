import { grade } from '@/core/grading';
import { gradableOf, keyColumns } from '@/features/items/queries/gradable';
import type { AnswerRefusal } from '@/features/items/schema/refusal';
import type { Transaction } from '@/lib/db';
import { AppError, done, type Outcome } from '@/lib/errors';
import type { Owner } from '@/lib/viewer';
import { askersOf } from '../queries/askers';
import type { ReviewAnswer } from '../schema';
import { holdCards, moveCard } from './move-card';

/** `given` is the response it holds: of an event that was kept before, the one that came first. */
export type KeptReview = { readonly reviewId: string; readonly given: string };

/**
 * Grades and keeps one answer of the daily queue, and moves its card. The same event sent twice is one review. An answer to a page that is out of date, because the card was
 * answered elsewhere since, is refused.
 * @throws AppError `not-found` when the card is not the viewer's, or the item does not ask its fact.
 */
export async function keepReview(
  tx: Transaction,
  viewer: Owner,
  { cardId, itemId, eventId, seen, response, guessed }: ReviewAnswer,
  { now }: { now: Date },
): Promise<Outcome<KeptReview, AnswerRefusal>> {
  const { userId } = viewer;
  await holdCards(tx, userId);
  const known = await tx.review.findFirst({
    where: { eventId, card: { userId } },
    select: { id: true, response: true },
  });
  if (known) return done({ reviewId: known.id, given: known.response });
  const card = await tx.card.findFirst({
    where: { id: cardId, userId },
    select: { id: true, articleId: true, fingerprint: true, reviewCount: true },
  });
  if (!card) throw new AppError('not-found');
  if (card.reviewCount !== seen) return { ok: false, code: 'already-answered' };
  const gradable = await gradableFor(tx, { ...card, userId }, itemId);
  const verdict = grade(gradable, response);
  if (verdict.kind === 'unreadable') return { ok: false, code: verdict.reason };
  const { correct, points } = verdict;
  const { articleId, fingerprint } = card;
  const given = { userId, itemId, fact: { articleId, fingerprint }, eventId, answerId: null, response, guessed };
  return done({ reviewId: await moveCard(tx, { ...given, correct, points }, now), given: response });
}

async function gradableFor(tx: Transaction, card: Parameters<typeof askersOf>[1], itemId: string) {
  const askers = await askersOf(tx, card);
  if (!askers.some(({ id }) => id === itemId)) throw new AppError('not-found');
  return gradableOf(await tx.item.findUniqueOrThrow({ where: { id: itemId }, select: keyColumns }));
}
