import { type Day, dayOf, type Standing, standingOf } from '@/core/review';
import { db } from '@/lib/db';
import { timeZone } from '@/lib/time-zone';
import { isOwner, type Viewer } from '@/lib/viewer';
import { memoryColumns, memoryOf } from '../commands/memory';
import { type Again, againOf } from '../policy';
import { type Course, courseOf } from './desk';
import { type FactWords, factWords } from './fact-words';

/** A fact that was asked, and how well it is remembered now. */
export type RememberedFact = FactWords & {
  readonly cardId: string;
  readonly standing: Standing;
  readonly dueOn: Day;
  readonly again: Again;
  readonly reviews: number;
  readonly lapses: number;
  readonly rested: boolean;
};

/** Every fact that the viewer has a memory of, soonest due first. Their text is an answer: it is told of what was answered only. */
export async function getRememberedFacts(
  viewer: Viewer,
  { now, course: known }: { now: Date /** Where it was reckoned before. */; course?: Course },
): Promise<readonly RememberedFact[]> {
  if (!isOwner(viewer)) return [];
  const course = known === undefined ? await courseOf(viewer.userId, now) : known;
  const today = dayOf(now, timeZone());
  const [cards, missed] = await Promise.all([
    db.card.findMany({
      where: { userId: viewer.userId },
      orderBy: [{ dueOn: 'asc' }, { id: 'asc' }],
      select: { id: true, articleId: true, fingerprint: true, restedAt: true, ...memoryColumns },
    }),
    missedCards(viewer.userId),
  ]);
  const facts = await factWords(cards.map(({ articleId }) => articleId));
  return cards.flatMap(({ id, articleId, fingerprint, restedAt, ...row }) => {
    const fact = facts(articleId, fingerprint);
    if (!fact) return [];
    const memory = memoryOf(row);
    return [
      {
        cardId: id,
        ...fact,
        standing: standingOf(memory, today, missed.has(id) ? 'again' : undefined),
        dueOn: memory.dueOn,
        again: againOf(memory, today, course?.forecast.next.get(id), course?.target ?? null),
        reviews: memory.reviews,
        lapses: memory.lapses,
        rested: restedAt !== null,
      },
    ];
  });
}

/** The cards whose last answer was wrong. One statement, however many cards there are: asked beside each of thousands of cards, they would be more parameters than a statement may have. */
async function missedCards(userId: string): Promise<ReadonlySet<string>> {
  const rows = await db.$queryRaw<{ readonly cardId: string }[]>`
    SELECT "cardId" FROM (
      SELECT "cardId", CAST("rating" AS TEXT) AS "rating",
        ROW_NUMBER() OVER (PARTITION BY "cardId" ORDER BY "reviewedAt" DESC, "Review"."id" DESC) AS "place"
      FROM "Card" JOIN "Review" ON "Review"."cardId" = "Card"."id"
      WHERE "Card"."userId" = ${userId} AND "Review"."undoneAt" IS NULL
    ) AS "Latest"
    WHERE "place" = 1 AND "rating" = 'again'`;
  return new Set(rows.map(({ cardId }) => cardId));
}
