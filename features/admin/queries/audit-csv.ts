import { csvOf } from '@/lib/csv';
import type { Viewer } from '@/lib/viewer';
import type { Address } from '../schema';
import { getWholeAuditLog } from './audit-log';

/** The audit log as CSV, narrowed as its page is; `at` is ISO 8601 in UTC, `by` and the name of a person are empty where the account is gone. */
export async function getAuditCsv(viewer: Viewer, address: Address): Promise<string> {
  const lines = await getWholeAuditLog(viewer, address);
  return csvOf(
    ['at', 'by', 'by_id', 'deed', 'subject_kind', 'subject_id', 'subject', 'detail'],
    lines.map(({ at, by, deed, subject, detail }) => ({
      at: at.toISOString(),
      by: by?.name ?? '',
      by_id: by?.id ?? '',
      deed,
      subject_kind: subject.kind,
      subject_id: subject.id,
      subject: subject.name,
      detail,
    })),
  );
}
