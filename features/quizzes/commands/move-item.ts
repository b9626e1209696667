import { db } from '@/lib/db';
import { done, type Outcome } from '@/lib/errors';
import type { Viewer } from '@/lib/viewer';
import type { MoveItem } from '../schema';
import type { Step } from './decide-item';
import { holdItem, type ItemRefusal, unfrozen } from './hold-item';
import { statesOf } from './item-state';
import { keepStep } from './keep-step';

/** Changes places with the item before or after it; the first stays first, the last last. */
export function moveItem(
  viewer: Viewer,
  { direction, ...key }: MoveItem,
  { now }: { now: Date },
): Promise<Outcome<Step, ItemRefusal>> {
  return db.$transaction(async (tx) => {
    const held = await holdItem(tx, viewer, key);
    if (!held.ok) return held;
    const { item, version } = held.value;
    const neighbour = await tx.item.findFirst({
      where: {
        versionId: version.id,
        position: direction === 'up' ? { lt: item.position } : { gt: item.position },
      },
      select: { id: true, position: true },
      orderBy: { position: direction === 'up' ? 'desc' : 'asc' },
    });
    if (neighbour) {
      const before = await statesOf(tx, [item.id, neighbour.id]);
      await tx.item.updateMany({ where: { id: item.id, ...unfrozen }, data: { position: neighbour.position } });
      await tx.item.updateMany({ where: { id: neighbour.id, ...unfrozen }, data: { position: item.position } });
      await keepStep(tx, viewer, { versionId: version.id, act: 'move', before }, now);
    }
    return done({ quizId: version.quizId, itemId: item.id });
  });
}
