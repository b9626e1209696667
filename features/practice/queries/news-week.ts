import { dayOf, mondayOf, type Week, weekOf } from '@/core/review';
import { inLibrary } from '@/features/articles/queries/library';
import type { Transaction } from '@/lib/db';
import { timeZone } from '@/lib/time-zone';

/** The newest week in which articles came into the library. */
export type NewsWeek = {
  readonly week: Week;
  /** ISO date. */
  readonly monday: string;
  /** Those that came in that week, by id. */
  readonly articles: readonly NewsArticle[];
};

export type NewsArticle = { readonly articleId: string; readonly language: 'id' | 'en' };

/** An article comes into the library with the first publication of a quiz of it. Null for an empty library. */
export async function newsWeek(tx: Transaction): Promise<NewsWeek | null> {
  const versions = await tx.quizVersion.findMany({
    where: inLibrary,
    orderBy: { publication: { publishedAt: 'desc' } },
    select: {
      publication: { select: { publishedAt: true } },
      quiz: { select: { articleId: true } },
      articleVersion: { select: { language: true } },
    },
  });
  const came = new Map<string, NewsArticle & { readonly day: string }>();
  for (const { publication, quiz, articleVersion } of versions) {
    if (!publication) continue;
    // The newest version comes first and tells the language, the oldest the day.
    const { language } = came.get(quiz.articleId) ?? articleVersion;
    came.set(quiz.articleId, { ...quiz, language, day: dayOf(publication.publishedAt, timeZone()) });
  }
  const newest = [...came.values()]
    .map(({ day }) => day)
    .sort()
    .at(-1);
  if (newest === undefined) return null;
  const week = weekOf(newest);
  const articles = [...came.values()]
    .filter(({ day }) => weekOf(day) === week)
    .map(({ articleId, language }) => ({ articleId, language }))
    .sort((one, other) => (one.articleId < other.articleId ? -1 : 1));
  return { week, monday: mondayOf(newest), articles };
}
