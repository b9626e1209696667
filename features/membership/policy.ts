import { AppError } from '@/lib/errors';
import type { Viewer } from '@/lib/viewer';

// Who may do what in a class, as parts of the `where` of each query: what is not yours does not exist.

type Taught = { readonly teachers?: { readonly some: { readonly userId: string; readonly part?: 'owner' } } };
type Attended = { readonly enrollments: { readonly some: { readonly userId: string; readonly leftAt: null } } };

/**
 * The classes whose roster, code and pupils a viewer looks after: a teacher those they own or teach along, an admin all.
 * @throws AppError `not-found` for everyone else.
 */
export function taught(viewer: Viewer): Taught {
  if (viewer.kind === 'member' && viewer.role === 'admin') return {};
  if (viewer.kind === 'member' && viewer.role === 'teacher') return { teachers: { some: { userId: viewer.userId } } };
  throw new AppError('not-found');
}

/**
 * The classes that a viewer names, archives and shares with co-teachers: only an owner, and an admin.
 * @throws AppError `not-found` for everyone else.
 */
export function owned(viewer: Viewer): Taught {
  if (viewer.kind === 'member' && viewer.role === 'admin') return {};
  if (viewer.kind === 'member' && viewer.role === 'teacher')
    return { teachers: { some: { userId: viewer.userId, part: 'owner' } } };
  throw new AppError('not-found');
}

/**
 * The classes a viewer is a pupil of, whatever else they are: a teacher may learn in the class of another.
 * @throws AppError `not-found` for whoever has no account.
 */
export function attended(viewer: Viewer): Attended {
  if (viewer.kind !== 'member') throw new AppError('not-found');
  return { enrollments: { some: { userId: viewer.userId, leftAt: null } } };
}
