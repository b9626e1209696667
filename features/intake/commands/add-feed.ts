import { db } from '@/lib/db';
import { done, type Outcome } from '@/lib/errors';
import type { Viewer } from '@/lib/viewer';
import { draftedAtFirst, mostFeeds, ownReading } from '../policy';
import { plainAddress } from '../reading/address';
import { nextFetch } from '../reading/next-fetch';
import type { FeedFault, NewFeed } from '../schema';
import { countRead } from './count-read';
import { fetchFeed } from './fetch-feed';
import { keepOffers } from './keep-offers';

/**
 * Subscribes the viewer to the feed at an address, or to the one that the page there names, and takes its newest entries in. A feed that
 * was stopped goes on. `draftsEntries`: whether new entries become drafts by themselves. `chance`, from 0 to 1, spreads feeds over time.
 * @throws AppError `not-found` for whoever adds no articles.
 */
export async function addFeed(
  viewer: Viewer,
  { url, draftsEntries = true }: NewFeed,
  { now, chance }: { now: Date; chance: number },
): Promise<Outcome<{ readonly title: string }, FeedFault | 'throttled' | 'too-many-feeds'>> {
  const ownerId = ownReading(viewer);
  const tooMany = { ok: false, code: 'too-many-feeds', values: { most: mostFeeds } } as const;
  if ((await db.feed.count({ where: { ownerId, stoppedAt: null } })) >= mostFeeds) return tooMany;
  if (!(await countRead(ownerId, now))) return { ok: false, code: 'throttled' };
  const fetched = await fetchFeed(plainAddress(url) || url, { etag: null, lastModified: null }, true);
  if (fetched.kind === 'fault') return { ok: false, code: fetched.code };
  if (fetched.kind === 'unchanged') return { ok: false, code: 'no-feed' };
  const { feed, marks } = fetched;
  const standing = {
    ...marks,
    title: feed.title,
    draftsEntries,
    stoppedAt: null,
    fault: null,
    failures: 0,
    lastFetchedAt: now,
    nextFetchAt: nextFetch({ now, chance, failures: 0, restMinutes: feed.restMinutes }),
  };
  return db.$transaction(async (tx) => {
    const key = { ownerId, url: fetched.url };
    // An update that changes nothing: two at once come one after the other, and neither takes a place too many.
    await tx.user.updateMany({ where: { id: ownerId }, data: { id: ownerId } });
    const others = { ownerId, stoppedAt: null, url: { not: fetched.url } };
    if ((await tx.feed.count({ where: others })) >= mostFeeds) return tooMany;
    const { id: feedId } = await tx.feed.upsert({
      where: { ownerId_url: key },
      create: { ...key, ...standing, addedAt: now },
      update: standing,
      select: { id: true },
    });
    const drafts = draftsEntries ? draftedAtFirst : 0;
    await keepOffers(tx, { feedId, ownerId, drafts }, feed.offers, now);
    return done({ title: feed.title });
  });
}
