import { inLibrary } from '@/features/articles/queries/library';
import { askable } from '@/features/items/policy/askable';
import { AppError } from '@/lib/errors';
import type { Viewer } from '@/lib/viewer';
import type { Prisma } from '@/prisma/generated/sqlite/client';

/** Whose bank it is: that of a teacher or an admin. @throws AppError `not-found` for everyone else. */
export function bankOwner(viewer: Viewer): string {
  if (viewer.kind === 'member' && viewer.role !== 'learner') return viewer.userId;
  throw new AppError('not-found');
}

/** Narrows a query to items that its owner may look at, tag and copy: those asked by quizzes of their own, and by the published ones of the library. */
export function reachable(ownerId: string): Prisma.ItemWhereInput {
  return { position: { not: null }, ...askable, OR: [{ version: { quiz: { ownerId } } }, { version: inLibrary }] };
}
