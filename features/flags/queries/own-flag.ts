import { db } from '@/lib/db';
import type { Viewer } from '@/lib/viewer';
import type { FlagOutcome, FlagReason } from '../schema';

/** What the viewer said of an item, and what became of it. */
export type OwnFlag = {
  readonly reason: FlagReason;
  readonly comment: string;
  readonly outcome: FlagOutcome | null;
  readonly reply: string;
};

export async function getOwnFlag(viewer: Viewer, itemId: string): Promise<OwnFlag | null> {
  if (viewer.kind !== 'guest' && viewer.kind !== 'member') return null;
  return db.flag.findUnique({
    where: { itemId_userId: { itemId, userId: viewer.userId } },
    select: { reason: true, comment: true, outcome: true, reply: true },
  });
}
