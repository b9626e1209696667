import { randomUUID } from 'node:crypto';
import { contentOf } from '@/features/quizzes/commands/edit-item';
import { foldItems } from '@/features/quizzes/commands/fold-items';
import { createParts } from '@/features/quizzes/commands/item-parts';
import { nextPosition } from '@/features/quizzes/commands/restore-item';
import { openDraft } from '@/features/quizzes/commands/revise-quiz';
import { joinGates } from '@/features/quizzes/commands/warnings';
import { ownFactOf, unknownDifficulty } from '@/features/quizzes/commands/write-item';
import { db, type Transaction } from '@/lib/db';
import { AppError, done, type Outcome } from '@/lib/errors';
import type { Viewer } from '@/lib/viewer';
import { type ImportPlan, type ImportRefusal, type Planned, planImport } from '../queries/plan-import';
import type { ImportInput } from '../schema';

export type Imported = {
  readonly quizId: string;
  readonly added: number;
  readonly plan: ImportPlan;
};

/**
 * Adds the chosen items of a file at the end of the draft of a quiz, undecided, each proven by words of its article and with a fact of
 * its own; a published quiz gets its next draft for it. Only items whose proof stands in the article come in; what the gates have
 * against a chosen one is kept as overruled. All or nothing; sent twice, the second finds them there.
 * @throws AppError `not-found` when the quiz is not the viewer's; `conflict` when its article was corrected meanwhile.
 */
export async function importItems(
  viewer: Viewer,
  input: ImportInput,
  { now }: { now: Date },
): Promise<Outcome<Imported, ImportRefusal>> {
  const planned = await planImport(viewer, input);
  if (!planned.ok) return planned;
  const plan = planned.value;
  const chosen = plan.planned.filter(({ fate }, at) => fate.kind === 'ready' && input.chosen.includes(at));
  const added = await db.$transaction(async (tx) => {
    const versionId = await openDraft(tx, viewer, input.quizId, now);
    const draft = await tx.quizVersion.findUniqueOrThrow({
      where: { id: versionId },
      select: { articleVersionId: true },
    });
    if (draft.articleVersionId !== plan.articleVersionId) throw new AppError('conflict');
    return addAll(tx, { versionId, articleVersionId: plan.articleVersionId }, chosen, now);
  });
  return done({ quizId: input.quizId, added, plan });
}

type Place = { readonly versionId: string; readonly articleVersionId: string };

async function addAll(tx: Transaction, place: Place, chosen: readonly Planned[], now: Date): Promise<number> {
  const first = await nextPosition(tx, place.versionId);
  const parts = [];
  for (const one of chosen) {
    const added = await addOne(tx, place, one, { position: first + parts.length, now });
    if (added) parts.push(added);
  }
  await createParts(tx, parts);
  if (parts.length > 0) await foldItems(tx, { id: { in: parts.map(({ id }) => id) } });
  return parts.length;
}

/** The row of an item; nothing when another import has put it there meanwhile. */
async function addOne(
  tx: Transaction,
  { versionId, articleVersionId }: Place,
  { item: { kind, weight }, fate }: Planned,
  { position, now }: { readonly position: number; readonly now: Date },
) {
  if (fate.kind !== 'ready') return undefined;
  const { columns, parts } = contentOf(fate.after);
  const same = { versionId, kind, stem: fate.after.stem, key: fate.after.key, position: { not: null } };
  if ((await tx.item.count({ where: same })) > 0) return undefined;
  const id = randomUUID();
  const factId = await ownFactOf(tx, articleVersionId, kind, fate.after);
  const own = { id, versionId, kind, factId, weight, position, difficulty: unknownDifficulty, editedAt: now };
  await tx.item.create({
    data: { ...columns, ...own, overruled: joinGates(fate.warnings) || null },
    select: { id: true },
  });
  return { id, parts: { ...parts, concerns: [], tags: [], suspensions: [] } };
}
