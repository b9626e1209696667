import type { Transaction } from '@/lib/db';
import type { RejectReason } from '../schema';
import { foldItems } from './fold-items';
import { unfrozen } from './hold-item';
import { createParts, type ItemParts } from './item-parts';
import { questionColumns } from './stored-question';

/** The words of an item and what answers it: all that an edit may change. Its concerns are the article's and stay. */
export type ItemContent = {
  readonly columns: {
    readonly stimulusStart: number | null;
    readonly stimulusEnd: number | null;
    readonly stimulusText: string | null;
    readonly stem: string;
    readonly key: string;
    readonly because: string;
    readonly evidenceStart: number;
    readonly evidenceEnd: number;
    readonly evidenceText: string;
    readonly date: string | null;
    readonly amount: number | null;
    readonly unit: string | null;
    readonly tolerance: number | null;
    readonly overruled: string | null;
  };
  readonly parts: Omit<ItemParts, 'concerns' | 'tags' | 'suspensions'>;
};

/** An item as a step at the desk may change it. Moments are in milliseconds since 1970. */
export type ItemState = {
  readonly id: string;
  readonly position: number | null;
  readonly replacedAt: number | null;
  readonly editedAt: number | null;
  readonly weight: number;
  readonly decision: {
    readonly verdict: 'accepted' | 'rejected';
    readonly reason: RejectReason | null;
    readonly remark: string;
    readonly decidedAt: number;
  } | null;
  /** Only in the states of steps that write an item anew. */
  readonly content?: ItemContent;
};

/** The items as they are now, in the order of `ids`; one that is gone is left out. */
export async function statesOf(
  tx: Transaction,
  ids: readonly string[],
  { withContent }: { readonly withContent: boolean } = { withContent: false },
): Promise<readonly ItemState[]> {
  const rows = await tx.item.findMany({
    where: { id: { in: [...ids] } },
    select: {
      id: true,
      position: true,
      replacedAt: true,
      editedAt: true,
      weight: true,
      decision: { select: { verdict: true, reason: true, remark: true, decidedAt: true } },
    },
  });
  const contents = withContent ? await contentsOf(tx, ids) : new Map<string, ItemContent>();
  const states = rows.map(({ replacedAt, editedAt, decision, ...row }) => {
    const content = contents.get(row.id);
    return {
      ...row,
      replacedAt: replacedAt?.getTime() ?? null,
      editedAt: editedAt?.getTime() ?? null,
      decision: decision && { ...decision, decidedAt: decision.decidedAt.getTime() },
      ...(content ? { content } : {}),
    };
  });
  return ids.flatMap((id) => states.find((state) => state.id === id) ?? []);
}

async function contentsOf(tx: Transaction, ids: readonly string[]): Promise<ReadonlyMap<string, ItemContent>> {
  const rows = await tx.item.findMany({
    where: { id: { in: [...ids] } },
    select: { ...questionColumns, overruled: true },
  });
  return new Map(
    rows.map(({ id, kind: _, factId: __, difficulty: ___, ...row }) => {
      const { choices, acceptedForms, otherForms, steps, pairs, furtherEvidence, ...columns } = row;
      return [id, { columns, parts: { choices, acceptedForms, otherForms, steps, pairs, furtherEvidence } }];
    }),
  );
}

/** Writes an item of a draft anew. */
export async function writeContent(
  tx: Transaction,
  id: string,
  { columns, parts }: ItemContent,
  editedAt: Date | null,
): Promise<void> {
  await tx.item.updateMany({ where: { id, ...unfrozen }, data: { ...columns, editedAt } });
  const mine = { where: { itemId: id } };
  await tx.choice.deleteMany(mine);
  await tx.acceptedForm.deleteMany(mine);
  await tx.otherForm.deleteMany(mine);
  await tx.step.deleteMany(mine);
  await tx.pair.deleteMany(mine);
  await tx.furtherEvidence.deleteMany(mine);
  await createParts(tx, [{ id, parts: { ...parts, concerns: [], tags: [], suspensions: [] } }]);
  await foldItems(tx, { id });
}
