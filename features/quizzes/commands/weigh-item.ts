import { db } from '@/lib/db';
import { done, type Outcome } from '@/lib/errors';
import type { Viewer } from '@/lib/viewer';
import type { WeighItem } from '../schema';
import type { Step } from './decide-item';
import { holdItem, type ItemRefusal, unfrozen } from './hold-item';
import { statesOf } from './item-state';
import { keepStep } from './keep-step';

/** Sets how many points an item is worth in its quiz. */
export function weighItem(
  viewer: Viewer,
  { weight, ...key }: WeighItem,
  { now }: { now: Date },
): Promise<Outcome<Step, ItemRefusal>> {
  return db.$transaction(async (tx) => {
    const held = await holdItem(tx, viewer, key);
    if (!held.ok) return held;
    const { item, version } = held.value;
    const before = await statesOf(tx, [item.id]);
    await tx.item.updateMany({ where: { id: item.id, ...unfrozen }, data: { weight } });
    await keepStep(tx, viewer, { versionId: version.id, act: 'weight', before }, now);
    return done({ quizId: version.quizId, itemId: item.id });
  });
}
