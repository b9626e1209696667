import { db } from '@/lib/db';
import { AppError } from '@/lib/errors';
import type { Viewer } from '@/lib/viewer';
import { ownReading } from '../policy';
import type { Drafting, EntryKey, FeedKey } from '../schema';

/** Asks a feed no more; what it brought stays. @throws AppError `not-found` when it is not the viewer's. */
export async function stopFeed(viewer: Viewer, { feedId }: FeedKey, { now }: { now: Date }): Promise<void> {
  const { count } = await db.feed.updateMany({
    where: { id: feedId, ownerId: ownReading(viewer) },
    data: { stoppedAt: now },
  });
  if (count === 0) throw new AppError('not-found');
}

/** Whether new entries of a feed become drafts by themselves; what is a draft stays one. @throws AppError `not-found` when it is not the viewer's. */
export async function setDrafting(viewer: Viewer, { feedId, drafts }: Drafting): Promise<void> {
  const { count } = await db.feed.updateMany({
    where: { id: feedId, ownerId: ownReading(viewer) },
    data: { draftsEntries: drafts === 'on' },
  });
  if (count === 0) throw new AppError('not-found');
}

/** Puts an entry away: it is not shown any more, nor offered again. @throws AppError `not-found` when it is not the viewer's. */
export async function putEntryAway(viewer: Viewer, { entryId }: EntryKey, { now }: { now: Date }): Promise<void> {
  const where = { id: entryId, feed: { ownerId: ownReading(viewer) } };
  const { count } = await db.feedEntry.updateMany({ where, data: { putAwayAt: now } });
  if (count === 0) throw new AppError('not-found');
}
