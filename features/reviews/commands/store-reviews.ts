import type { Rating } from '@/core/review';
import type { Transaction } from '@/lib/db';
import { Prisma } from '@/prisma/generated/sqlite/client';

/** An answer as it was stored and graded. */
export type Graded = {
  readonly itemId: string;
  /** The same event is one review. */
  readonly eventId: string;
  /** Of a quiz; null in a practice and in the daily queue. */
  readonly answerId: string | null;
  /** Of a practice. */
  readonly practiceItemId?: string;
  readonly response: string;
  readonly correct: boolean;
  /** 0 to 1. */
  readonly points: number;
};

type NewReview = Graded & {
  readonly id: string;
  readonly cardId: string;
  readonly rating: Rating;
  readonly reviewedAt: Date;
  readonly day: string;
  readonly before: string | null;
};

/** Keeps reviews, at least one, by one statement that is written here: for Prisma to write that of ten took half of handing in. */
export async function storeReviews(tx: Transaction, reviews: readonly NewReview[]): Promise<void> {
  const rows = reviews.map((review) => {
    const { id, cardId, itemId, eventId, answerId, practiceItemId = null } = review;
    const { response, correct, points, rating, reviewedAt, day, before } = review;
    const told = Prisma.sql`${response}, ${correct}, ${points}, ${rating}, ${reviewedAt}, ${day}, ${before}`;
    return Prisma.sql`(${id}, ${cardId}, ${itemId}, ${eventId}, ${answerId}, ${practiceItemId}, ${told})`;
  });
  await tx.$executeRaw`
    INSERT INTO "Review" ("id", "cardId", "itemId", "eventId", "answerId", "practiceItemId",
      "response", "correct", "points", "rating", "reviewedAt", "day", "before")
    VALUES ${Prisma.join(rows)}`;
}
