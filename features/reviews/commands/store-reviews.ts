import type { Rating } from '@/core/review';
import type { Transaction } from '@/lib/db';
import { Prisma } from '@/prisma/generated/sqlite/client';

/** A review as it is stored, of an answer of a quiz or of a practice, or of neither. */
type NewReview = {
  readonly id: string;
  readonly cardId: string;
  readonly itemId: string;
  readonly eventId: string;
  readonly answerId: string | null;
  readonly practiceItemId?: string;
  readonly response: string;
  readonly correct: boolean;
  readonly points: number;
  readonly rating: Rating;
  readonly reviewedAt: Date;
  readonly day: string;
  readonly before: string | null;
};

/** Keeps reviews, at least one, by one statement that is written here: Prisma takes longer to write that of ten than all else of handing in. */
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
