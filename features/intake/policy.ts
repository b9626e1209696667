import { ownerOfNewArticle } from '@/features/articles/policy';
import { AppError } from '@/lib/errors';
import type { Member, Viewer } from '@/lib/viewer';

/** Fetches and files of one teacher in a quarter of an hour: more than a hand can look through. */
export const mostReads = 40;
export const readWindowSeconds = 15 * 60;

/** Feeds that one teacher reads along. */
export const mostFeeds = 30;

/** The newest entries that are shown; older ones come forward as these are put away. */
export const mostEntries = 50;

/** Of what stands in a feed when it is first followed, the newest so many become drafts; later whatever is new. */
export const draftedAtFirst = 3;

/** Drafts that feeds make for one teacher in 24 hours, and that wait for them at once: what one can look through. */
export const mostDraftsADay = 10;
export const mostOpenDrafts = 20;

/** How often a page that could not be had is asked for. */
export const mostTries = 3;

/** After so many days without room for a draft an entry is news no more. */
export const draftableDays = 3;

/** From one page of a site to the next: longer than a fetch may last, so that no site is asked for two at once. */
export const betweenPagesSeconds = 20;

/** How long an entry is kept that is neither shown nor offered by its feed any more. */
export const entryKeptDays = 180;

/** Whether this is someone for whom articles may be added. */
export function mayAddArticles({ role }: Member): boolean {
  return role !== 'learner';
}

/**
 * Whose reading this is: that of a teacher or an admin, for themselves.
 * @throws AppError `not-found` for everyone else.
 */
export function ownReading(viewer: Viewer): string {
  const ownerId = ownerOfNewArticle(viewer);
  if (ownerId === null) throw new AppError('not-found');
  return ownerId;
}
