import { audit } from '@/features/audit/commands/audit';
import { oweScores } from '@/features/passback/commands/owe-scores';
import { db } from '@/lib/db';
import { AppError } from '@/lib/errors';
import type { Member } from '@/lib/viewer';
import { undoable } from '../policy';
import type { UndoInput } from '../schema';
import { holdItem } from './hold-item';
import { recount } from './recount';
import { tellTouched } from './tell-touched';

/**
 * Undoes a regrade: what it changed counts as if it had never been made, whatever was regraded since. It stays on record. Undone twice it is undone once.
 * Whoever it touches is told, with its reason. Answers how many.
 * @throws AppError `not-found` when it is not the viewer's to undo.
 */
export function undoRegrade(viewer: Member, { regradeId }: UndoInput, { now }: { now: Date }): Promise<number> {
  return db.$transaction(
    async (tx) => {
      const mine = { id: regradeId, ...undoable(viewer) };
      const found = await tx.regrade.findFirst({
        where: mine,
        select: { itemId: true, assignmentId: true, deed: true, reason: true },
      });
      if (!found) throw new AppError('not-found');
      const item = await holdItem(tx, viewer, found);
      const { count } = await tx.regrade.updateMany({
        where: { id: regradeId, undoneAt: null },
        data: { undoneAt: now, undoneById: viewer.userId },
      });
      if (count === 0) return 0;
      const subject = { kind: 'item', id: item.id } as const;
      await audit(tx, viewer, { at: now, deed: 'regrade.undone', subject, detail: found.deed });
      const changed = await recount(tx, item, item.assignmentId);
      await oweScores(tx, { itemId: item.id, assignmentId: item.assignmentId }, now);
      const { deed, reason } = found;
      const touch = { kind: 'regrade_undone', deed, changed, reason, event: `regrade-undone:${regradeId}` } as const;
      return tellTouched(tx, item, touch, now);
    },
    { timeout: 60_000 },
  );
}
