import { getProgressCsv } from '@/features/progress/queries/progress-csv';
import { ownFile } from '../../own-file';

export const dynamic = 'force-dynamic';

/** The viewer's progress as CSV. */
export function GET(): Promise<Response> {
  return ownFile(async (viewer, now) => ({
    body: await getProgressCsv(viewer, { now }),
    type: 'text/csv',
    name: `fakta-progress-${now.toISOString().slice(0, 10)}.csv`,
  }));
}
