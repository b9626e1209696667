import { dayOf, retrievability } from '@/core/review';
import { getOpenItem, type OpenItem } from '@/features/items/queries/open-item';
import { bodyOf, type ProvenItem, provenItems } from '@/features/items/queries/proof';
import { db } from '@/lib/db';
import { AppError } from '@/lib/errors';
import { timeZone } from '@/lib/time-zone';
import { ownerId, type Viewer } from '@/lib/viewer';
import { memoryColumns, memoryOf } from '../commands/memory';
import { type Again, againOf, askerOf, dueSince } from '../policy';
import { askersOf } from './askers';
import { courseOf } from './desk';
import { getToday, type Today } from './queue';

/** Why a fact is asked now, and what is known of it. */
export type WhyNow = {
  /** The day that it fell due on; null while that lies ahead. */
  readonly dueSince: string | null;
  /** The day that it is planned for, when today is one of the last days before that; else null. */
  readonly askedFor: string | null;
  /** ISO date on which it falls due, or did. */
  readonly dueOn: string;
  /** Whether it was missed the last time, and so is due the day after. */
  readonly missed: boolean;
  /** ISO date of the last answer. */
  readonly reviewedOn: string;
  /** The chance that it is still recalled, 0 to 1. */
  readonly recall: number;
  /** Answers so far, and how many of them had it forgotten after it was known. */
  readonly reviews: number;
  readonly lapses: number;
  readonly lastRight: boolean;
};

type Source = { readonly title: string; readonly language: 'id' | 'en'; readonly slug: string };

export type ReviewQuestion = {
  readonly cardId: string;
  readonly itemId: string;
  /** For `ReviewAnswer.seen`. */
  readonly seen: number;
  readonly item: OpenItem;
  readonly source: Source;
  readonly whyNow: WhyNow;
};

export type ReviewProof = {
  readonly reviewId: string;
  readonly cardId: string;
  readonly item: ProvenItem;
  readonly body: string;
  readonly source: Source;
  readonly again: Again;
  readonly undone: boolean;
};

/**
 * A fact as it is asked, without its key. Null when no published item asks it any more.
 * @throws AppError `not-found` when the card is not the viewer's.
 */
export async function getReviewQuestion(
  viewer: Viewer,
  cardId: string,
  { now, today: known }: { now: Date /** Where it was reckoned before. */; today?: Today | null },
): Promise<ReviewQuestion | null> {
  const userId = ownerId(viewer);
  const card = await db.card.findFirst({
    where: { id: cardId, userId },
    select: {
      id: true,
      articleId: true,
      fingerprint: true,
      ...memoryColumns,
      reviews: {
        where: { undoneAt: null },
        orderBy: { reviewedAt: 'desc' },
        take: 1,
        select: { correct: true, rating: true },
      },
    },
  });
  if (!card) throw new AppError('not-found');
  const asker = askerOf(await askersOf(db, { ...card, userId }));
  if (!asker) return null;
  const memory = memoryOf(card);
  const [item, source, today] = await Promise.all([
    getOpenItem(asker.id, null),
    sourceOf(asker.id),
    known ?? getToday(viewer, { now }),
  ]);
  const day = dayOf(now, timeZone());
  return {
    cardId,
    itemId: asker.id,
    seen: card.reviewCount,
    item,
    source,
    whyNow: {
      dueSince: dueSince(memory, day),
      askedFor: today?.cards.includes(cardId) ? today.askedFor : null,
      dueOn: memory.dueOn,
      missed: card.reviews[0]?.rating === 'again',
      reviewedOn: memory.reviewedOn,
      recall: retrievability(memory, day),
      reviews: memory.reviews,
      lapses: memory.lapses,
      lastRight: card.reviews[0]?.correct ?? false,
    },
  };
}

/** @throws AppError `not-found` when the review is not the viewer's. */
export async function getReviewProof(viewer: Viewer, reviewId: string, { now }: { now: Date }): Promise<ReviewProof> {
  const userId = ownerId(viewer);
  const review = await db.review.findFirst({
    where: { id: reviewId, card: { userId } },
    select: {
      cardId: true,
      itemId: true,
      response: true,
      correct: true,
      points: true,
      undoneAt: true,
      card: { select: { dueOn: true } },
      item: { select: { version: { select: { articleVersionId: true } } } },
    },
  });
  if (!review) throw new AppError('not-found');
  const { cardId, itemId, undoneAt, card, item: stored, ...given } = review;
  const [proven, body, source, course] = await Promise.all([
    provenItems({ id: itemId, reviews: { some: { id: reviewId, card: { userId } } } }, new Map([[itemId, given]])),
    bodyOf(stored.version.articleVersionId),
    sourceOf(itemId),
    courseOf(userId, now),
  ]);
  const [item] = proven;
  if (!item) throw new AppError('not-found');
  const day = dayOf(now, timeZone());
  const again = againOf(card, day, course?.forecast.next.get(cardId), course?.target ?? null);
  return { reviewId, cardId, item, body, source, again, undone: undoneAt !== null };
}

async function sourceOf(itemId: string): Promise<Source> {
  const { version } = await db.item.findUniqueOrThrow({
    where: { id: itemId },
    select: {
      version: {
        select: { articleVersion: { select: { title: true, language: true, article: { select: { slug: true } } } } },
      },
    },
  });
  const { article, ...rest } = version.articleVersion;
  return { ...rest, slug: article.slug };
}
