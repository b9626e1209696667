import { handleOf, plainCode } from './class-keys';
import { db } from './db';
import { verifyPassword } from './passwords';
import { forgetFailures, markTry, unmark } from './throttle';

export type PupilCredentials = { readonly code: string; readonly nickname: string; readonly pin: string };
type Checked =
  | { readonly ok: true; readonly userId: string; readonly sessionVersion: number }
  | { readonly ok: false; readonly code: 'wrong' | 'throttled' };

/**
 * A PIN has a million forms: ten tries a quarter of an hour need more than a year for half of them. The limit of the whole class stops whoever tries one PIN on each name;
 * it is wide enough for a class of forty that signs in at once and mistypes.
 */
const failures = { ofPupil: 10, ofClass: 100 } as const;

/**
 * The way in without an e-mail address. An unknown class, an unknown nickname and a wrong PIN end alike and take the same time: a hash is checked in each case.
 */
export async function checkPupil({ code, nickname, pin }: PupilCredentials, now: Date): Promise<Checked> {
  const plain = plainCode(code);
  const group = await db.class.findFirst({
    where: { OR: [{ code: plain }, { formerCodes: { some: { code: plain } } }] },
    select: { id: true },
  });
  return checkPass({ classId: group?.id ?? plain, handle: handleOf(nickname), pin }, now);
}

export async function checkPass(
  { classId, handle, pin }: { readonly classId: string; readonly handle: string; readonly pin: string },
  now: Date,
): Promise<Checked> {
  const [ofClass, ofPupil] = [`class:${classId}`, keyOf(classId, handle)];
  const limits = [
    { key: ofPupil, failures: failures.ofPupil },
    { key: ofClass, failures: failures.ofClass },
  ];
  const mark = await markTry(limits, now);
  if (!mark) return { ok: false, code: 'throttled' };
  const pass = await db.pupilPass.findUnique({
    where: { classId_handle: { classId, handle } },
    select: { userId: true, pinHash: true, user: { select: { sessionVersion: true } } },
  });
  const right = await verifyPassword(pass?.pinHash ?? null, pin);
  if (!pass || !right) return { ok: false, code: 'wrong' };
  // Only this pupil's failures: what was tried on others of the class still counts.
  await unmark(mark);
  await forgetFailures(ofPupil);
  return { ok: true, userId: pass.userId, sessionVersion: pass.user.sessionVersion };
}

/** With a new PIN a pupil starts anew. */
export function forgetPupilFailures(classId: string, handle: string): Promise<void> {
  return forgetFailures(keyOf(classId, handle));
}

function keyOf(classId: string, handle: string): string {
  return `pupil:${classId}:${handle}`;
}
