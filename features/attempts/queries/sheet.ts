import type { OpenItem } from '@/features/items/queries/open-item';
import type { Viewer } from '@/lib/viewer';
import { getItemsToAnswer } from './items-to-answer';
import { isSheet, type OwnAttempt } from './own-attempt';

/** All items of an attempt on one page; none where each tells its key when answered, or it is finished. */
export type Sheet = { readonly attempt: OwnAttempt; readonly items: readonly OpenItem[] };

/** @throws AppError `not-found` when the attempt is not the viewer's. */
export async function getSheet(viewer: Viewer, attemptId: string): Promise<Sheet> {
  const { attempt, items } = await getItemsToAnswer(viewer, attemptId);
  return { attempt, items: isSheet(attempt) ? items : [] };
}
