import { db, type Transaction } from '@/lib/db';
import { done, type Outcome } from '@/lib/errors';
import type { Viewer } from '@/lib/viewer';
import { actorId } from '../policy';
import type { EditItem } from '../schema';
import { checkEdit, type EditFault, type ItemAfter, type ItemBefore } from './check-edit';
import type { Step } from './decide-item';
import { holdItem, type ItemRefusal } from './hold-item';
import { itemParts, numbered } from './item-parts';
import { type ItemContent, statesOf, writeContent } from './item-state';
import { keepStep } from './keep-step';
import { nextUndecided } from './next-undecided';

/** Rewrites an item of a draft and accepts it as it now is. Its fact stays, and its evidence as far as its parts do. */
export function editItem(
  viewer: Viewer,
  edit: EditItem,
  { now }: { now: Date },
): Promise<Outcome<Step, ItemRefusal | EditFault>> {
  return db.$transaction(async (tx) => {
    const held = await holdItem(tx, viewer, { itemId: edit.itemId, seen: edit.seen });
    if (!held.ok) return held;
    const { item, version } = held.value;
    const checked = checkEdit(await itemBefore(tx, item.id), edit);
    if (!checked.ok) return checked;
    const before = await statesOf(tx, [item.id], { withContent: true });
    await writeContent(tx, item.id, contentOf(checked.value), now);
    const decision = { verdict: 'accepted' as const, reason: null, remark: '', decidedAt: now, byId: actorId(viewer) };
    await tx.decision.upsert({
      where: { itemId: item.id },
      create: { itemId: item.id, ...decision },
      update: decision,
    });
    await keepStep(tx, viewer, { versionId: version.id, act: 'edit', before }, now);
    return done({ quizId: version.quizId, itemId: (await nextUndecided(tx, version.id, item.position)) ?? item.id });
  });
}

async function itemBefore(tx: Transaction, id: string): Promise<ItemBefore> {
  const { version, ...item } = await tx.item.findUniqueOrThrow({
    where: { id },
    select: {
      kind: true,
      key: true,
      because: true,
      date: true,
      amount: true,
      unit: true,
      tolerance: true,
      evidenceStart: true,
      evidenceEnd: true,
      evidenceText: true,
      choices: { ...itemParts.choices, orderBy: { position: 'asc' } },
      steps: { ...itemParts.steps, orderBy: { position: 'asc' } },
      pairs: { ...itemParts.pairs, orderBy: { position: 'asc' } },
      furtherEvidence: { ...itemParts.furtherEvidence, orderBy: { position: 'asc' } },
      version: { select: { articleVersion: { select: { language: true, body: true } } } },
    },
  });
  return { ...item, ...version.articleVersion };
}

/** What is stored of an item as it was checked. */
export function contentOf(after: ItemAfter, overruled: string | null = null): ItemContent {
  const { choices, accepted, others, steps, pairs, furtherEvidence, ...columns } = after;
  return {
    columns: { ...columns, overruled },
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
