import { AppError } from '@/lib/errors';
import type { Viewer } from '@/lib/viewer';

/**
 * Who owns an article that this viewer adds: a teacher or admin themselves, nobody for Fakta's own.
 * @throws AppError `not-found` for everyone else: the page that adds articles does not exist for them.
 */
export function ownerOfNewArticle(viewer: Viewer): string | null {
  if (viewer.kind === 'system') return null;
  if (viewer.kind === 'member' && viewer.role !== 'learner') return viewer.userId;
  throw new AppError('not-found');
}
