import { attended, taught } from '@/features/membership/policy';
import type { Viewer } from '@/lib/viewer';

// Which assignments are a viewer's, as parts of the `where` of each query: what is not yours does not exist.

/** Those of the classes a viewer teaches. @throws AppError `not-found` for who teaches none. */
export function ofTaught(viewer: Viewer) {
  return { class: taught(viewer) };
}

/** Those a viewer is to take: set to a class they are in, or to them among others of it. @throws AppError `not-found` */
export function ofAttended(viewer: Viewer) {
  const inClass = attended(viewer);
  const { userId } = inClass.enrollments.some;
  return { class: inClass, OR: [{ forSome: false }, { pupils: { some: { userId } } }] };
}
