import { checkCredentials } from '@/lib/auth';
import { db } from '@/lib/db';
import { AppError, done, type Outcome } from '@/lib/errors';
import { checkPass } from '@/lib/pupil-pass';
import type { Member } from '@/lib/viewer';

export type Proven = { readonly email: string | null; readonly sessionVersion: number };

/**
 * Asks the viewer for the password, or a pupil for the PIN, once more, before something that cannot be undone. Wrong ones
 * count as failed sign-ins: a session left open is no way to guess faster. Who comes in by a learning platform alone has neither, and is known
 * by the session.
 * @throws AppError `not-found` for an account that is gone.
 */
export async function proveIdentity(
  { userId }: Member,
  secret: string,
  { now }: { now: Date },
): Promise<Outcome<Proven, 'current-wrong' | 'pin-wrong' | 'throttled'>> {
  const user = await db.user.findUnique({
    where: { id: userId },
    select: {
      email: true,
      sessionVersion: true,
      pupilPass: { select: { classId: true, handle: true } },
      ltiPersons: { take: 1, select: { linkedAt: true } },
    },
  });
  if (user?.email) {
    const checked = await checkCredentials({ email: user.email, password: secret }, now);
    if (!checked.ok) return { ok: false, code: checked.code === 'wrong' ? 'current-wrong' : checked.code };
    return done({ email: user.email, sessionVersion: checked.sessionVersion });
  }
  if (user && !user.pupilPass && user.ltiPersons.length > 0)
    return done({ email: null, sessionVersion: user.sessionVersion });
  if (!user?.pupilPass) throw new AppError('not-found');
  const checked = await checkPass({ ...user.pupilPass, pin: secret }, now);
  if (!checked.ok) return { ok: false, code: checked.code === 'wrong' ? 'pin-wrong' : checked.code };
  return done({ email: null, sessionVersion: checked.sessionVersion });
}
