import { checkCredentials } from '@/lib/auth';
import { db } from '@/lib/db';
import { done, type Outcome } from '@/lib/errors';
import { checkPupil } from '@/lib/pupil-pass';
import { isClosed, noteFailure } from '@/lib/throttle';
import type { Viewer } from '@/lib/viewer';
import type { PupilSignIn, SignIn } from '../schema/forms';
import { adoptGuest } from './adopt-guest';
import type { Entry } from './sign-up';

/**
 * Wrong ones within a quarter of an hour from one place, which may be a whole school or the customers of a network: beside the limit of each account, it stops whoever
 * tries one password on many.
 */
export const failuresOfPlace = 200;

/**
 * Lets a person in, by e-mail and password or by class code, nickname and PIN; what this browser's guest (`viewer`) answered becomes theirs.
 * `from` tells places apart (`clientKey`).
 */
export async function signIn(
  viewer: Viewer,
  given: SignIn | PupilSignIn,
  { now, from }: { readonly now: Date; readonly from: string },
): Promise<Outcome<Entry, 'wrong' | 'throttled'>> {
  const place = `from:${from}`;
  if (await isClosed({ key: place, failures: failuresOfPlace }, now)) return { ok: false, code: 'throttled' };
  const checked = await ('email' in given ? checkCredentials(given, now) : checkPupil(given, now));
  if (!checked.ok) {
    if (checked.code === 'wrong') await noteFailure(place, now);
    return { ok: false, code: checked.code };
  }
  const { userId, sessionVersion } = checked;
  if (viewer.kind === 'guest') await db.$transaction((tx) => adoptGuest(tx, viewer.userId, userId, now));
  return done({ userId, sessionVersion });
}
