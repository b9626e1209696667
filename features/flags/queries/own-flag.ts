import { cache } from 'react';
import { sealedFrom } from '@/features/items/policy/sealed';
import { db } from '@/lib/db';
import { isOwner, type Viewer } from '@/lib/viewer';
import type { FlagOutcome, FlagReason } from '../schema';

/** What the viewer said of an item, and what became of it. */
export type OwnFlag = {
  readonly reason: FlagReason;
  readonly comment: string;
  readonly outcome: FlagOutcome | null;
  /** Empty while the viewer is not told the key of the item, which it may tell. */
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
  const replied = flags.some(({ reply }) => reply !== '');
  const sealed = replied
    ? await db.flag.findMany({ where: { userId, item: sealedFrom(userId) }, select: { itemId: true } })
    : [];
  const waiting = new Set(sealed.map(({ itemId }) => itemId));
  return new Map(
    flags.map(({ itemId, ...flag }) => [itemId, { ...flag, reply: waiting.has(itemId) ? '' : flag.reply }]),
  );
});
