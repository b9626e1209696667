import { db } from '@/lib/db';
import type { Owner } from '@/lib/viewer';
import type { NotificationKind } from '../commands/notify';

export type Notified = {
  readonly id: string;
  readonly kind: NotificationKind;
  readonly subject: string;
  readonly text: string;
  readonly path: string;
  readonly at: Date;
  readonly readAt: Date | null;
};

/** So many are shown; older ones stay in the person's own data. */
const most = 100;

/** What the viewer was told, newest first. */
export function getNotifications({ userId }: Owner): Promise<readonly Notified[]> {
  return db.notification.findMany({
    where: { userId },
    orderBy: [{ at: 'desc' }, { id: 'asc' }],
    take: most,
    select: { id: true, kind: true, subject: true, text: true, path: true, at: true, readAt: true },
  });
}
