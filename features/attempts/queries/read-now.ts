import { bodyOf } from '@/features/items/queries/proof';
import type { Viewer } from '@/lib/viewer';
import { getOwnAttempt, type OwnAttempt } from './own-attempt';

/**
 * The article of an attempt whose questions were answered before reading and are to be answered again. Null for any other attempt.
 * @throws AppError `not-found` when it is not the viewer's.
 */
export async function getReadNow(
  viewer: Viewer,
  attemptId: string,
): Promise<{ readonly attempt: OwnAttempt; readonly body: string } | null> {
  const attempt = await getOwnAttempt(viewer, attemptId);
  if (attempt.reading !== 'after' || attempt.finishedAt) return null;
  return { attempt, body: await bodyOf(attempt.articleVersionId) };
}
