import type { Document } from '@/core/language';
import { stimulusBefore } from '@/core/questions';
import { db, type Transaction } from '@/lib/db';
import { done, type Outcome } from '@/lib/errors';
import type { Viewer } from '@/lib/viewer';
import { actorId } from '../policy';
import type { EditItem } from '../schema';
import { checkEdit, type EditFault, type ItemAfter, type ItemBefore } from './check-edit';
import type { Step } from './decide-item';
import { type HeldItem, holdItem, type ItemRefusal } from './hold-item';
import { numbered, stimulusColumns } from './item-parts';
import { type ItemContent, statesOf, writeContent } from './item-state';
import { keepStep } from './keep-step';
import { nextUndecided } from './next-undecided';
import { articleOf } from './read-again';
import { questionColumns, questionOf, type StoredItem } from './stored-question';
import { joinGates, othersOf, splitGates, warningsOf } from './warnings';

/**
 * Rewrites an item of a draft and accepts it as it now is. Its fact stays, and its evidence as far as its parts do. What the gates have
 * against it now and had not before is told first (`warned`, their names in `values.gates`): nothing is stored until the edit names
 * them in `overruled`.
 */
export async function editItem(
  viewer: Viewer,
  edit: EditItem,
  { now }: { now: Date },
): Promise<Outcome<Step, ItemRefusal | EditFault | 'warned'>> {
  const { document } = await articleOf(viewer, { items: { some: { id: edit.itemId } } });
  return db.$transaction(async (tx) => {
    const held = await holdItem(tx, viewer, { itemId: edit.itemId, seen: edit.seen });
    if (!held.ok) return held;
    const { item, version } = held.value;
    const stored = await tx.item.findUniqueOrThrow({
      where: { id: item.id },
      select: { ...questionColumns, overruled: true },
    });
    const checked = checkEdit(beforeOf(stored, document), edit);
    if (!checked.ok) return checked;
    const content = contentOf(checked.value);
    const beside = { document, others: await othersOf(tx, version.id, item.id) };
    const had = warningsOf(stored, beside);
    const has = warningsOf({ ...stored, ...content.columns, ...content.parts }, beside);
    const overruled = [...splitGates(edit.overruled), ...splitGates(stored.overruled)];
    if (has.some((gate) => !had.includes(gate) && !overruled.includes(gate)))
      return { ok: false, code: 'warned', values: { gates: joinGates(has) } };
    const kept = joinGates(has.filter((gate) => overruled.includes(gate)));
    await writeAccepted(
      tx,
      viewer,
      held.value,
      { ...content, columns: { ...content.columns, overruled: kept || null } },
      now,
    );
    return done({ quizId: version.quizId, itemId: (await nextUndecided(tx, version.id, item.position)) ?? item.id });
  });
}

function beforeOf(stored: StoredItem, document: Document): ItemBefore {
  const question = questionOf(stored);
  const opening = question && stimulusBefore(question.kind, stored.evidenceStart, document);
  return {
    ...stored,
    language: document.language,
    body: document.body,
    stimulus: question?.stimulus ?? null,
    opening: opening ?? null,
  };
}

async function writeAccepted(
  tx: Transaction,
  viewer: Viewer,
  { item, version }: HeldItem,
  content: ItemContent,
  now: Date,
): Promise<void> {
  const before = await statesOf(tx, [item.id], { withContent: true });
  await writeContent(tx, item.id, content, now);
  const decision = { verdict: 'accepted' as const, reason: null, remark: '', decidedAt: now, byId: actorId(viewer) };
  await tx.decision.upsert({
    where: { itemId: item.id },
    create: { itemId: item.id, ...decision },
    update: decision,
  });
  await keepStep(tx, viewer, { versionId: version.id, act: 'edit', before }, now);
}

/** What is stored of an item as it was checked. */
export function contentOf(after: ItemAfter): ItemContent {
  const { stimulus, choices, accepted, others, steps, pairs, furtherEvidence, ...columns } = after;
  return {
    columns: { ...columns, ...stimulusColumns(stimulus ?? undefined), overruled: null },
    parts: {
      choices: numbered(choices),
      acceptedForms: accepted.map((text) => ({ text })),
      otherForms: others.map((text) => ({ text })),
      steps: numbered(steps),
      pairs: numbered(pairs),
      furtherEvidence: numbered(furtherEvidence),
    },
  };
}
