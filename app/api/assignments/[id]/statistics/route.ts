import { getAssignmentStatisticsCsv } from '@/features/statistics/queries/statistics-csv';
import { fileOrNotFound } from '../../../file-response';

export const dynamic = 'force-dynamic';

/** The statistics of an assignment as CSV, for the teachers of its class; 404 for everyone else. `attempts` as on the page. */
export async function GET(
  request: Request,
  { params }: RouteContext<'/api/assignments/[id]/statistics'>,
): Promise<Response> {
  const { id } = await params;
  return fileOrNotFound(request, async (viewer, asked) => ({
    body: await getAssignmentStatisticsCsv(viewer, id, asked),
    type: 'text/csv; charset=utf-8',
    name: 'fakta-statistics.csv',
  }));
}
