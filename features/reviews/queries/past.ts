import type { Day, Fading, Rating } from '@/core/review';
import { db } from '@/lib/db';

/** What an answer found of the memory of its fact. */
type Found = Fading & { readonly dueOn: Day };

/** An answer that moved a card, with the memory before and after it. */
export type PastReview = {
  readonly day: Day;
  readonly rating: Rating;
  readonly points: number;
  /** Of a quiz; null in the daily queue. */
  readonly answerId: string | null;
  /** Null for the first answer about the fact. */
  readonly before: Found | null;
  readonly after: Fading;
};

export type PastCard = { readonly articleId: string /** Oldest first. */; readonly reviews: readonly PastReview[] };

/** Every card of a learner with all that moved it, in one query; undone answers left out, and cards that nothing else moved. */
export async function getPast(userId: string): Promise<readonly PastCard[]> {
  const cards: { id: string; articleId: string; reviews: Writable<PastReview>[] }[] = [];
  for (const { cardId, articleId, stability, reviewedOn, before: json, ...answer } of await rowsOf(userId)) {
    const before: Found | null = json === null ? null : JSON.parse(json);
    const review = { ...answer, before, after: { stability, reviewedOn } };
    const card = cards.at(-1);
    const last = card?.reviews.at(-1);
    if (card?.id !== cardId) cards.push({ id: cardId, articleId, reviews: [review] });
    else {
      // What an answer made of a card is what the next one found.
      if (last && before) last.after = before;
      card.reviews.push(review);
    }
  }
  return cards;
}

type Writable<Shape> = { -readonly [Key in keyof Shape]: Shape[Key] };

type Row = Pick<PastReview, 'day' | 'rating' | 'points' | 'answerId'> &
  Fading & {
    readonly cardId: string;
    readonly articleId: string /** As `moveCard` wrote it. */;
    readonly before: string | null;
  };

/** Card by card, oldest first, each with what the card is now. Plain SQL: of thousands of rows, a read by relation costs several times as much. */
function rowsOf(userId: string): Promise<Row[]> {
  return db.$queryRaw`
    SELECT "cardId", "day", "rating", "points", "answerId", "before", "articleId", "stability", "reviewedOn"
    FROM "Card" JOIN "Review" ON "Review"."cardId" = "Card"."id"
    WHERE "Card"."userId" = ${userId} AND "Review"."undoneAt" IS NULL
    ORDER BY "cardId", "day", "reviewedAt", "Review"."id"`;
}
