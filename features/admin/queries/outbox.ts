import { db } from '@/lib/db';
import type { Viewer } from '@/lib/viewer';
import { administers } from '../policy';

export type OutboxView = {
  /** By channel: how many wait, and how many of these have failed so far. */
  readonly waiting: readonly { readonly channel: string; readonly count: number; readonly failing: number }[];
  /** Given up, the newest first. */
  readonly givenUp: readonly {
    readonly id: string;
    readonly channel: string;
    readonly createdAt: Date;
    readonly givenUpAt: Date;
    readonly tries: number;
    readonly lastError: string;
  }[];
};

/** So many are shown. */
const most = 100;

/** What is owed to other systems and what was given up, without what it says. @throws AppError `not-found` */
export async function getOutbox(viewer: Viewer): Promise<OutboxView> {
  administers(viewer);
  const [waiting, failing, givenUp] = await Promise.all([
    db.outboxMessage.groupBy({ by: ['channel'], where: { dueAt: { not: null } }, _count: true }),
    db.outboxMessage.groupBy({ by: ['channel'], where: { dueAt: { not: null }, tries: { gt: 0 } }, _count: true }),
    db.outboxMessage.findMany({
      where: { givenUpAt: { not: null } },
      orderBy: [{ givenUpAt: 'desc' }, { id: 'asc' }],
      take: most,
      select: { id: true, channel: true, createdAt: true, givenUpAt: true, tries: true, lastError: true },
    }),
  ]);
  return {
    waiting: waiting.map(({ channel, _count }) => ({
      channel,
      count: _count,
      failing: failing.find((one) => one.channel === channel)?._count ?? 0,
    })),
    givenUp: givenUp.map((one) => ({ ...one, givenUpAt: one.givenUpAt ?? one.createdAt })),
  };
}
