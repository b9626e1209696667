import { db, type Transaction } from '@/lib/db';
import { done, type Outcome } from '@/lib/errors';
import type { Viewer } from '@/lib/viewer';
import { actorId } from '../policy';
import type { EditItem } from '../schema';
import { checkEdit, type EditFault, type ItemAfter, type ItemBefore } from './check-edit';
import type { Step } from './decide-item';
import { holdItem, type ItemRefusal, unfrozen } from './hold-item';
import { nextUndecided } from './next-undecided';

/** Rewrites an item of a draft and accepts it as it now is. Its evidence and fact stay. */
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
    await writeItem(tx, item.id, checked.value, now);
    const decision = { verdict: 'accepted' as const, decidedAt: now, byId: actorId(viewer) };
    await tx.decision.upsert({
      where: { itemId: item.id },
      create: { itemId: item.id, ...decision },
      update: decision,
    });
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
      choices: { select: { text: true, because: true, correct: true }, orderBy: { position: 'asc' } },
      version: { select: { articleVersion: { select: { language: true } } } },
    },
  });
  return { ...item, language: version.articleVersion.language };
}

async function writeItem(tx: Transaction, id: string, after: ItemAfter, now: Date): Promise<void> {
  const { choices, accepted, ...columns } = after;
  await tx.item.updateMany({ where: { id, ...unfrozen }, data: { ...columns, editedAt: now } });
  await tx.choice.deleteMany({ where: { itemId: id } });
  await tx.choice.createMany({ data: choices.map((choice, position) => ({ ...choice, position, itemId: id })) });
  await tx.acceptedForm.deleteMany({ where: { itemId: id } });
  await tx.acceptedForm.createMany({ data: accepted.map((text) => ({ text, itemId: id })) });
}
