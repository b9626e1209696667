import { db } from '@/lib/db';
import { AppError } from '@/lib/errors';
import type { Member } from '@/lib/viewer';
import type { Profile } from '../schema/forms';

/**
 * Changes the viewer's name and whether they teach. An admin stays one. A pupil without e-mail does neither: the nickname is
 * what their teacher knows them by, and signs them in.
 * @throws AppError `not-found`
 */
export async function changeProfile(viewer: Member, { name, teaches }: Profile): Promise<void> {
  const role = teaches ? 'teacher' : 'learner';
  const { count } = await db.user.updateMany({
    where: { id: viewer.userId, email: { not: null } },
    data: viewer.role === 'admin' ? { name } : { name, role },
  });
  if (count === 0) throw new AppError('not-found');
}
