import { holdClass } from '@/features/membership/commands/hold-class';
import type { Transaction } from '@/lib/db';
import { mostPupils } from '../schema/forms';

/** Locks the class that a code opens now, if it still has a place. @throws AppError `not-found` for a code that joins nobody. */
export async function holdOpenClass(tx: Transaction, code: string): Promise<{ id: string; full: boolean }> {
  const { id } = await holdClass(tx, { code, joinClosedAt: null });
  const pupils = await tx.enrollment.count({ where: { classId: id, leftAt: null } });
  return { id, full: pupils >= mostPupils };
}

/** Puts someone in a class; who is in it already stays as they are, who left it is back. */
export async function enroll(tx: Transaction, classId: string, userId: string, now: Date): Promise<void> {
  const where = { classId_userId: { classId, userId } };
  const create = { classId, userId, joinedAt: now };
  await tx.enrollment.upsert({ where, create, update: { leftAt: null }, select: { id: true } });
}
