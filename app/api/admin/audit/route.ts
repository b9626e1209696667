import { getAuditCsv } from '@/features/admin/queries/audit-csv';
import { fileOrNotFound } from '../../file-response';

export const dynamic = 'force-dynamic';

/** The audit log as CSV, for admins; 404 for everyone else. Narrowed by the address as its page is. */
export async function GET(request: Request): Promise<Response> {
  return fileOrNotFound(request, async (viewer, asked) => ({
    body: await getAuditCsv(viewer, asked),
    type: 'text/csv; charset=utf-8',
    name: 'fakta-audit.csv',
  }));
}
