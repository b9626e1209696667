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
    entries: entries.map((entry) => ({
      ...lineOf(entry),
      state: stateOf(entry),
      isUsed: sameAddresses(entry.url).some((url) => used.has(url)),
    })),
  };
}

export type FeedLine = Awaited<ReturnType<typeof listFeeds>>['feeds'][number];
export type EntryLine = Awaited<ReturnType<typeof listFeeds>>['entries'][number];

function feedsOf(ownerId: string) {
  return db.feed.findMany({
    where: { ownerId, stoppedAt: null },
    orderBy: [{ title: 'asc' }, { id: 'asc' }],
    select: {
      id: true,
      title: true,
      url: true,
      lastFetchedAt: true,
      nextFetchAt: true,
      fault: true,
      draftsEntries: true,
    },
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
      draftDueAt: true,
      draftFault: true,
      feed: { select: { title: true, draftsEntries: true, stoppedAt: true } },
      quiz: { select: { id: true, versions: { select: { publication: { select: { publishedAt: true } } } } } },
    },
  });
}

type Stored = Awaited<ReturnType<typeof entriesOf>>[number];

function lineOf({ id, url, title, author, publishedOn, summary, feed }: Stored) {
  return { id, url, title, author, publishedOn, summary, feed: { title: feed.title } };
}

/** `due`: it is to be drafted; `waiting`: it is no draft, for a reason where it was tried; `again`: it is tried again. */
export type EntryState =
  | { readonly kind: 'draft' | 'published'; readonly quizId: string }
  | { readonly kind: 'due' }
  | { readonly kind: 'waiting'; readonly fault: string | null; readonly again: boolean };

function stateOf({ quiz, draftDueAt, draftFault: fault, feed }: Stored): EntryState {
  if (quiz) {
    const isOut = quiz.versions.some(({ publication }) => publication !== null);
    return { kind: isOut ? 'published' : 'draft', quizId: quiz.id };
  }
  const isDue = draftDueAt !== null && feed.draftsEntries && feed.stoppedAt === null;
  return isDue && fault === null ? { kind: 'due' } : { kind: 'waiting', fault, again: isDue };
}

/** Of which of these addresses the owner has an article. */
async function usedAddresses(ownerId: string, urls: readonly string[]): Promise<ReadonlySet<string>> {
  const versions = await db.articleVersion.findMany({
    where: { article: { ownerId }, sourceUrl: { in: urls.flatMap(sameAddresses) } },
    select: { sourceUrl: true },
  });
  return new Set(versions.flatMap(({ sourceUrl }) => sourceUrl ?? []));
}
