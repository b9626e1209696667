/** A pair of equal lines: the index in the first list, and in the second. */
export type Match = readonly [number, number];

/** Cells of the table: 16 MB. Beyond it, lines that stand neither at the head nor at the tail count as changed. */
const mostCells = 4_000_000;

/**
 * The longest common subsequence of two lists of lines, as pairs in order (Wagner and Fischer 1974). What both begin and end with is
 * taken first, so that the table, of 32-bit counts, is only as large as what lies between.
 */
export function commonLines(one: readonly string[], other: readonly string[]): readonly Match[] {
  let head = 0;
  while (head < one.length && head < other.length && one[head] === other[head]) head += 1;
  let tail = 0;
  while (
    tail < one.length - head &&
    tail < other.length - head &&
    one[one.length - 1 - tail] === other[other.length - 1 - tail]
  ) {
    tail += 1;
  }
  const middle = between(one.slice(head, one.length - tail), other.slice(head, other.length - tail));
  return [
    ...Array.from({ length: head }, (_, at) => [at, at] as const),
    ...middle.map(([a, b]) => [a + head, b + head] as const),
    ...Array.from({ length: tail }, (_, at) => [one.length - tail + at, other.length - tail + at] as const),
  ];
}

function between(one: readonly string[], other: readonly string[]): readonly Match[] {
  const width = other.length + 1;
  if ((one.length + 1) * width > mostCells) return [];
  const longest = new Uint32Array((one.length + 1) * width);
  const at = (a: number, b: number) => longest[a * width + b] ?? 0;
  for (let a = one.length - 1; a >= 0; a -= 1) {
    for (let b = other.length - 1; b >= 0; b -= 1) {
      longest[a * width + b] = one[a] === other[b] ? at(a + 1, b + 1) + 1 : Math.max(at(a + 1, b), at(a, b + 1));
    }
  }
  const pairs: Match[] = [];
  for (let a = 0, b = 0; a < one.length && b < other.length; ) {
    if (one[a] === other[b]) {
      pairs.push([a, b]);
      a += 1;
      b += 1;
    } else if (at(a + 1, b) >= at(a, b + 1)) a += 1;
    else b += 1;
  }
  return pairs;
}
