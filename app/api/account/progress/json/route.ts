import { getOwnProgress } from '@/features/progress/queries/progress';
import { ownFile } from '../../own-file';

export const dynamic = 'force-dynamic';

/** The viewer's progress as JSON. */
export function GET(): Promise<Response> {
  return ownFile(async (viewer, now) => ({
    body: JSON.stringify(
      { format: 'fakta-progress-1', exportedAt: now, ...(await getOwnProgress(viewer, { now })) },
      null,
      2,
    ),
    type: 'application/json',
    name: `fakta-progress-${now.toISOString().slice(0, 10)}.json`,
  }));
}
