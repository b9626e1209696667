import { db, type Transaction } from '@/lib/db';
import { countOne } from '@/lib/rate-limit';
import type { Prisma } from '@/prisma/generated/sqlite/client';
import { betweenPagesSeconds, draftableDays, mostDraftsADay, mostOpenDrafts, mostTries } from '../policy';
import { stayWaiting } from './settle-entry';

const minuteMs = 60 * 1000;
const dayMs = 24 * 60 * minuteMs;
/** When an entry is looked at again whose owner has no room for a draft. */
const fullRestMs = 60 * minuteMs;

/** An entry that this process alone drafts, until `heldUntil`; the entry's `draftDueAt` says the same, so that it is tried again if this process dies. */
export type TakenEntry = {
  readonly id: string;
  readonly url: string;
  readonly title: string;
  readonly author: string | null;
  readonly publishedOn: string | null;
  readonly ownerId: string;
  readonly heldUntil: Date;
  /** Whether it is not tried again. */
  readonly isLastTry: boolean;
};

/** The entries whose time to be drafted has come, those that wait longest first: enough that one site with many does not keep the others waiting. */
export async function dueEntries(now: Date): Promise<readonly { readonly id: string; readonly url: string }[]> {
  const where = dueAt(now);
  return db.feedEntry.findMany({ where, orderBy: { draftDueAt: 'asc' }, take: 200, select: { id: true, url: true } });
}

/**
 * Takes an entry whose time has come; undefined when another process has it, its site was asked a moment ago, or there is no room for a draft. `sites` are those
 * that are asked no more in this turn; that of the entry becomes one.
 */
export async function takeEntry(
  { id, url }: { readonly id: string; readonly url: string },
  now: Date,
  sites: Set<string>,
): Promise<TakenEntry | undefined> {
  const site = new URL(url).hostname;
  if (sites.has(site)) return undefined;
  const select = { title: true, author: true, publishedOn: true, foundAt: true, draftTries: true, draftDueAt: true };
  const where = { id, ...dueAt(now) };
  const entry = await db.feedEntry.findFirst({ where, select: { ...select, feed: { select: { ownerId: true } } } });
  if (!entry?.draftDueAt) return undefined;
  const { title, author, publishedOn, foundAt, draftTries, draftDueAt } = entry;
  const { ownerId } = entry.feed;
  const held = { id, heldUntil: draftDueAt };
  if (draftTries >= mostTries) return stayWaiting(held, 'broke-off');
  if (!(await hasRoom(db, ownerId, now))) {
    const isOld = foundAt.getTime() < now.getTime() - draftableDays * dayMs;
    return stayWaiting(held, 'full', isOld ? null : new Date(now.getTime() + fullRestMs));
  }
  const place = { most: 1, seconds: betweenPagesSeconds };
  sites.add(site);
  if (!(await countOne(`feed-page:${site}`, place, now)).allowed) return undefined;
  const heldUntil = new Date(now.getTime() + 10 * 6 ** draftTries * minuteMs);
  const taken = await db.feedEntry.updateMany({
    where: { id, draftDueAt, ...undrafted },
    data: { draftDueAt: heldUntil, draftTries: { increment: 1 } },
  });
  if (taken.count === 0) return undefined;
  return { id, url, title, author, publishedOn, ownerId, heldUntil, isLastTry: draftTries + 1 >= mostTries };
}

/** Whether an owner may be given one more draft: so many in a day, and so many that nobody published or put away. */
export async function hasRoom(tx: Pick<Transaction, 'feedEntry'>, ownerId: string, now: Date): Promise<boolean> {
  const lately = { gt: new Date(now.getTime() - dayMs) };
  if ((await tx.feedEntry.count({ where: { feed: { ownerId }, draftedAt: lately } })) >= mostDraftsADay) return false;
  const open = { feed: { ownerId }, putAwayAt: null, quiz: { versions: { none: { publication: { isNot: null } } } } };
  return (await tx.feedEntry.count({ where: open })) < mostOpenDrafts;
}

const undrafted = { draftedAt: null, putAwayAt: null } as const;

function dueAt(now: Date) {
  const feed = { stoppedAt: null, draftsEntries: true };
  return { ...undrafted, draftDueAt: { lte: now }, feed } satisfies Prisma.FeedEntryWhereInput;
}
