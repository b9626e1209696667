import { audit } from '@/features/audit/commands/audit';
import type { AuditDeed } from '@/features/audit/policy';
import { holdClass } from '@/features/membership/commands/hold-class';
import { taught } from '@/features/membership/policy';
import type { Transaction } from '@/lib/db';
import { AppError } from '@/lib/errors';
import type { Member } from '@/lib/viewer';
import { ofTaught } from '../policy/scope';

export type HeldAssignment = {
  readonly id: string;
  readonly classId: string;
  readonly versionId: string;
  readonly title: string;
};

/**
 * An assignment of a class the viewer teaches, the class locked until the transaction ends.
 * @throws AppError `not-found`, also where the class is archived: it is read-only.
 */
export async function holdAssignment(tx: Transaction, viewer: Member, assignmentId: string): Promise<HeldAssignment> {
  const found = await tx.assignment.findFirst({
    where: { id: assignmentId, ...ofTaught(viewer) },
    select: { id: true, classId: true, versionId: true, title: true },
  });
  if (!found) throw new AppError('not-found');
  await holdClass(tx, { id: found.classId, ...taught(viewer) });
  return found;
}

/** Writes down what was done to an assignment that this transaction holds. */
export function auditAssignment(
  tx: Transaction,
  viewer: Member,
  deed: AuditDeed,
  { id, title }: Pick<HeldAssignment, 'id' | 'title'>,
  now: Date,
): Promise<void> {
  return audit(tx, viewer, { at: now, deed, subject: { kind: 'assignment', id }, detail: title });
}

/** Of these ids those of pupils who are in the class now. */
export async function pupilsIn(
  tx: Transaction,
  classId: string,
  userIds: readonly string[],
): Promise<readonly string[]> {
  const found = await tx.enrollment.findMany({
    where: { classId, leftAt: null, userId: { in: [...userIds] } },
    select: { userId: true },
  });
  return found.map(({ userId }) => userId);
}
