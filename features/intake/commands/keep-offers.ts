import type { Transaction } from '@/lib/db';
import { entryKeptDays } from '../policy';
import { shownEntries } from '../queries/list-feeds';
import type { FeedOffer } from '../reading/read-feed';

/** `drafts`: how many of what is new are to become drafts, the newest. */
type Place = { readonly feedId: string; readonly ownerId: string; readonly drafts: number };

/** Stores what is new of what a feed offers, and answers how much: what the owner was offered before, by any feed, is not offered again. */
export async function keepOffers(
  tx: Transaction,
  { feedId, ownerId, drafts }: Place,
  offers: readonly FeedOffer[],
  now: Date,
): Promise<number> {
  const keys = offers.map(({ key }) => key);
  const known = await tx.feedEntry.findMany({ where: { key: { in: keys }, feed: { ownerId } }, select: { key: true } });
  const old = new Set(known.map(({ key }) => key));
  const fresh = offers.filter(({ key }) => !old.has(key));
  await tx.feedEntry.createMany({
    data: fresh.map((offer, at) => ({ ...offer, feedId, foundAt: now, draftDueAt: at < drafts ? now : null })),
  });
  await dropOld(tx, { feedId, ownerId }, keys, now);
  return fresh.length;
}

/** Deletes the old entries of a feed that are not shown. What it offers still is kept, lest it be offered as new. */
async function dropOld(
  tx: Transaction,
  { feedId, ownerId }: Pick<Place, 'feedId' | 'ownerId'>,
  keys: readonly string[],
  now: Date,
): Promise<void> {
  const before = new Date(now.getTime() - entryKeptDays * 24 * 60 * 60 * 1000);
  const old = { feedId, foundAt: { lt: before }, key: { notIn: [...keys] } };
  if ((await tx.feedEntry.count({ where: old })) === 0) return;
  const shown = await tx.feedEntry.findMany({ ...shownEntries(ownerId), select: { id: true } });
  await tx.feedEntry.deleteMany({ where: { ...old, id: { notIn: shown.map(({ id }) => id) } } });
}
