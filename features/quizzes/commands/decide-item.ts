import { db } from '@/lib/db';
import { done, type Outcome } from '@/lib/errors';
import type { Viewer } from '@/lib/viewer';
import { actorId } from '../policy';
import type { DecideItem, ItemKey } from '../schema';
import { holdItem, type ItemRefusal } from './hold-item';
import { statesOf } from './item-state';
import { keepStep } from './keep-step';
import { nextUndecided } from './next-undecided';

/** Where a command leads: the item to look at now; null when none is left to decide. */
export type Step = { readonly quizId: string; readonly itemId: string | null };

/** Accepts or rejects an item of a draft. Sent twice, it is decided once; a later decision replaces an earlier one. */
export function decideItem(
  viewer: Viewer,
  { verdict, reason, remark = '', ...key }: DecideItem,
  { now }: { now: Date },
): Promise<Outcome<Step, ItemRefusal>> {
  return db.$transaction(async (tx) => {
    const held = await holdItem(tx, viewer, key);
    if (!held.ok) return held;
    const { item, version } = held.value;
    const before = await statesOf(tx, [item.id]);
    const why = verdict === 'rejected' ? { reason: reason ?? null, remark } : { reason: null, remark: '' };
    const decision = { verdict, ...why, decidedAt: now, byId: actorId(viewer) };
    await tx.decision.upsert({
      where: { itemId: item.id },
      create: { itemId: item.id, ...decision },
      update: decision,
    });
    await keepStep(
      tx,
      viewer,
      { versionId: version.id, act: verdict === 'accepted' ? 'accept' : 'reject', before },
      now,
    );
    return done({ quizId: version.quizId, itemId: await nextUndecided(tx, version.id, item.position) });
  });
}

/** Takes a decision back: the item is undecided again. */
export function undecideItem(
  viewer: Viewer,
  key: ItemKey,
  { now }: { now: Date },
): Promise<Outcome<Step, ItemRefusal>> {
  return db.$transaction(async (tx) => {
    const held = await holdItem(tx, viewer, key);
    if (!held.ok) return held;
    const { item, version } = held.value;
    const before = await statesOf(tx, [item.id]);
    await tx.decision.deleteMany({ where: { itemId: item.id } });
    await keepStep(tx, viewer, { versionId: version.id, act: 'undecide', before }, now);
    return done({ quizId: version.quizId, itemId: item.id });
  });
}
