import { db } from './db';
import { digestOf } from './secrets';

/** Ends the session of a cookie for good: a copy of the cookie opens nothing any more. `until` is when it would be over. */
export async function endSession(
  token: string,
  userId: string,
  { now, until }: { readonly now: Date; readonly until: Date },
) {
  const row = { tokenHash: digestOf(token), until };
  await db.endedSession.upsert({
    where: { tokenHash: row.tokenHash },
    create: row,
    update: {},
    select: { tokenHash: true },
  });
  // Not `update`: an account may be deleted just before its session ends.
  await db.user.updateMany({ where: { id: userId }, data: { signedOutAt: now } });
}
