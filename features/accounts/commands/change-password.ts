import { endTokens } from '@/features/tokens/commands/end-tokens';
import { db } from '@/lib/db';
import { AppError, done, type Outcome } from '@/lib/errors';
import type { Member } from '@/lib/viewer';
import type { PasswordChange } from '../schema/forms';
import type { PasswordFault } from '../schema/password';
import { choosePassword } from './choose-password';
import { proveIdentity } from './prove-identity';
import type { Entry } from './sign-up';

/** Changes the password of someone who knows the current one. All their sessions and tokens end; the answer opens a new session. */
export async function changePassword(
  viewer: Member,
  { currentPassword, newPassword }: PasswordChange,
  { now }: { now: Date },
): Promise<Outcome<Entry, PasswordFault | 'current-wrong' | 'pin-wrong' | 'throttled'>> {
  const proven = await proveIdentity(viewer, currentPassword, { now });
  if (!proven.ok) return { ...proven, field: 'currentPassword' };
  const { email, sessionVersion } = proven.value;
  if (email === null) throw new AppError('not-found', 'A pupil has a PIN.');
  const chosen = await choosePassword(newPassword, { name: viewer.name, email });
  if (!chosen.ok) return { ok: false, code: chosen.code, field: 'newPassword' };
  return done(await replacePassword(viewer, sessionVersion, chosen.passwordHash, now));
}

/** Only over the password that was checked: of two changes at once, one is refused. */
async function replacePassword(
  viewer: Member,
  sessionVersion: number,
  passwordHash: string,
  now: Date,
): Promise<Entry> {
  const { userId } = viewer;
  return db.$transaction(async (tx) => {
    const { count } = await tx.user.updateMany({
      where: { id: userId, sessionVersion },
      data: { sessionVersion: sessionVersion + 1 },
    });
    if (count === 0) throw new AppError('conflict', 'The password was changed at this very moment.');
    await tx.credential.update({ where: { userId }, data: { passwordHash, changedAt: now }, select: { userId: true } });
    await endTokens(tx, viewer, userId, { now });
    return { userId, sessionVersion: sessionVersion + 1 };
  });
}
