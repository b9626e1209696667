import { getStatisticsCsv } from '@/features/statistics/queries/statistics-csv';
import { fileOrNotFound } from '../../../file-response';

export const dynamic = 'force-dynamic';

/** The statistics of a quiz as CSV, for its owner; 404 for everyone else. `version` and `attempts` as on the page. */
export async function GET(
  request: Request,
  { params }: RouteContext<'/api/quizzes/[id]/statistics'>,
): Promise<Response> {
  const { id } = await params;
  return fileOrNotFound(request, async (viewer, asked) => ({
    body: await getStatisticsCsv(viewer, id, asked),
    type: 'text/csv; charset=utf-8',
    name: 'fakta-statistics.csv',
  }));
}
