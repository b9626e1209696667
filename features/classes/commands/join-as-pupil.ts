import { type Entry, settle } from '@/features/accounts/commands/sign-up';
import { handleOf } from '@/lib/class-keys';
import { db } from '@/lib/db';
import { AppError, done, isTaken, type Outcome } from '@/lib/errors';
import { hashPassword } from '@/lib/passwords';
import type { Viewer } from '@/lib/viewer';
import type { NewPupil } from '../schema/forms';
import { findNicknameFault, type NicknameFault, tidyNickname } from '../schema/nickname';
import { findPinFault, type PinFault } from '../schema/pin';
import { enroll, holdOpenClass } from './enroll';

type Fault = NicknameFault | PinFault | 'nickname-taken' | 'class-full';

/**
 * Makes an account of nickname and PIN in the class of a code. A guest's own row becomes it, as at `signUp`. That a nickname
 * is taken must be said, for the pupil has to choose another; only who holds an open code can ask.
 * @throws AppError `conflict` for someone who has an account open; `not-found` for a code that joins nobody.
 */
export async function joinAsPupil(
  viewer: Viewer,
  { code, nickname, pin }: NewPupil,
  { now }: { now: Date },
): Promise<Outcome<Entry & { readonly classId: string }, Fault>> {
  if (viewer.kind === 'member' || viewer.kind === 'system') throw new AppError('conflict', 'Sign out first.');
  const name = tidyNickname(nickname);
  const fault = findNicknameFault(name);
  if (fault) return { ok: false, code: fault, field: 'nickname' };
  const easy = findPinFault(pin);
  if (easy) return { ok: false, code: easy, field: 'pin' };
  const pass = { handle: handleOf(name), pinHash: await hashPassword(pin), changedAt: now };
  try {
    return await db.$transaction(async (tx) => {
      const { id: classId, full } = await holdOpenClass(tx, code);
      if (full) return { ok: false, code: 'class-full' } as const;
      const guestId = viewer.kind === 'guest' ? viewer.userId : undefined;
      const pupil = { name, role: 'learner', pupilPass: { create: { classId, ...pass } } } as const;
      const entry = await settle(tx, guestId, pupil);
      await enroll(tx, classId, entry.userId, now);
      return done({ ...entry, classId });
    });
  } catch (error) {
    if (isTaken(error)) return { ok: false, code: 'nickname-taken', field: 'nickname' };
    throw error;
  }
}
