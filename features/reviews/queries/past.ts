import type { Day, Memory, Rating } from '@/core/review';
import { db } from '@/lib/db';
import { memoryColumns, memoryOf, readMemory } from '../commands/memory';

/** An answer that moved a card, with the memory before and after it. */
export type PastReview = {
  readonly day: Day;
  readonly rating: Rating;
  readonly points: number;
  /** Of a quiz; null in the daily queue. */
  readonly answerId: string | null;
  /** Null for the first answer about the fact. */
  readonly before: Memory | null;
  readonly after: Memory;
};

export type PastCard = { readonly articleId: string /** Oldest first. */; readonly reviews: readonly PastReview[] };

/** Every card of a learner with all that moved it, in a bounded number of queries; undone answers left out. */
export async function getPast(userId: string): Promise<readonly PastCard[]> {
  const [cards, rows] = await Promise.all([
    db.card.findMany({ where: { userId }, select: { id: true, articleId: true, ...memoryColumns } }),
    db.review.findMany({
      where: { card: { userId }, undoneAt: null },
      orderBy: [{ day: 'asc' }, { reviewedAt: 'asc' }, { id: 'asc' }],
      select: { cardId: true, day: true, rating: true, points: true, answerId: true, before: true },
    }),
  ]);
  const byCard = new Map<string, Omit<PastReview, 'after'>[]>(cards.map(({ id }) => [id, []]));
  for (const { cardId, before, ...row } of rows)
    byCard.get(cardId)?.push({ ...row, before: before === null ? null : readMemory(before) });
  return cards.map(({ id, articleId, ...memory }) => {
    const reviews = byCard.get(id) ?? [];
    const last = memoryOf(memory);
    // What an answer made of a card is what the next one found.
    return { articleId, reviews: reviews.map((review, at) => ({ ...review, after: reviews[at + 1]?.before ?? last })) };
  });
}
