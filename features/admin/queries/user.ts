import { type DeletionLoss, getDeletionLoss } from '@/features/accounts/queries/account';
import { db } from '@/lib/db';
import { AppError } from '@/lib/errors';
import type { Viewer } from '@/lib/viewer';
import { administers, withAccount } from '../policy';
import { linesOf, type UserLine } from './users';

export type UserPage = UserLine & {
  /** Whether it is the viewer's own account, which is changed and deleted at Account. */
  readonly own: boolean;
  /** Whether nobody else is an admin. */
  readonly lastAdmin: boolean;
  readonly classes: readonly { readonly id: string; readonly name: string; readonly owns: boolean }[];
  /** What deleting the account takes along. */
  readonly loss: DeletionLoss;
};

/** One account. @throws AppError `not-found`, also for guests. */
export async function getUser(viewer: Viewer, userId: string): Promise<UserPage> {
  const { userId: ownId } = administers(viewer);
  const found = await db.user.findFirst({ where: { id: userId, ...withAccount }, select: { id: true } });
  const [line] = found ? await linesOf([userId]) : [];
  if (!line) throw new AppError('not-found');
  const [admins, taught, loss] = await Promise.all([
    db.user.count({ where: { role: 'admin', id: { not: userId } } }),
    db.classTeacher.findMany({
      where: { userId },
      orderBy: { since: 'asc' },
      select: { part: true, class: { select: { id: true, name: true } } },
    }),
    getDeletionLoss({ userId }),
  ]);
  return {
    ...line,
    own: userId === ownId,
    lastAdmin: line.role === 'admin' && admins === 0,
    classes: taught.map(({ part, class: group }) => ({ ...group, owns: part === 'owner' })),
    loss,
  };
}
