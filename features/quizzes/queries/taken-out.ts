import { db } from '@/lib/db';
import { seenMark } from '../commands/hold-item';
import type { RejectReason } from '../schema';

/** A rejected item. `seen` goes into its form. */
export type TakenOut = {
  readonly id: string;
  readonly kind: string;
  readonly stem: string;
  readonly key: string;
  readonly seen: number;
  readonly reason: RejectReason | null;
  readonly remark: string;
  readonly rejectedAt: Date;
  /** Who rejected it; null when it is not known any more. */
  readonly by: string | null;
};

/** The items that a teacher rejected, the last first, whether or not another took their place. The caller has asked who may see them. */
export async function takenOut(versionId: string): Promise<readonly TakenOut[]> {
  const rows = await db.decision.findMany({
    where: { verdict: 'rejected', item: { versionId } },
    select: {
      reason: true,
      remark: true,
      decidedAt: true,
      by: { select: { name: true } },
      item: { select: { id: true, kind: true, stem: true, key: true, editedAt: true } },
    },
    orderBy: [{ decidedAt: 'desc' }, { itemId: 'asc' }],
  });
  return rows.map(({ item: { editedAt, ...item }, by, decidedAt, reason, remark }) => ({
    ...item,
    seen: seenMark(editedAt),
    reason,
    remark,
    rejectedAt: decidedAt,
    by: by?.name ?? null,
  }));
}
