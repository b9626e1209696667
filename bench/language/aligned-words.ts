import type { Range } from '../../core/language/document.ts';

/** A word to be scored; those of one multiword token share its place, and have no certain place of their own. */
export type PlacedWord = Range & {
  readonly form: string;
  readonly partOfSpeech: string;
  /** The index in the same list; -1 for a root. */
  readonly head: number;
  readonly relation: string;
  readonly multiword: boolean;
};

/** Indices of a word of the treebank and of the word of ours that is the same. */
export type Pair = { readonly gold: number; readonly ours: number };

/**
 * Pairs words as the CoNLL 2018 shared task does (Zeman et al. 2018): by the same place in the text; where either side has a multiword token,
 * over all words that it touches by the longest common subsequence of their forms, in lower case.
 */
export function alignWords(gold: readonly PlacedWord[], ours: readonly PlacedWord[]): readonly Pair[] {
  const pairs: Pair[] = [];
  let [one, other] = [0, 0];
  while (one < gold.length && other < ours.length) {
    const [left, right] = [gold[one], ours[other]];
    if (!left || !right) break;
    if (left.multiword || right.multiword) {
      const stretch = multiwordStretch(gold, ours, one, other);
      pairs.push(...commonForms(gold, ours, stretch));
      [one, other] = [stretch.gold.end, stretch.ours.end];
    } else if (left.start === right.start && left.end === right.end) {
      pairs.push({ gold: one, ours: other });
      [one, other] = [one + 1, other + 1];
    } else if (left.start <= right.start) one += 1;
    else other += 1;
  }
  return pairs;
}

type Stretch = { readonly gold: Range; readonly ours: Range };

/** From the multiword token at hand on: all words of both lists inside it, and inside the multiword tokens that overlap it. */
function multiwordStretch(
  gold: readonly PlacedWord[],
  ours: readonly PlacedWord[],
  one: number,
  other: number,
): Stretch {
  const [left, right] = [gold[one], ours[other]];
  const whole = left?.multiword ? left : right;
  const before = (word: PlacedWord | undefined) => word && !word.multiword && word.start < (whole?.start ?? 0);
  const from = { gold: before(left) ? one + 1 : one, ours: before(right) ? other + 1 : other };
  let end = whole?.end ?? 0;
  const inside = (word: PlacedWord | undefined) => word && (word.multiword ? word.start < end : word.end <= end);
  const at = { ...from };
  while (inside(gold[at.gold]) || inside(ours[at.ours])) {
    const side = (gold[at.gold]?.start ?? Infinity) <= (ours[at.ours]?.start ?? Infinity) ? 'gold' : 'ours';
    const word = (side === 'gold' ? gold : ours)[at[side]];
    if (word?.multiword) end = Math.max(end, word.end);
    at[side] += 1;
  }
  return { gold: { start: from.gold, end: at.gold }, ours: { start: from.ours, end: at.ours } };
}

function commonForms(
  gold: readonly PlacedWord[],
  ours: readonly PlacedWord[],
  { gold: left, ours: right }: Stretch,
): readonly Pair[] {
  const [rows, columns] = [left.end - left.start, right.end - right.start];
  const same = (row: number, column: number) =>
    gold[left.start + row]?.form.toLowerCase() === ours[right.start + column]?.form.toLowerCase();
  // longest[row][column]: of what remains from there on.
  const longest = Array.from({ length: rows + 1 }, () => new Array<number>(columns + 1).fill(0));
  const at = (row: number, column: number) => longest[row]?.[column] ?? 0;
  for (let row = rows - 1; row >= 0; row -= 1)
    for (let column = columns - 1; column >= 0; column -= 1) {
      const line = longest[row];
      if (line)
        line[column] = same(row, column)
          ? at(row + 1, column + 1) + 1
          : Math.max(at(row + 1, column), at(row, column + 1));
    }
  const pairs: Pair[] = [];
  for (let [row, column] = [0, 0]; row < rows && column < columns; ) {
    if (same(row, column)) {
      pairs.push({ gold: left.start + row, ours: right.start + column });
      [row, column] = [row + 1, column + 1];
    } else if (at(row + 1, column) >= at(row, column + 1)) row += 1;
    else column += 1;
  }
  return pairs;
}
