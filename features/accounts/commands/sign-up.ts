import { db, type Transaction } from '@/lib/db';
import { AppError, done, isTaken, type Outcome } from '@/lib/errors';
import { isClosed, noteFailure } from '@/lib/throttle';
import type { Viewer } from '@/lib/viewer';
import type { SignUp } from '../schema/forms';
import type { PasswordFault } from '../schema/password';
import { choosePassword } from './choose-password';

/** What `openSession` needs. */
export type Entry = { readonly userId: string; readonly sessionVersion: number };

/** Addresses that had an account, within a quarter of an hour from one place: that an address has one must be said, but not to whoever reads out a list. */
export const takenOfPlace = 30;

/**
 * Makes an account. A guest's own row becomes it, so that everything the guest answered stays where it is. `from` tells places apart (`clientKey`).
 * @throws AppError `conflict` for someone who has an account open already.
 */
export async function signUp(
  viewer: Viewer,
  { name, email, password, teaches }: SignUp,
  { now, from }: { readonly now: Date; readonly from: string },
): Promise<Outcome<Entry, PasswordFault | 'email-taken' | 'sign-up-throttled'>> {
  if (viewer.kind === 'member' || viewer.kind === 'system') throw new AppError('conflict', 'Sign out first.');
  const place = `sign-up:${from}`;
  if (await isClosed({ key: place, failures: takenOfPlace }, now)) return { ok: false, code: 'sign-up-throttled' };
  // Hashed before the address is looked up: the time it takes does not tell whether the address is known.
  const chosen = await choosePassword(password, { name, email });
  if (!chosen.ok) return { ok: false, code: chosen.code, field: 'password' };
  const person = {
    name,
    email,
    role: teaches ? ('teacher' as const) : ('learner' as const),
    credential: { create: { passwordHash: chosen.passwordHash, changedAt: now } },
  };
  try {
    return done(await db.$transaction((tx) => settle(tx, viewer.kind === 'guest' ? viewer.userId : undefined, person)));
  } catch (error) {
    if (!isTaken(error)) throw error;
    await noteFailure(place, now);
    return { ok: false, code: 'email-taken', field: 'email' };
  }
}

/** What a row becomes: an account by e-mail, or that of a pupil by a pass. */
type Person = {
  readonly name: string;
  readonly email?: string;
  readonly role: 'learner' | 'teacher';
  readonly credential?: { readonly create: { readonly passwordHash: string; readonly changedAt: Date } };
  readonly pupilPass?: {
    readonly create: {
      readonly classId: string;
      readonly handle: string;
      readonly pinHash: string;
      readonly changedAt: Date;
    };
  };
};

/** Makes the row of a new account; that of the guest, if there is one, whose answers then are where they were. */
export async function settle(tx: Transaction, guestId: string | undefined, person: Person): Promise<Entry> {
  // Its pass is the guest's proof; whoever takes it out first, of two tabs, gets the row.
  const passes = guestId ? await tx.guestPass.deleteMany({ where: { userId: guestId } }) : { count: 0 };
  const select = { id: true, sessionVersion: true };
  const { id, sessionVersion } =
    guestId && passes.count === 1
      ? await tx.user.update({ where: { id: guestId }, data: person, select })
      : await tx.user.create({ data: person, select });
  return { userId: id, sessionVersion };
}
