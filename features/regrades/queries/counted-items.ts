import { type Score, scoreOf } from '@/core/grading';

/** Of an item of an attempt that a learner takes of their own accord: what changes the score as a whole. */
export const countedItem = {
  id: true,
  weight: true,
  regrades: {
    where: { assignmentId: null, undoneAt: null, deed: { in: ['drop' as const, 'full' as const] } },
    select: { deed: true },
  },
};

type Item = { readonly id: string; readonly weight: number; readonly regrades: readonly { readonly deed: string }[] };
type Answer = { readonly itemId: string; readonly points: number };

/** Their score: without the items that were dropped, and with the points of those that give them to everyone. */
export function scoreOfItems(items: readonly Item[], answers: readonly Answer[]): Score {
  const pointsOf = new Map(answers.map(({ itemId, points }) => [itemId, points]));
  const has = (item: Item, deed: string) => item.regrades.some((one) => one.deed === deed);
  const counting = items.filter((item) => !has(item, 'drop'));
  return scoreOf(
    counting.reduce((sum, item) => sum + (pointsOf.get(item.id) ?? (has(item, 'full') ? 1 : 0)) * item.weight, 0),
    counting.filter(({ id }) => pointsOf.has(id)).length,
    counting.reduce((sum, { weight }) => sum + weight, 0),
  );
}
