import { score } from '@/core/grading';
import { db } from '@/lib/db';
import { isOwner, type Viewer } from '@/lib/viewer';
import { finishOverdue } from '../commands/finish-overdue';
import type { PracticeMode } from '../policy/modes';
import { libraryItems } from './library-items';
import { mistakesOf, mostMistakes } from './mistakes';
import { type NewsArticle, type NewsWeek, newsWeek } from './news-week';

export type OpenPractice = {
  readonly id: string;
  readonly mode: PracticeMode;
  readonly answered: number;
  readonly items: number;
  readonly deadlineAt: Date | null;
};

export type FinishedPractice = {
  readonly id: string;
  readonly mode: PracticeMode;
  readonly finishedAt: Date;
  readonly points: number;
  readonly outOf: number;
};

const mostShown = 10;

/** What a learner finds on the page of practices. */
export type PracticeOverview = {
  /** How many items were answered wrong last time; no more than are asked at once. */
  readonly mistakes: number;
  readonly open: readonly OpenPractice[];
  /** The newest ones. */
  readonly finished: readonly FinishedPractice[];
  /** The week of the news quiz; null for an empty library. */
  readonly news: {
    readonly monday: string;
    readonly articles: number;
    /** Those of its articles. */
    readonly languages: readonly NewsArticle['language'][];
  } | null;
  /** Topics of the library, and how many questions it has in each. */
  readonly topics: readonly { readonly topic: string; readonly count: number }[];
};

/** What the viewer can practise, and what they did. One whose time is over is finished first. */
export async function getPracticeOverview(viewer: Viewer, { now }: { now: Date }): Promise<PracticeOverview> {
  await finishOverdue(viewer, { now });
  const [items, week] = await Promise.all([libraryItems(db), newsWeek(db)]);
  const topics = topicsOf(items);
  const news = week && newsOf(week);
  if (!isOwner(viewer)) return { mistakes: 0, open: [], finished: [], news, topics };
  const { userId } = viewer;
  const [mistakes, open, finished] = await Promise.all([mistakesOf(db, userId), openOf(userId), finishedOf(userId)]);
  return { mistakes: Math.min(mistakes.length, mostMistakes), open, finished, news, topics };
}

function newsOf({ monday, articles }: NewsWeek): PracticeOverview['news'] {
  const languages = (['id', 'en'] as const).filter((one) => articles.some(({ language }) => language === one));
  return { monday, articles: articles.length, languages };
}

async function openOf(userId: string): Promise<readonly OpenPractice[]> {
  const rows = await db.practice.findMany({
    where: { userId, finishedAt: null },
    orderBy: [{ startedAt: 'desc' }, { id: 'desc' }],
    select: { id: true, mode: true, deadlineAt: true, items: { select: { answeredAt: true } } },
  });
  return rows.map(({ items, ...practice }) => ({
    ...practice,
    answered: items.filter(({ answeredAt }) => answeredAt !== null).length,
    items: items.length,
  }));
}

async function finishedOf(userId: string): Promise<readonly FinishedPractice[]> {
  const rows = await db.practice.findMany({
    where: { userId, finishedAt: { not: null } },
    orderBy: [{ finishedAt: 'desc' }, { id: 'desc' }],
    take: mostShown,
    select: { id: true, mode: true, finishedAt: true, items: { select: { points: true } } },
  });
  return rows.flatMap(({ items, finishedAt, ...practice }) => {
    const { points, outOf } = score(items.map((item) => (item.points === null ? null : { points: item.points })));
    return finishedAt === null ? [] : [{ ...practice, finishedAt, points, outOf }];
  });
}

function topicsOf(items: readonly { readonly topic: string | null }[]) {
  const counts = new Map<string, number>();
  for (const { topic } of items) if (topic !== null) counts.set(topic, (counts.get(topic) ?? 0) + 1);
  return [...counts]
    .map(([topic, count]) => ({ topic, count }))
    .sort((one, other) => (one.topic < other.topic ? -1 : 1));
}
