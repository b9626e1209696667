import { AppError } from '@/lib/errors';
import type { Viewer } from '@/lib/viewer';

/** Narrows a query to the flags that a viewer may decide: a teacher those of their own quizzes, an admin all. */
export type FlagScope = { readonly item: { readonly version: { readonly quiz: { readonly ownerId?: string } } } };

/** @throws AppError `not-found` for everyone else: what is not yours does not exist. */
export function decidable(viewer: Viewer): FlagScope {
  if (viewer.kind === 'member' && viewer.role === 'admin') return { item: { version: { quiz: {} } } };
  if (viewer.kind === 'member' && viewer.role === 'teacher')
    return { item: { version: { quiz: { ownerId: viewer.userId } } } };
  throw new AppError('not-found');
}
