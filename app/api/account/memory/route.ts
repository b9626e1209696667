import { getMemoryCsv } from '@/features/reviews/queries/memory-csv';
import { ownFile } from '../own-file';

export const dynamic = 'force-dynamic';

/** What the viewer remembers as CSV. */
export function GET(): Promise<Response> {
  return ownFile(async (viewer, now) => ({
    body: await getMemoryCsv(viewer, { now }),
    type: 'text/csv',
    name: `fakta-memory-${now.toISOString().slice(0, 10)}.csv`,
  }));
}
