import type { Transaction } from '@/lib/db';
import { AppError } from '@/lib/errors';

type Scope = {
  readonly id?: string;
  readonly code?: string;
  readonly joinClosedAt?: null;
  readonly teachers?: { readonly some: { readonly userId: string; readonly part?: 'owner' } };
};

/**
 * Finds a class that is not archived and locks it until the transaction ends: what is done in it at the same moment comes
 * one after the other. Changes nothing.
 * @throws AppError `not-found`, also for an archived class: it is read-only.
 */
export async function holdClass(
  tx: Transaction,
  scope: Scope,
): Promise<{ readonly id: string; readonly code: string }> {
  const { count } = await tx.class.updateMany({ where: { ...scope, archivedAt: null }, data: { archivedAt: null } });
  const held = count === 1 ? await tx.class.findFirst({ where: scope, select: { id: true, code: true } }) : null;
  if (!held) throw new AppError('not-found');
  return held;
}
