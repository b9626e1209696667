import { dayOf, retrievability } from '@/core/review';
import { getOpenItem, type OpenItem } from '@/features/items/queries/open-item';
import { bodyOf, type ProvenItem, provenItems } from '@/features/items/queries/proof';
import { db } from '@/lib/db';
import { AppError } from '@/lib/errors';
import { timeZone } from '@/lib/time-zone';
import { ownerId, type Viewer } from '@/lib/viewer';
import { memoryColumns, memoryOf } from '../commands/memory';
import { askerOf } from '../policy';
import { askersOf } from './askers';

/** Why a fact is asked now. */
export type WhyNow = {
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
  /** ISO date on which the fact is asked again. */
  readonly dueOn: string;
  readonly undone: boolean;
};

/**
 * A fact as it is asked, without its key. Null when no published item asks it any more.
 * @throws AppError `not-found` when the card is not the viewer's.
 */
export async function getReviewQuestion(
  viewer: Viewer,
  cardId: string,
  { now }: { now: Date },
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
        select: { correct: true },
      },
    },
  });
  if (!card) throw new AppError('not-found');
  const asker = askerOf(await askersOf(db, { ...card, userId }));
  if (!asker) return null;
  const memory = memoryOf(card);
  const [item, source] = await Promise.all([getOpenItem(asker.id, null), sourceOf(asker.id)]);
  return {
    cardId,
    itemId: asker.id,
    seen: card.reviewCount,
    item,
    source,
    whyNow: {
      reviewedOn: memory.reviewedOn,
      recall: retrievability(memory, dayOf(now, timeZone())),
      reviews: memory.reviews,
      lapses: memory.lapses,
      lastRight: card.reviews[0]?.correct ?? false,
    },
  };
}

/** @throws AppError `not-found` when the review is not the viewer's. */
export async function getReviewProof(viewer: Viewer, reviewId: string): Promise<ReviewProof> {
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
  const [proven, body, source] = await Promise.all([
    provenItems({ id: itemId, reviews: { some: { id: reviewId, card: { userId } } } }, new Map([[itemId, given]])),
    bodyOf(stored.version.articleVersionId),
    sourceOf(itemId),
  ]);
  const [item] = proven;
  if (!item) throw new AppError('not-found');
  return { reviewId, cardId, item, body, source, dueOn: card.dueOn, undone: undoneAt !== null };
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
