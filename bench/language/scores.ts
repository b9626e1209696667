/** How many of those found and of those expected agree. */
export type Tally = { readonly right: number; readonly found: number; readonly expected: number };

export const nothing: Tally = { right: 0, found: 0, expected: 0 };

export function sum(tallies: Iterable<Tally>): Tally {
  let [right, found, expected] = [0, 0, 0];
  for (const tally of tallies) {
    right += tally.right;
    found += tally.found;
    expected += tally.expected;
  }
  return { right, found, expected };
}

/** The tally of two lists of which each item has a key of its own. */
export function tallyOf(found: Iterable<string>, expected: Iterable<string>): Tally {
  const [ours, gold] = [new Set(found), new Set(expected)];
  return { right: [...ours].filter((key) => gold.has(key)).length, found: ours.size, expected: gold.size };
}

/** Shares from 0 to 1; 0 where nothing was found or expected. F1 is the harmonic mean of precision and recall. */
export function scoresOf({ right, found, expected }: Tally): {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
} {
  const over = (count: number, whole: number) => (whole === 0 ? 0 : count / whole);
  return { precision: over(right, found), recall: over(right, expected), f1: over(2 * right, found + expected) };
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? (sorted[middle] ?? 0) : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
}
