import { db } from '@/lib/db';
import { lasts } from '../policy/times';

/** How many of each were deleted. */
export type CleanedUp = { readonly launches: number; readonly keys: number };

/** Deletes what is over: logins with their states and nonces, launches that nobody went on with, invitations, and keys that are told no more. Run again it finds none. */
export async function cleanUpLti({ now }: { now: Date }): Promise<CleanedUp> {
  const over = { where: { expiresAt: { lte: now } } };
  const forgotten = new Date(now.getTime() - lasts.retiredKey);
  const [logins, launches, invitations, keys] = await db.$transaction([
    db.ltiLogin.deleteMany(over),
    db.ltiLaunch.deleteMany(over),
    db.ltiInvitation.deleteMany(over),
    db.ltiKey.deleteMany({ where: { retiredAt: { lte: forgotten } } }),
  ]);
  return { launches: logins.count + launches.count + invitations.count, keys: keys.count };
}
