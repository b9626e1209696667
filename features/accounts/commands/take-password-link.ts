import { endTokens } from '@/features/tokens/commands/end-tokens';
import { db } from '@/lib/db';
import { done, type Outcome } from '@/lib/errors';
import { openPasswordLink } from '@/lib/password-link';
import { forgetFailures } from '@/lib/throttle';
import type { Viewer } from '@/lib/viewer';
import type { NewPassword } from '../schema/forms';
import type { PasswordFault } from '../schema/password';
import { adoptGuest } from './adopt-guest';
import { choosePassword } from './choose-password';
import type { Entry } from './sign-up';

/**
 * Chooses a new password by a link that an admin gave. All sessions and tokens of the account end, and the link with them; failed sign-ins count no more. Lets the
 * person in: what this browser's guest (`viewer`) answered becomes theirs.
 */
export async function takePasswordLink(
  viewer: Viewer,
  { link, newPassword }: NewPassword,
  { now }: { now: Date },
): Promise<Outcome<Entry, PasswordFault | 'link-over'>> {
  const account = await openPasswordLink(link, now);
  if (!account) return { ok: false, code: 'link-over' };
  const { userId, sessionVersion, email } = account;
  const chosen = await choosePassword(newPassword, account);
  if (!chosen.ok) return { ok: false, code: chosen.code, field: 'newPassword' };
  const { passwordHash } = chosen;
  const taken = await db.$transaction(async (tx) => {
    // Only over the sessions that were counted: of two who use one link at once, one is refused.
    const where = { id: userId, sessionVersion };
    const { count } = await tx.user.updateMany({ where, data: { sessionVersion: sessionVersion + 1 } });
    if (count === 0) return false;
    const kept = { passwordHash, changedAt: now };
    const create = { userId, ...kept };
    await tx.credential.upsert({ where: { userId }, create, update: kept, select: { userId: true } });
    await endTokens(tx, viewer, userId, { now });
    if (viewer.kind === 'guest') await adoptGuest(tx, viewer.userId, userId, now);
    return true;
  });
  if (!taken) return { ok: false, code: 'link-over' };
  await forgetFailures(email);
  return done({ userId, sessionVersion: sessionVersion + 1 });
}
