import { askable } from '@/features/items/policy/askable';
import { AppError } from '@/lib/errors';
import type { Viewer } from '@/lib/viewer';

/** Narrows a query to the quizzes a viewer may change; an empty one is every quiz. */
export type QuizScope = { readonly ownerId?: string | null };

/**
 * Teachers change their own quizzes, admins all, Fakta itself the shipped ones.
 * @throws AppError `not-found` for everyone else: what is not yours does not exist.
 */
export function quizScope(viewer: Viewer): QuizScope {
  switch (viewer.kind) {
    case 'system':
      return { ownerId: null };
    case 'member':
      if (viewer.role === 'admin') return {};
      if (viewer.role === 'teacher') return { ownerId: viewer.userId };
      throw new AppError('not-found');
    case 'guest':
    case 'visitor':
      throw new AppError('not-found');
  }
}

/** Narrows to items that wait to replace one: never decided on, and not suspended by a correction. */
export const inReserve = { position: null, decision: null, ...askable } as const;

/** Who a decision or publication is put down to; null for Fakta itself. */
export function actorId(viewer: Viewer): string | null {
  return viewer.kind === 'member' ? viewer.userId : null;
}
