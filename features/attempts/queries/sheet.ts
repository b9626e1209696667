import { getOpenItem, type OpenItem } from '@/features/items/queries/open-item';
import type { Viewer } from '@/lib/viewer';
import { givenIn } from './given';
import { getOwnAttempt, isSheet, type OwnAttempt } from './own-attempt';

/** All items of an attempt on one page; none where each tells its key when answered, or it is finished. */
export type Sheet = { readonly attempt: OwnAttempt; readonly items: readonly OpenItem[] };

/** @throws AppError `not-found` when the attempt is not the viewer's. */
export async function getSheet(viewer: Viewer, attemptId: string): Promise<Sheet> {
  const attempt = await getOwnAttempt(viewer, attemptId);
  if (!isSheet(attempt)) return { attempt, items: [] };
  const given = await givenIn(attemptId);
  const items = await Promise.all(
    attempt.places.map(({ itemId }) => getOpenItem(itemId, given.get(itemId)?.response ?? null)),
  );
  return { attempt, items };
}
