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
  const articles = await linesOf(userId);
  return articles.flatMap(({ articleId, lines }) => {
    const cards: { id: string; articleId: string; reviews: Writable<PastReview>[] }[] = [];
    for (const line of lines.split('\n')) {
      const { cardId, review } = readLine(line);
      const card = cards.at(-1);
      const last = card?.reviews.at(-1);
      if (card?.id !== cardId) cards.push({ id: cardId, articleId, reviews: [review] });
      else {
        // What an answer made of a card is what the next one found.
        if (last && review.before) last.after = review.before;
        card.reviews.push(review);
      }
    }
    return cards;
  });
}

type Writable<Shape> = { -readonly [Key in keyof Shape]: Shape[Key] };

/** A line of `linesOf`; the memory after it is what the card is now. */
function readLine(line: string): { readonly cardId: string; readonly review: PastReview } {
  const [cardId = '', day = '', rating, points, answerId, stability, reviewedOn = '', before] = line.split(' ');
  const review = {
    day,
    rating: rating as Rating,
    points: Number(points),
    answerId: answerId || null,
    before: before ? JSON.parse(before) : null,
    after: { stability: Number(stability), reviewedOn },
  };
  return { cardId, review };
}

/**
 * The answers about each article, a line an answer, card by card, oldest first. Ids, days and numbers have no spaces, nor has `Review.before`, which `moveCard` wrote. A row for each
 * of thousands of answers would cost several times as much, most of it to collect what was thrown away.
 */
function linesOf(userId: string): Promise<{ readonly articleId: string; readonly lines: string }[]> {
  return db.$queryRaw`
    SELECT "articleId", STRING_AGG(
      "cardId" || ' ' || "day" || ' ' || CAST("rating" AS TEXT) || ' ' || CAST("points" AS TEXT) || ' ' || COALESCE("answerId", '')
        || ' ' || CAST("stability" AS TEXT) || ' ' || "reviewedOn" || ' ' || COALESCE("before", ''),
      '\n' ORDER BY "cardId", "day", "reviewedAt", "Review"."id") AS "lines"
    FROM "Card" JOIN "Review" ON "Review"."cardId" = "Card"."id"
    WHERE "Card"."userId" = ${userId} AND "Review"."undoneAt" IS NULL
    GROUP BY "articleId"`;
}
