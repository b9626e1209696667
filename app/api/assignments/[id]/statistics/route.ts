import { getAssignmentStatisticsCsv } from '@/features/statistics/queries/statistics-csv';
import { AppError } from '@/lib/errors';
import { getViewer } from '@/lib/viewer';

export const dynamic = 'force-dynamic';

const uncached = { 'Cache-Control': 'no-store' } as const;

/** The statistics of an assignment as CSV, for the teachers of its class; 404 for everyone else. `attempts` as on the page. */
export async function GET(
  request: Request,
  { params }: RouteContext<'/api/assignments/[id]/statistics'>,
): Promise<Response> {
  const { id } = await params;
  try {
    const address = Object.fromEntries(new URL(request.url).searchParams);
    const csv = await getAssignmentStatisticsCsv(await getViewer(), id, address);
    return new Response(csv, {
      headers: {
        ...uncached,
        'Content-Type': 'text/csv; charset=utf-8',
        'Content-Disposition': 'attachment; filename="fakta-statistics.csv"',
      },
    });
  } catch (error) {
    if (!(error instanceof AppError && error.code === 'not-found')) throw error;
    return Response.json({ error: 'not-found' }, { status: 404, headers: uncached });
  }
}
