import type { Transaction } from '@/lib/db';
import type { Outcome } from '@/lib/errors';
import type { Viewer } from '@/lib/viewer';
import type { ItemKey } from '../schema';
import { type HeldVersion, holdVersion } from './hold-version';

/** Why an item cannot be changed: its version is published; it left the quiz; it was edited in another window. */
export type ItemRefusal = 'published' | 'gone' | 'changed';

export type HeldItem = {
  readonly version: HeldVersion;
  readonly item: {
    readonly id: string;
    readonly position: number;
    readonly kind: string;
    readonly factId: string;
    readonly evidenceStart: number;
    readonly difficulty: number;
  };
};

/** Narrows to items that may still change. Every write of an item carries it. */
export const unfrozen = { version: { publication: null } } as const;

/** Holds the draft and answers the item as the viewer saw it, or why it is no longer so. */
export async function holdItem(
  tx: Transaction,
  viewer: Viewer,
  { itemId, seen }: ItemKey,
): Promise<Outcome<HeldItem, ItemRefusal>> {
  const version = await holdVersion(tx, viewer, { items: { some: { id: itemId } } });
  if (version.frozen) return { ok: false, code: 'published' };
  const item = await tx.item.findFirstOrThrow({
    where: { id: itemId, ...unfrozen },
    select: {
      id: true,
      position: true,
      kind: true,
      factId: true,
      evidenceStart: true,
      difficulty: true,
      editedAt: true,
    },
  });
  if (item.position === null) return { ok: false, code: 'gone' };
  if (seenMark(item.editedAt) !== seen) return { ok: false, code: 'changed' };
  return { ok: true, value: { version, item: { ...item, position: item.position } } };
}

/** What a form carries of the state it was made from: 0 as generated, else when the item was last edited (ms). */
export function seenMark(editedAt: Date | null): number {
  return editedAt?.getTime() ?? 0;
}
