import { getMemoryCsv } from '@/features/reviews/queries/memory-csv';
import { getViewer } from '@/lib/viewer';

export const dynamic = 'force-dynamic';

/** What the viewer remembers as a CSV file, a guest's too; 401 for someone who has none here. Kept in no cache. */
export async function GET(): Promise<Response> {
  const viewer = await getViewer();
  if (viewer.kind !== 'member' && viewer.kind !== 'guest') {
    return Response.json({ error: 'sign-in-needed' }, { status: 401, headers: { 'Cache-Control': 'no-store' } });
  }
  const now = new Date();
  return new Response(await getMemoryCsv(viewer, { now }), {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="fakta-memory-${now.toISOString().slice(0, 10)}.csv"`,
      'Cache-Control': 'no-store',
    },
  });
}
