import { endTokens } from '@/features/tokens/commands/end-tokens';
import { db } from '@/lib/db';
import { done, type Outcome } from '@/lib/errors';
import { systemViewer } from '@/lib/system-viewer';

/**
 * Makes the account of an address an admin: how the first one comes to be, by whoever runs the server. Its sessions and tokens end, so that only who
 * knows the password goes on.
 */
export async function appointAdmin(
  email: string,
  { now }: { now: Date },
): Promise<Outcome<{ readonly name: string }, 'no-account' | 'already'>> {
  const address = email.trim().toLowerCase();
  return db.$transaction(async (tx) => {
    const user = await tx.user.findUnique({ where: { email: address }, select: { id: true, name: true, role: true } });
    if (!user) return { ok: false, code: 'no-account' };
    if (user.role === 'admin') return { ok: false, code: 'already' };
    const data = { role: 'admin', sessionVersion: { increment: 1 } } as const;
    await tx.user.update({ where: { id: user.id }, data, select: { id: true } });
    await endTokens(tx, systemViewer, user.id, { now });
    // By nobody: whoever runs the server has no account there.
    const entry = { at: now, deed: 'role.changed', subjectKind: 'user', subjectId: user.id, detail: 'admin' };
    await tx.auditEntry.create({ data: entry, select: { id: true } });
    return done({ name: user.name ?? address });
  });
}
