import { db } from '@/lib/db';

/** What the audit log holds of a person's own deeds, oldest first, for the file of their data. */
export function getOwnDeeds(userId: string) {
  return db.auditEntry.findMany({
    where: { byId: userId },
    orderBy: [{ at: 'asc' }, { id: 'asc' }],
    select: { at: true, deed: true, subjectKind: true, subjectId: true, detail: true },
  });
}
