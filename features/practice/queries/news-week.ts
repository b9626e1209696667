import { dayOf, mondayOf, type Week, weekOf } from '@/core/review';
import { inLibrary } from '@/features/articles/queries/library';
import type { Transaction } from '@/lib/db';
import { timeZone } from '@/lib/time-zone';

/** The newest week in which articles came into the library. */
export type NewsWeek = {
  readonly week: Week;
  /** ISO date. */
  readonly monday: string;
  /** Those that came in that week. */
  readonly articleIds: readonly string[];
};

/** An article comes into the library with the first publication of a quiz of it. Null for an empty library. */
export async function newsWeek(tx: Transaction): Promise<NewsWeek | null> {
  const versions = await tx.quizVersion.findMany({
    where: inLibrary,
    orderBy: { publication: { publishedAt: 'desc' } },
    select: { publication: { select: { publishedAt: true } }, quiz: { select: { articleId: true } } },
  });
  const cameOn = new Map<string, string>();
  for (const { publication, quiz } of versions) {
    if (publication) cameOn.set(quiz.articleId, dayOf(publication.publishedAt, timeZone()));
  }
  const newest = [...cameOn.values()].sort().at(-1);
  if (newest === undefined) return null;
  const week = weekOf(newest);
  const articleIds = [...cameOn].filter(([, day]) => weekOf(day) === week).map(([articleId]) => articleId);
  return { week, monday: mondayOf(newest), articleIds: articleIds.sort() };
}
