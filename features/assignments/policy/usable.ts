import { AppError } from '@/lib/errors';
import type { Viewer } from '@/lib/viewer';

/**
 * The quizzes that a teacher may set to a class: their own, and those of the library.
 * @throws AppError `not-found` for who teaches nobody.
 */
export function usableBy(viewer: Viewer) {
  if (viewer.kind === 'member' && viewer.role !== 'learner')
    return { OR: [{ ownerId: viewer.userId }, { ownerId: null }] };
  throw new AppError('not-found');
}
