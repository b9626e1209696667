import { proveIdentity } from '@/features/accounts/commands/prove-identity';
import { db } from '@/lib/db';
import { AppError, done, type Outcome } from '@/lib/errors';
import { hashPassword } from '@/lib/passwords';
import type { Member } from '@/lib/viewer';
import type { PinChange } from '../schema/forms';
import { findPinFault, type PinFault } from '../schema/pin';

type Entry = { readonly userId: string; readonly sessionVersion: number };

/**
 * Changes the PIN of a pupil who knows the current one; wrong ones count as failed sign-ins. All their sessions end; the answer opens a new one.
 * @throws AppError `not-found` for who signs in by e-mail, `conflict` when the PIN was changed at the same moment.
 */
export async function changePin(
  viewer: Member,
  { currentPin, newPin }: PinChange,
  { now }: { now: Date },
): Promise<Outcome<Entry, PinFault | 'current-wrong' | 'pin-wrong' | 'pin-same' | 'throttled'>> {
  const { userId } = viewer;
  if ((await db.pupilPass.count({ where: { userId } })) === 0) throw new AppError('not-found', 'They have a password.');
  const proven = await proveIdentity(viewer, currentPin, { now });
  if (!proven.ok) return { ...proven, field: 'currentPin' };
  const fault = newPin === currentPin ? 'pin-same' : findPinFault(newPin);
  if (fault) return { ok: false, code: fault, field: 'newPin' };
  return done(
    await replacePin({ userId, sessionVersion: proven.value.sessionVersion }, await hashPassword(newPin), now),
  );
}

/** Only over the PIN that was checked: of two changes at once, one is refused. */
function replacePin({ userId, sessionVersion }: Entry, pinHash: string, now: Date): Promise<Entry> {
  return db.$transaction(async (tx) => {
    const { count } = await tx.user.updateMany({
      where: { id: userId, sessionVersion },
      data: { sessionVersion: sessionVersion + 1 },
    });
    if (count === 0) throw new AppError('conflict', 'The PIN was changed at this very moment.');
    await tx.pupilPass.update({ where: { userId }, data: { pinHash, changedAt: now }, select: { userId: true } });
    return { userId, sessionVersion: sessionVersion + 1 };
  });
}
