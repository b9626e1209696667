import type { Heads } from './heads.ts';
import { quantised } from './heads.ts';
import type { Kernel } from './kernel/kernel.ts';
import { multiply } from './matrix.ts';
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
 * `rows` and `headRows` are rows of `numbers`. R [rh; 1] is computed once for a head, however many words hang on it.
 */
export function label(
  kernel: Kernel,
  heads: Heads,
  numbers: Numbers,
  arcs: readonly Arc[],
  relations: { readonly count: number; readonly root: number },
): readonly Labelling[] {
  const { at, stride } = numbers;
  const width = heads.relationWidth;
  const matrixStride = heads.relations.columns * 4;
  const scores = kernel.take(width * 4);
  const matrices = kernel.take(headsAtOnce * matrixStride);
  const index = kernel.take(headsAtOnce * 4);
  const byHead = new Map<number, number[]>();
  arcs.forEach(({ headRow }, word) => {
    const words = byHead.get(headRow);
    if (words) words.push(word);
    else byHead.set(headRow, [word]);
  });
  const groups = [...byHead];
  const out: Labelling[] = new Array(arcs.length);
  for (let from = 0; from < groups.length; from += headsAtOnce) {
    const some = groups.slice(from, from + headsAtOnce);
    kernel.ints(index, some.length).set(some.map(([row]) => row));
    kernel.borrow(() => {
      const rows = quantised(kernel, at + heads.at.relHead, stride, index, some.length, heads.relationUnits);
      multiply(kernel, heads.relations, rows, matrices, matrixStride);
      const result = kernel.floats(scores, width);
      some.forEach(([, words], slot) => {
        for (const word of words) {
          const arc = arcs[word];
          if (arc === undefined) continue;
          kernel.weigh(
            at + heads.at.relDependent + arc.row * stride,
            heads.relationDepth,
            matrices + slot * matrixStride,
            width,
            scores,
          );
          out[word] = labelling(result, relations.count, arc.toRoot ? relations.root : -1, relations.root);
        }
      });
    });
  }
  return out;
}

/** `forced` is the only relation possible, or -1: any but the root. The likelihood counts all relations. */
function labelling(scores: Float32Array, count: number, forced: number, root: number): Labelling {
  let relation = forced < 0 ? (root === 0 && count > 1 ? 1 : 0) : forced;
  let most = -Infinity;
  for (let one = 0; one < count; one++) {
    const score = scores[one] ?? 0;
    most = Math.max(most, score);
    if (forced < 0 && one !== root && score > (scores[relation] ?? 0)) relation = one;
  }
  let sum = 0;
  for (let one = 0; one < count; one++) sum += Math.exp((scores[one] ?? 0) - most);
  return { relation, likelihood: Math.exp((scores[relation] ?? 0) - most) / sum };
}
