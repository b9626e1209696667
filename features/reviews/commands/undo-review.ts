import { db } from '@/lib/db';
import { AppError, done, type Outcome } from '@/lib/errors';
import type { Owner } from '@/lib/viewer';
import { readColumns } from './memory';
import { holdCards } from './move-card';

/**
 * Takes back the viewer's last answer in the daily queue: its card is as it was before, and is asked again. The answer stays written down as undone. Undoing twice is undoing
 * once; an answer that others followed, or that was given in a quiz or a practice, stays.
 * @throws AppError `not-found` when the review is not the viewer's.
 */
export function undoReview(
  viewer: Owner,
  { reviewId }: { reviewId: string },
  { now }: { now: Date },
): Promise<Outcome<{ readonly cardId: string }, 'not-last'>> {
  const { userId } = viewer;
  return db.$transaction(async (tx) => {
    await holdCards(tx, userId);
    const review = await tx.review.findFirst({
      where: { id: reviewId, card: { userId } },
      select: { id: true, cardId: true, answerId: true, practiceItemId: true, before: true, undoneAt: true },
    });
    if (!review) throw new AppError('not-found');
    if (review.undoneAt) return done({ cardId: review.cardId });
    const last = await tx.review.findFirst({
      where: { card: { userId }, undoneAt: null },
      orderBy: [{ reviewedAt: 'desc' }, { id: 'desc' }],
      select: { id: true },
    });
    const ofQueue = review.answerId === null && review.practiceItemId === null;
    if (last?.id !== review.id || !ofQueue || review.before === null) return { ok: false, code: 'not-last' };
    await tx.card.update({ where: { id: review.cardId }, data: readColumns(review.before) });
    await tx.review.update({ where: { id: review.id }, data: { undoneAt: now } });
    return done({ cardId: review.cardId });
  });
}
