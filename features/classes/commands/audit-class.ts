import { audit } from '@/features/audit/commands/audit';
import type { AuditDeed } from '@/features/audit/policy';
import type { Transaction } from '@/lib/db';
import type { Viewer } from '@/lib/viewer';

/** Writes down what was done to a class, by the name it has now. */
export async function auditClass(
  tx: Transaction,
  viewer: Viewer,
  deed: AuditDeed,
  classId: string,
  now: Date,
): Promise<void> {
  const { name } = await tx.class.findUniqueOrThrow({ where: { id: classId }, select: { name: true } });
  await audit(tx, viewer, { at: now, deed, subject: { kind: 'class', id: classId }, detail: name });
}
