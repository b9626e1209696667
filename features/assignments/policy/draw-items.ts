import { seededRandom } from '@/core/questions';

type Asked = {
  readonly id: string;
  /** In how many earlier attempts of the pupil it was asked. */
  readonly timesAsked: number;
};

/**
 * The items that an attempt asks, in their order. Of `count` drawn ones those that the pupil was asked least come first, so that none repeats
 * before all were asked; the seed decides among equals. Not shuffled, they keep the order of the quiz, in which `items` come.
 */
export function drawItems<Item extends Asked>(
  items: readonly Item[],
  { count, shuffle, seed }: { readonly count: number; readonly shuffle: boolean; readonly seed: number },
): readonly Item[] {
  const random = seededRandom(seed, 'assignment');
  const mixed = random.shuffle([...items]);
  const drawn =
    count === 0 ? mixed : [...mixed].sort((one, other) => one.timesAsked - other.timesAsked).slice(0, count);
  if (shuffle) return count === 0 ? drawn : random.shuffle([...drawn]);
  const kept = new Set(drawn);
  return items.filter((item) => kept.has(item));
}
