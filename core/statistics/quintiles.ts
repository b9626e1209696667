export const quintileCount = 5;

/**
 * The fifth in which each value lies, 0 (lowest) to 4: by the mean of the ranks that equal values share, so that equals stay together. A fifth may be larger than another, or empty.
 */
export function quintilesOf(values: readonly number[]): readonly number[] {
  const rounded = values.map((value) => Math.round(value * 1e9));
  const sorted = [...rounded].sort((one, other) => one - other);
  const quintiles = new Map<number, number>();
  for (let from = 0; from < sorted.length; ) {
    const value = sorted[from] ?? 0;
    let to = from;
    while (sorted[to] === value) to += 1;
    const middle = (from + to) / 2 / sorted.length;
    quintiles.set(value, Math.min(quintileCount - 1, Math.floor(middle * quintileCount)));
    from = to;
  }
  return rounded.map((value) => quintiles.get(value) ?? 0);
}
