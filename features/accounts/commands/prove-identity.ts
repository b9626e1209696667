import { checkCredentials } from '@/lib/auth';
import { db } from '@/lib/db';
import { AppError, done, type Outcome } from '@/lib/errors';
import type { Member } from '@/lib/viewer';

export type Proven = { readonly email: string; readonly sessionVersion: number };

/**
 * Asks the viewer for the password once more, before something that cannot be undone. Wrong ones count as failed
 * sign-ins: a session left open is no way to guess faster.
 * @throws AppError `not-found` for an account that is gone.
 */
export async function proveIdentity(
  { userId }: Member,
  password: string,
  { now }: { now: Date },
): Promise<Outcome<Proven, 'current-wrong' | 'throttled'>> {
  const user = await db.user.findUnique({ where: { id: userId }, select: { email: true } });
  if (!user?.email) throw new AppError('not-found');
  const checked = await checkCredentials({ email: user.email, password }, now);
  if (!checked.ok) return { ok: false, code: checked.code === 'wrong' ? 'current-wrong' : checked.code };
  return done({ email: user.email, sessionVersion: checked.sessionVersion });
}
