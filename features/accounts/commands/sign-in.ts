import { checkCredentials } from '@/lib/auth';
import { db } from '@/lib/db';
import { done, type Outcome } from '@/lib/errors';
import { checkPupil } from '@/lib/pupil-pass';
import type { Viewer } from '@/lib/viewer';
import type { PupilSignIn, SignIn } from '../schema/forms';
import { adoptGuest } from './adopt-guest';
import type { Entry } from './sign-up';

/** Lets a person in, by e-mail and password or by class code, nickname and PIN; what this browser's guest (`viewer`) answered becomes theirs. */
export async function signIn(
  viewer: Viewer,
  given: SignIn | PupilSignIn,
  { now }: { now: Date },
): Promise<Outcome<Entry, 'wrong' | 'throttled'>> {
  const checked = await ('email' in given ? checkCredentials(given, now) : checkPupil(given, now));
  if (!checked.ok) return { ok: false, code: checked.code };
  const { userId, sessionVersion } = checked;
  if (viewer.kind === 'guest') await db.$transaction((tx) => adoptGuest(tx, viewer.userId, userId, now));
  return done({ userId, sessionVersion });
}
