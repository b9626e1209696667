import { AppError } from '@/lib/errors';
import type { Viewer } from '@/lib/viewer';
import { type ProgressTable, progressTables } from '../policy/tables';
import { getProgress, type Progress } from './progress';

export type TablePage = { readonly table: ProgressTable; readonly progress: Progress };

/**
 * What one table tells, from the same numbers as the page of progress.
 * @throws AppError `not-found` when there is no such table, and for a visitor, who has nothing yet.
 */
export async function getProgressTable(viewer: Viewer, asked: string, { now }: { now: Date }): Promise<TablePage> {
  const table = progressTables.find((one) => one === asked);
  const progress = table ? await getProgress(viewer, { now }) : null;
  if (!table || !progress) throw new AppError('not-found');
  return { table, progress };
}
