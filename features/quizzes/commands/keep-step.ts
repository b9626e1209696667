import type { Transaction } from '@/lib/db';
import type { Viewer } from '@/lib/viewer';
import { type ItemState, statesOf } from './item-state';

/** What a teacher does at the desk of a draft that can be undone. */
export type DeskAct =
  | 'accept'
  | 'reject'
  | 'undecide'
  | 'restore'
  | 'replace'
  | 'move'
  | 'weight'
  | 'edit'
  | 'write'
  | 'accept_rest';

/** How many steps of a version can be undone; older ones are forgotten. */
const most = 100;

type Done = {
  readonly versionId: string;
  readonly act: DeskAct;
  /** `statesOf` the items before the step changed them, in the transaction that holds the version. */
  readonly before: readonly ItemState[];
};

/** Keeps a step that was just done, so that its teacher can undo it. One that changed nothing is none. */
export async function keepStep(tx: Transaction, viewer: Viewer, { versionId, act, before }: Done, now: Date) {
  const [about] = before;
  if (viewer.kind !== 'member' || !about) return;
  const after = await statesOf(
    tx,
    before.map(({ id }) => id),
  );
  if (isSame(before, after)) return;
  const last = await tx.deskStep.aggregate({ where: { versionId }, _max: { number: true } });
  const number = (last._max.number ?? 0) + 1;
  await tx.deskStep.create({
    data: {
      versionId,
      number,
      act,
      itemId: about.id,
      before: JSON.stringify(before),
      after: JSON.stringify(after),
      doneAt: now,
      byId: viewer.userId,
    },
    select: { id: true },
  });
  await tx.deskStep.deleteMany({ where: { versionId, number: { lte: number - most } } });
}

/** Whether the items stand as told. When and by whom a decision was made again is no difference. */
export function isSame(told: readonly ItemState[], now: readonly ItemState[]): boolean {
  return told.length === now.length && told.every((state, at) => markOf(state) === markOf(now[at]));
}

function markOf(state: ItemState | undefined): string {
  if (!state) return '';
  const { id, position, editedAt, weight, decision } = state;
  return JSON.stringify([id, position, editedAt, weight, decision?.verdict, decision?.reason, decision?.remark]);
}
