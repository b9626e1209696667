import type { Transaction } from '@/lib/db';
import type { FeedOffer } from '../reading/read-feed';

/** Stores what is new of what a feed offers, and answers how much: what the owner was offered before, by any feed, is not offered again. */
export async function keepOffers(
  tx: Transaction,
  { feedId, ownerId }: { readonly feedId: string; readonly ownerId: string },
  offers: readonly FeedOffer[],
  now: Date,
): Promise<number> {
  const keys = offers.map(({ key }) => key);
  const known = await tx.feedEntry.findMany({ where: { key: { in: keys }, feed: { ownerId } }, select: { key: true } });
  const old = new Set(known.map(({ key }) => key));
  const fresh = offers.filter(({ key }) => !old.has(key));
  await tx.feedEntry.createMany({ data: fresh.map((offer) => ({ ...offer, feedId, foundAt: now })) });
  return fresh.length;
}
