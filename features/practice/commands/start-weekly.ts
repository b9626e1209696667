import { seededRandom } from '@/core/questions';
import { storeHeadline } from '@/features/quizzes/commands/store-headline';
import { holdCards } from '@/features/reviews/commands/move-card';
import { db } from '@/lib/db';
import { done, type Outcome } from '@/lib/errors';
import type { Owner } from '@/lib/viewer';
import { drawItems } from '../policy/draw';
import { seedOf } from '../policy/week';
import { type LibraryItem, libraryItems, newestVersions } from '../queries/library-items';
import { newsWeek } from '../queries/news-week';
import type { WeeklyInput } from '../schema';
import { openPractice, openPracticeOf } from './open-practice';

/** So many questions at most, and so many of them about titles. */
const mostItems = 15;
const mostHeadlines = 3;

/**
 * Starts the news quiz of the newest week, or goes on with it. The same library gives everyone who asks for the same language the same questions: the week is the seed. `no-news` where
 * the week has nothing to ask in that language.
 */
export async function startWeekly(
  viewer: Owner,
  { language }: WeeklyInput,
  { now }: { now: Date },
): Promise<Outcome<{ readonly practiceId: string }, 'no-news'>> {
  const news = await newsWeek(db);
  if (!news) return { ok: false, code: 'no-news' };
  const seed = seedOf(news.week);
  const articleIds = news.articles
    .filter((article) => language === null || article.language === language)
    .map(({ articleId }) => articleId);
  // Before the transaction: a title that was not asked yet has its article read.
  const itemIds = await drawWeekly(articleIds, seed);
  return db.$transaction(async (tx) => {
    await holdCards(tx, viewer.userId);
    const open = await openPracticeOf(tx, viewer, 'weekly', news.week);
    if (open) return done({ practiceId: open });
    if (itemIds.length === 0) return { ok: false, code: 'no-news' };
    return done({
      practiceId: await openPractice(tx, viewer, { mode: 'weekly', seed, week: news.week, itemIds }, now),
    });
  });
}

/** Titles first, then what the articles say; nothing that a title already asked. */
async function drawWeekly(articleIds: readonly string[], seed: number): Promise<readonly string[]> {
  const headlines = await headlinesOf(articleIds, seed);
  const asked = await factsOf(headlines);
  const isNew = ({ articleId, fingerprint }: LibraryItem) =>
    articleIds.includes(articleId) && !asked.has(`${articleId} ${fingerprint}`);
  const items = (await libraryItems(db)).filter(isNew);
  return [...headlines, ...drawItems(items, mostItems - headlines.length, seed).map(({ id }) => id)];
}

async function headlinesOf(articleIds: readonly string[], seed: number): Promise<readonly string[]> {
  const versions = await newestVersions(db);
  const headlines: string[] = [];
  for (const articleId of seededRandom(seed, 'headlines').shuffle(articleIds)) {
    const versionId = versions.get(articleId);
    const headline = versionId === undefined ? undefined : await storeHeadline(versionId);
    if (headline !== undefined) headlines.push(headline);
    if (headlines.length === mostHeadlines) break;
  }
  return headlines;
}

async function factsOf(itemIds: readonly string[]): Promise<ReadonlySet<string>> {
  const items = await db.item.findMany({
    where: { id: { in: [...itemIds] } },
    select: { fact: { select: { fingerprint: true, articleVersion: { select: { articleId: true } } } } },
  });
  return new Set(items.map(({ fact }) => `${fact.articleVersion.articleId} ${fact.fingerprint}`));
}
