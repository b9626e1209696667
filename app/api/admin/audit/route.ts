import { getAuditCsv } from '@/features/admin/queries/audit-csv';
import { AppError } from '@/lib/errors';
import { getViewer } from '@/lib/viewer';

export const dynamic = 'force-dynamic';

const uncached = { 'Cache-Control': 'no-store' } as const;

/** The audit log as CSV, for admins; 404 for everyone else. Narrowed by the address as its page is. */
export async function GET(request: Request): Promise<Response> {
  try {
    const csv = await getAuditCsv(await getViewer(), Object.fromEntries(new URL(request.url).searchParams));
    return new Response(csv, {
      headers: {
        ...uncached,
        'Content-Type': 'text/csv; charset=utf-8',
        'Content-Disposition': 'attachment; filename="fakta-audit.csv"',
      },
    });
  } catch (error) {
    if (!(error instanceof AppError && error.code === 'not-found')) throw error;
    return Response.json({ error: 'not-found' }, { status: 404, headers: uncached });
  }
}
