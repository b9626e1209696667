import { db } from '@/lib/db';
import type { Owner } from '@/lib/viewer';

/** Everything the viewer was told until now counts as read. */
export async function markRead({ userId }: Owner, { now }: { now: Date }): Promise<void> {
  await db.notification.updateMany({ where: { userId, readAt: null, at: { lte: now } }, data: { readAt: now } });
}
