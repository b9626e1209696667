import type { Viewer } from '@/lib/viewer';
import { viewOf } from '../schema';
import { type Gradebook, getGradebook } from './gradebook';

/** The gradebook as the query of an address asks for it: the page and its files ask alike, so they agree. @throws AppError `not-found` */
export function askedGradebook(
  viewer: Viewer,
  classId: string,
  query: Parameters<typeof viewOf>[0],
  { now }: { now: Date },
): Promise<Gradebook> {
  return getGradebook(viewer, classId, viewOf(query), { now });
}
