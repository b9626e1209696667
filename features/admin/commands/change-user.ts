import { removeAccount } from '@/features/accounts/commands/delete-account';
import { proveIdentity } from '@/features/accounts/commands/prove-identity';
import { audit } from '@/features/audit/commands/audit';
import type { AuditDeed } from '@/features/audit/policy';
import { endTokens } from '@/features/tokens/commands/end-tokens';
import { db, type Transaction } from '@/lib/db';
import { AppError, done, type Outcome } from '@/lib/errors';
import type { Viewer } from '@/lib/viewer';
import { administers, withAccount } from '../policy';
import type { RoleChange, UserDeletion, UserKey } from '../schema';

type When = { readonly now: Date };

/**
 * Gives an account another role; it holds from the next request on. A pupil without e-mail stays a learner: a PIN of six digits is no key
 * to other people's results. The last admin stays one.
 * @throws AppError `not-found`
 */
export async function changeRole(
  viewer: Viewer,
  { userId, role }: RoleChange,
  { now }: When,
): Promise<Outcome<void, 'pupil' | 'last-admin'>> {
  administers(viewer);
  return db.$transaction(async (tx) => {
    const admins = await holdAdmins(tx);
    const user = await findAccount(tx, userId);
    if (user.role === role) return done(undefined);
    if (user.email === null) return { ok: false, code: 'pupil' };
    if (user.role === 'admin' && admins === 1) return { ok: false, code: 'last-admin' };
    await tx.user.update({ where: { id: userId }, data: { role }, select: { id: true } });
    await auditUser(tx, viewer, 'role.changed', userId, now, role);
    return done(undefined);
  });
}

/** Signs an account out everywhere, programs with its tokens too. @throws AppError `not-found` */
export async function endSessions(viewer: Viewer, { userId }: UserKey, { now }: When): Promise<void> {
  administers(viewer);
  await db.$transaction(async (tx) => {
    await findAccount(tx, userId);
    const data = { sessionVersion: { increment: 1 } };
    await tx.user.update({ where: { id: userId }, data, select: { id: true } });
    await auditUser(tx, viewer, 'sessions.ended', userId, now);
    await endTokens(tx, viewer, userId, { now });
  });
}

/**
 * Deletes someone's account as they could themselves, once the admin has given their own password: a session left open deletes nobody.
 * @throws AppError `not-found`, also for the viewer's own account, which is deleted at Account, and so never the last admin's.
 */
export async function deleteUser(
  viewer: Viewer,
  { userId, deletePassword }: UserDeletion,
  { now }: When,
): Promise<Outcome<void, 'current-wrong' | 'pin-wrong' | 'throttled'>> {
  const admin = administers(viewer);
  if (userId === admin.userId) throw new AppError('not-found');
  await findAccount(db, userId);
  const proven = await proveIdentity(admin, deletePassword, { now });
  if (!proven.ok) return { ...proven, field: 'deletePassword' };
  await db.$transaction(async (tx) => {
    await findAccount(tx, userId);
    await removeAccount(tx, userId, now);
    await auditUser(tx, viewer, 'account.deleted', userId, now);
  });
  return done(undefined);
}

/** Locks the rows of all admins until the transaction ends, so that no two of them leave at once. Answers how many. */
async function holdAdmins(tx: Transaction): Promise<number> {
  return (await tx.user.updateMany({ where: { role: 'admin' }, data: { role: 'admin' } })).count;
}

async function findAccount(tx: Pick<Transaction, 'user'>, userId: string) {
  const user = await tx.user.findFirst({
    where: { id: userId, ...withAccount },
    select: { role: true, email: true },
  });
  if (!user) throw new AppError('not-found');
  return user;
}

function auditUser(tx: Transaction, viewer: Viewer, deed: AuditDeed, id: string, at: Date, detail?: string) {
  return audit(tx, viewer, { at, deed, subject: { kind: 'user', id }, detail });
}
