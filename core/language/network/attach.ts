import type { Heads } from './heads.ts';
import type { Kernel } from './kernel/kernel.ts';
import { multiply, quantised } from './matrix.ts';
import { bestTree } from './tree.ts';

/** The tree of one sentence: heads (-1 the root), and how likely each is among all heads its word could have. */
export type Attachment = { readonly heads: Int32Array; readonly likelihood: Float64Array };

/** A relation as its index in the model's list, and how likely it is for the head. */
export type Labelling = { readonly relation: number; readonly likelihood: number };

/** A word and its head as rows of the numbers. */
export type Arc = { readonly row: number; readonly headRow: number; readonly toRoot: boolean };

/** Rows of the heads' numbers: the root of each sentence, then its words. */
type Numbers = { readonly at: number; readonly stride: number; readonly rows: number };
type Place = { readonly root: number; readonly words: number };

// So many heads' relation matrices (10 KB each) at a time: they stay in the processor's cache.
const headsAtOnce = 32;

/** The best tree of each sentence by score(i, j) = [d_i; 1] U e_j, log-softmax over the heads j. */
export function attach(
  kernel: Kernel,
  heads: Heads,
  numbers: Numbers,
  places: readonly Place[],
): readonly Attachment[] {
  const { at, stride, rows } = numbers;
  const units = heads.arcUnits;
  const transformed = kernel.take(rows * units * 4);
  const dependents = quantised(kernel, at + heads.at.arcDependent, stride, 0, rows, units);
  multiply(kernel, heads.arcs, dependents, transformed, units * 4);
  return places.map(({ root, words }) =>
    kernel.borrow(() => {
      const out = kernel.take(words * (words + 1) * 4);
      const a = transformed + (root + 1) * units * 4;
      const b = at + heads.at.arcHead + root * stride;
      kernel.pairs(a, units * 4, words, b, stride, words + 1, units, out, (words + 1) * 4);
      const scores = logSoftmax(kernel.floats(out, words * (words + 1)), words);
      const tree = bestTree(scores, words);
      return {
        heads: tree,
        likelihood: Float64Array.from(tree, (head, word) => Math.exp(scores[word * (words + 1) + head + 1] ?? 0)),
      };
    }),
  );
}

/** Over each word's possible heads: the root and every other word. Its own column is -Infinity. */
function logSoftmax(scores: Float32Array, words: number): Float64Array {
  const out = Float64Array.from(scores);
  const size = words + 1;
  for (let word = 0; word < words; word++) {
    const row = out.subarray(word * size, (word + 1) * size);
    row[word + 1] = -Infinity;
    let most = -Infinity;
    for (let head = 0; head < size; head++) most = Math.max(most, row[head] ?? 0);
    let sum = 0;
    for (let head = 0; head < size; head++) sum += Math.exp((row[head] ?? 0) - most);
    const total = most + Math.log(sum);
    for (let head = 0; head < size; head++) row[head] = (row[head] ?? 0) - total;
  }
  return out;
}

/**
 * The best relation of each word to the head it has: score_l = [rd; 1] R_l [rh; 1], `root` for the root's child and for no other.
 * R [rh; 1] is computed once for a head, however many words hang on it.
 */
export function label(
  kernel: Kernel,
  heads: Heads,
  numbers: Numbers,
  arcs: readonly Arc[],
  relations: { readonly count: number; readonly root: number },
): readonly Labelling[] {
  const matrixStride = heads.relations.columns * 4;
  const scores = kernel.take(heads.relationWidth * 4);
  const matrices = kernel.take(headsAtOnce * matrixStride);
  const groups = [...wordsByHead(arcs)];
  const out: Labelling[] = new Array(arcs.length);
  for (let from = 0; from < groups.length; from += headsAtOnce) {
    const some = groups.slice(from, from + headsAtOnce);
    fillMatrices(
      kernel,
      heads,
      numbers,
      Int32Array.from(some, ([headRow]) => headRow),
      matrices,
    );
    const values = kernel.floats(scores, heads.relationWidth);
    some.forEach(([, words], slot) => {
      for (const word of words) {
        const { row, toRoot } = arcs[word] ?? { row: 0, toRoot: false };
        const x = numbers.at + heads.at.relDependent + row * numbers.stride;
        kernel.weigh(x, heads.relationDepth, matrices + slot * matrixStride, heads.relationWidth, scores);
        out[word] = labelling(values, relations, toRoot);
      }
    });
  }
  return out;
}

/** The row of each head, with the words (indices of `arcs`) that hang on it. */
function wordsByHead(arcs: readonly Arc[]): ReadonlyMap<number, readonly number[]> {
  const byHead = new Map<number, number[]>();
  arcs.forEach(({ headRow }, word) => {
    const words = byHead.get(headRow);
    if (words) words.push(word);
    else byHead.set(headRow, [word]);
  });
  return byHead;
}

function fillMatrices(kernel: Kernel, heads: Heads, numbers: Numbers, headRows: Int32Array, out: number): void {
  kernel.borrow(() => {
    const index = kernel.take(headRows.length * 4);
    kernel.ints(index, headRows.length).set(headRows);
    const from = numbers.at + heads.at.relHead;
    const rows = quantised(kernel, from, numbers.stride, index, headRows.length, heads.relationUnits);
    multiply(kernel, heads.relations, rows, out, heads.relations.columns * 4);
  });
}

/** The root's child has the relation `root`, every other word the best of the others. The likelihood counts all relations. */
function labelling(
  scores: Float32Array,
  { count, root }: { readonly count: number; readonly root: number },
  toRoot: boolean,
): Labelling {
  let best = toRoot ? root : -1;
  let most = -Infinity;
  for (let one = 0; one < count; one++) {
    const score = scores[one] ?? 0;
    most = Math.max(most, score);
    if (!toRoot && one !== root && (best < 0 || score > (scores[best] ?? 0))) best = one;
  }
  const relation = Math.max(best, 0);
  let sum = 0;
  for (let one = 0; one < count; one++) sum += Math.exp((scores[one] ?? 0) - most);
  return { relation, likelihood: Math.exp((scores[relation] ?? 0) - most) / sum };
}
