import { db } from '@/lib/db';
import type { Member } from '@/lib/viewer';
import type { Profile } from '../schema/forms';

/** Changes the viewer's name and whether they teach. An admin stays one. */
export async function changeProfile(viewer: Member, { name, teaches }: Profile): Promise<void> {
  const role = teaches ? 'teacher' : 'learner';
  await db.user.update({
    where: { id: viewer.userId },
    data: viewer.role === 'admin' ? { name } : { name, role },
    select: { id: true },
  });
}
