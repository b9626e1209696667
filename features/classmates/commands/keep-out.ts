import { attended } from '@/features/membership/policy';
import { db } from '@/lib/db';
import { AppError } from '@/lib/errors';
import type { Member } from '@/lib/viewer';
import type { KeepOutInput } from '../schema';

/**
 * Keeps a pupil out of the figures of their class, or takes them in again: they are shown nothing from now on, and not counted from the next time the figures
 * are made.
 * @throws AppError `not-found` when the viewer is not in the class.
 */
export async function keepOut(viewer: Member, { classId, keepsOut }: KeepOutInput): Promise<void> {
  const { count } = await db.enrollment.updateMany({
    where: { userId: viewer.userId, leftAt: null, class: { id: classId, ...attended(viewer) } },
    data: { keepsOut },
  });
  if (count === 0) throw new AppError('not-found');
}
