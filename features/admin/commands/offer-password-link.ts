import { audit } from '@/features/audit/commands/audit';
import { db } from '@/lib/db';
import { AppError, done, type Outcome } from '@/lib/errors';
import { sealPasswordLink } from '@/lib/password-link';
import type { Viewer } from '@/lib/viewer';
import { administers, withAccount } from '../policy';
import type { UserKey } from '../schema';

/**
 * Makes a link by which someone chooses a new password, once and within `linkHours`. The old password holds until then; nobody else learns the
 * new one. A pupil without e-mail gets a new PIN from a teacher instead.
 * @throws AppError `not-found`
 */
export async function offerPasswordLink(
  viewer: Viewer,
  { userId }: UserKey,
  { now }: { now: Date },
): Promise<Outcome<{ readonly link: string }, 'pupil'>> {
  administers(viewer);
  return db.$transaction(async (tx) => {
    const where = { id: userId, ...withAccount };
    const user = await tx.user.findFirst({ where, select: { email: true, sessionVersion: true } });
    if (!user) throw new AppError('not-found');
    if (user.email === null) return { ok: false, code: 'pupil' };
    await audit(tx, viewer, { at: now, deed: 'password.link-made', subject: { kind: 'user', id: userId } });
    return done({ link: await sealPasswordLink({ userId, sessionVersion: user.sessionVersion }, now) });
  });
}
