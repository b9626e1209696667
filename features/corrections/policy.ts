import { AppError } from '@/lib/errors';
import type { Viewer } from '@/lib/viewer';

/** Narrows to articles that a viewer may correct: their own. @throws AppError `not-found` for who does not teach. */
export function ownArticle(viewer: Viewer): { readonly ownerId: string } {
  if (viewer.kind === 'member' && viewer.role !== 'learner') return { ownerId: viewer.userId };
  throw new AppError('not-found');
}
