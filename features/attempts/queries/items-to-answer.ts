import { getOpenItem, type OpenItem } from '@/features/items/queries/open-item';
import type { Viewer } from '@/lib/viewer';
import { getOwnAttempt, type OwnAttempt } from './own-attempt';

/**
 * All items of an attempt in quiz order, as they may be seen before their keys are, with what was answered so far.
 * @throws AppError `not-found` when the attempt is not the viewer's.
 */
export async function getItemsToAnswer(
  viewer: Viewer,
  attemptId: string,
): Promise<{ readonly attempt: OwnAttempt; readonly items: readonly OpenItem[] }> {
  const attempt = await getOwnAttempt(viewer, attemptId);
  const items = await Promise.all(
    attempt.places.map(({ itemId, given }) => getOpenItem(itemId, given, attempt.choiceSeed)),
  );
  return { attempt, items };
}
