import { db } from '@/lib/db';
import type { Viewer } from '@/lib/viewer';
import type { Prisma } from '@/prisma/generated/sqlite/client';
import { mostEntries, ownReading } from '../policy';
import { sameAddresses } from '../reading/address';

/** The viewer's feeds, by name, and the entries they have not put away, newest first. @throws AppError `not-found` */
export async function listFeeds(viewer: Viewer) {
  const ownerId = ownReading(viewer);
  const [feeds, entries] = await Promise.all([feedsOf(ownerId), entriesOf(ownerId)]);
  const used = await usedAddresses(
    ownerId,
    entries.map(({ url }) => url),
  );
  return {
    feeds,
    entries: entries.map((entry) => ({ ...entry, isUsed: sameAddresses(entry.url).some((url) => used.has(url)) })),
  };
}

export type FeedLine = Awaited<ReturnType<typeof listFeeds>>['feeds'][number];
export type EntryLine = Awaited<ReturnType<typeof listFeeds>>['entries'][number];

function feedsOf(ownerId: string) {
  return db.feed.findMany({
    where: { ownerId, stoppedAt: null },
    orderBy: [{ title: 'asc' }, { id: 'asc' }],
    select: { id: true, title: true, url: true, lastFetchedAt: true, nextFetchAt: true, fault: true },
  });
}

/** Which entries of an owner are shown, in their order. */
export function shownEntries(ownerId: string) {
  return {
    where: { feed: { ownerId }, putAwayAt: null },
    orderBy: [{ foundAt: 'desc' }, { publishedOn: 'desc' }, { id: 'asc' }],
    take: mostEntries,
  } satisfies Prisma.FeedEntryFindManyArgs;
}

function entriesOf(ownerId: string) {
  return db.feedEntry.findMany({
    ...shownEntries(ownerId),
    select: {
      id: true,
      url: true,
      title: true,
      author: true,
      publishedOn: true,
      summary: true,
      feed: { select: { title: true } },
    },
  });
}

/** Of which of these addresses the owner has an article. */
async function usedAddresses(ownerId: string, urls: readonly string[]): Promise<ReadonlySet<string>> {
  const versions = await db.articleVersion.findMany({
    where: { article: { ownerId }, sourceUrl: { in: urls.flatMap(sameAddresses) } },
    select: { sourceUrl: true },
  });
  return new Set(versions.flatMap(({ sourceUrl }) => sourceUrl ?? []));
}
