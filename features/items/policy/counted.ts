import { type Score, scoreOf } from '@/core/grading';

/** What an item of an attempt is selected by, to know what of it counts. */
export const countedItem = {
  id: true,
  weight: true,
  regrades: {
    where: { undoneAt: null, deed: { in: ['drop' as const, 'full' as const] } },
    select: { deed: true, assignmentId: true },
  },
};

export type CountedItem = {
  readonly id: string;
  readonly weight: number;
  readonly regrades: readonly { readonly deed: string; readonly assignmentId: string | null }[];
};
type Answer = { readonly itemId: string; readonly points: number };

/**
 * The score of an attempt, in an assignment or of a learner's own accord: without the items that were dropped, and with the points of those that give them
 * to everyone.
 */
export function scoreOfItems(
  items: readonly CountedItem[],
  answers: readonly Answer[],
  assignmentId: string | null = null,
): Score {
  const pointsOf = new Map(answers.map(({ itemId, points }) => [itemId, points]));
  const { outOf, given } = outOfItems(items, { assignmentId, isAnswered: (itemId) => pointsOf.has(itemId) });
  const answered = items.filter((item) => pointsOf.has(item.id) && !stands(item, 'drop', assignmentId));
  const points = answered.reduce((sum, { id, weight }) => sum + (pointsOf.get(id) ?? 0) * weight, given);
  return scoreOf(points, answered.length, outOf);
}

type Asked = { readonly assignmentId: string | null; readonly isAnswered: (itemId: string) => boolean };

/** What a score is out of, without the items that were dropped; and the points `given` to who left an item empty that gives them to everyone. */
function outOfItems(items: readonly CountedItem[], { assignmentId, isAnswered }: Asked) {
  const counting = items.filter((item) => !stands(item, 'drop', assignmentId));
  const full = counting.filter((item) => stands(item, 'full', assignmentId) && !isAnswered(item.id));
  return { outOf: weightOf(counting), given: weightOf(full) };
}

function weightOf(items: readonly CountedItem[]): number {
  return items.reduce((sum, { weight }) => sum + weight, 0);
}

function stands({ regrades }: CountedItem, asked: 'drop' | 'full', within: string | null): boolean {
  return regrades.some(
    ({ deed, assignmentId }) => deed === asked && (assignmentId === null || assignmentId === within),
  );
}
