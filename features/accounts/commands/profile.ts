import { audit } from '@/features/audit/commands/audit';
import { db } from '@/lib/db';
import { AppError } from '@/lib/errors';
import type { Member } from '@/lib/viewer';
import type { Profile } from '../schema/forms';

/**
 * Changes the viewer's name and whether they teach. An admin stays one. A pupil without e-mail does neither: the nickname is
 * what their teacher knows them by, and signs them in.
 * @throws AppError `not-found`
 */
export function changeProfile(viewer: Member, { name, teaches }: Profile, { now }: { now: Date }): Promise<void> {
  const role = teaches ? 'teacher' : 'learner';
  return db.$transaction(async (tx) => {
    const { userId } = viewer;
    const { count } = await tx.user.updateMany({
      where: { id: userId, email: { not: null } },
      data: viewer.role === 'admin' ? { name } : { name, role },
    });
    if (count === 0) throw new AppError('not-found');
    if (viewer.role === 'admin' || viewer.role === role) return;
    await audit(tx, viewer, { at: now, deed: 'role.changed', subject: { kind: 'user', id: userId }, detail: role });
  });
}
