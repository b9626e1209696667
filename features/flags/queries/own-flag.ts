import { cache } from 'react';
import { db } from '@/lib/db';
import { isOwner, type Viewer } from '@/lib/viewer';
import type { FlagOutcome, FlagReason } from '../schema';

/** What the viewer said of an item, and what became of it. */
export type OwnFlag = {
  readonly reason: FlagReason;
  readonly comment: string;
  readonly outcome: FlagOutcome | null;
  readonly reply: string;
};

export async function getOwnFlag(viewer: Viewer, itemId: string): Promise<OwnFlag | null> {
  if (!isOwner(viewer)) return null;
  return (await flagsOf(viewer.userId)).get(itemId) ?? null;
}

/** All flags of a person, by item; read once a request, however many items a page shows. */
const flagsOf = cache(async (userId: string): Promise<ReadonlyMap<string, OwnFlag>> => {
  const flags = await db.flag.findMany({
    where: { userId },
    select: { itemId: true, reason: true, comment: true, outcome: true, reply: true },
  });
  return new Map(flags.map(({ itemId, ...flag }) => [itemId, flag]));
});
