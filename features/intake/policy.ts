import { ownerOfNewArticle } from '@/features/articles/policy';
import { AppError } from '@/lib/errors';
import type { Viewer } from '@/lib/viewer';

/** Fetches and files of one teacher in a quarter of an hour: more than a hand can look through. */
export const mostReads = 40;
export const readWindowSeconds = 15 * 60;

/** Feeds that one teacher reads along. */
export const mostFeeds = 30;

/** The newest entries that are shown; older ones come forward as these are put away. */
export const mostEntries = 50;

/** How long an entry is kept that is neither shown nor offered by its feed any more. */
export const entryKeptDays = 180;

/**
 * Whose reading this is: that of a teacher or an admin, for themselves.
 * @throws AppError `not-found` for everyone else.
 */
export function ownReading(viewer: Viewer): string {
  const ownerId = ownerOfNewArticle(viewer);
  if (ownerId === null) throw new AppError('not-found');
  return ownerId;
}
