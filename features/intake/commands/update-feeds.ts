import { db } from '@/lib/db';
import { nextFetch } from '../reading/next-fetch';
import { mostOffers } from '../reading/read-feed';
import { type FetchedFeed, fetchFeed } from './fetch-feed';
import { keepOffers } from './keep-offers';

/** How long one process may hold a feed: far longer than a fetch may last. */
const leaseMs = 2 * 60 * 1000;
/** As many as are surely done within a lease. */
const mostAtOnce = 5;

/**
 * Asks the feeds whose time has come, a few at once, and keeps what is new; nothing of it is published. Several servers may do so
 * beside each other: each feed is held by one of them. `chance`, from 0 to 1, spreads feeds over time.
 */
export async function updateFeeds({
  now,
  chance = Math.random,
}: {
  readonly now: Date;
  readonly chance?: () => number;
}): Promise<{ readonly feeds: number; readonly entries: number }> {
  const due = await db.feed.findMany({
    where: dueAt(now),
    orderBy: { nextFetchAt: 'asc' },
    take: mostAtOnce,
    select: { id: true },
  });
  const counted = { feeds: 0, entries: 0 };
  for (const { id } of due) {
    const entries = await updateFeed(id, now, chance());
    if (entries === undefined) continue;
    counted.feeds += 1;
    counted.entries += entries;
  }
  return counted;
}

function dueAt(now: Date) {
  return { stoppedAt: null, nextFetchAt: { lte: now }, OR: [{ leasedUntil: null }, { leasedUntil: { lte: now } }] };
}

/** How many entries are new; undefined when another process has the feed. */
async function updateFeed(id: string, now: Date, chance: number): Promise<number | undefined> {
  const leasedUntil = new Date(now.getTime() + leaseMs);
  const held = await db.feed.updateMany({ where: { id, ...dueAt(now) }, data: { leasedUntil } });
  if (held.count === 0) return undefined;
  const feed = await db.feed.findUniqueOrThrow({ where: { id }, select: standing });
  const fetched = await fetchFeed(feed.url, feed);
  return db.$transaction(async (tx) => {
    // Not when the lease is over and another has it, nor when it was stopped meanwhile.
    const kept = await tx.feed.updateMany({
      where: { id, leasedUntil, stoppedAt: null },
      data: { ...became(feed.failures, fetched, now, chance), leasedUntil: null },
    });
    if (kept.count === 0 || fetched.kind !== 'feed') return 0;
    const drafts = feed.draftsEntries ? mostOffers : 0;
    return keepOffers(tx, { feedId: id, ownerId: feed.ownerId, drafts }, fetched.feed.offers, now);
  });
}

const standing = {
  url: true,
  ownerId: true,
  draftsEntries: true,
  failures: true,
  etag: true,
  lastModified: true,
} as const;

function became(before: number, fetched: FetchedFeed, now: Date, chance: number) {
  switch (fetched.kind) {
    case 'unchanged':
      return { lastFetchedAt: now, fault: null, failures: 0, nextFetchAt: nextFetch({ now, chance, failures: 0 }) };
    case 'feed': {
      const { title, restMinutes } = fetched.feed;
      const rest = nextFetch({ now, chance, failures: 0, restMinutes });
      return { ...fetched.marks, title, lastFetchedAt: now, fault: null, failures: 0, nextFetchAt: rest };
    }
    case 'fault': {
      const { code, retryAfter } = fetched;
      const failures = before + 1;
      return {
        lastFetchedAt: now,
        fault: code,
        failures,
        nextFetchAt: nextFetch({ now, chance, failures, retryAfter }),
      };
    }
  }
}
