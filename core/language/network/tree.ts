/**
 * The best tree over `count` words with exactly one child of the root, by Chu and Liu (1965) and Edmonds (1967).
 * `scores` is [dependent][head] with count + 1 columns, head 0 the root and head j + 1 word j; a word's own column counts for nothing.
 * Returns the head of each word, -1 the root. Of equal heads the leftmost wins.
 *
 * Where the best tree of all has more children of the root, each edge from the root is made to cost more than all other scores together
 * could differ by. The best tree then has as few children of the root as there can be, which is one, and is the best of those.
 */
export function bestTree(scores: ArrayLike<number>, count: number): Int32Array {
  const size = count + 1;
  const weights = new Float64Array(size * size).fill(-Infinity);
  let least = 0;
  let most = 0;
  for (let word = 0; word < count; word++) {
    for (let head = 0; head < size; head++) {
      if (head === word + 1) continue;
      const score = held(scores[word * size + head] ?? 0);
      least = Math.min(least, score);
      most = Math.max(most, score);
      weights[(word + 1) * size + head] = score;
    }
  }
  const free = arborescence(weights, size);
  if (free.filter((head, node) => node > 0 && head === 0).length === 1) return wordHeads(free);
  const cost = 1 + size * (most - least);
  for (let node = 1; node < size; node++) weights[node * size] = (weights[node * size] ?? 0) - cost;
  return wordHeads(arborescence(weights, size));
}

function wordHeads(heads: Int32Array): Int32Array {
  return heads.subarray(1).map((head) => head - 1);
}

/** Infinities and what is no number would make sums that compare with nothing. */
function held(score: number): number {
  return Number.isNaN(score) ? -1e30 : Math.max(-1e30, Math.min(1e30, score));
}

/** The best head of each node of a complete graph, so that all hang on node 0; its own entry means nothing. */
function arborescence(weights: Float64Array, size: number): Int32Array {
  const heads = new Int32Array(size);
  for (let node = 1; node < size; node++) {
    let best = 0;
    for (let head = 1; head < size; head++) {
      if ((weights[node * size + head] ?? 0) > (weights[node * size + best] ?? 0)) best = head;
    }
    heads[node] = best;
  }
  const cycle = cycleIn(heads);
  return cycle.length === 0 ? heads : withCycleAsOne(weights, size, heads, cycle);
}

/** The nodes of one cycle; empty when all hang on node 0. */
function cycleIn(heads: Int32Array): readonly number[] {
  const seen = new Int32Array(heads.length);
  for (let start = 1; start < heads.length; start++) {
    let node = start;
    for (; node !== 0 && seen[node] === 0; node = heads[node] ?? 0) seen[node] = start;
    if (node === 0 || seen[node] !== start) continue;
    const cycle = [node];
    for (let next = heads[node] ?? 0; next !== node; next = heads[next] ?? 0) cycle.push(next);
    return cycle;
  }
  return [];
}

/** Draws the cycle together into one node, solves the smaller graph, and opens the cycle where that one enters it. */
function withCycleAsOne(weights: Float64Array, size: number, heads: Int32Array, cycle: readonly number[]): Int32Array {
  const within = new Uint8Array(size);
  for (const member of cycle) within[member] = 1;
  const rest = Int32Array.from({ length: size }, (_, node) => node).filter((node) => within[node] === 0);
  const one = rest.length;
  const width = one + 1;
  const smaller = new Float64Array(width * width).fill(-Infinity);
  const left = new Int32Array(one);
  const entered = new Int32Array(one);
  for (let at = 0; at < one; at++) {
    const node = rest[at] ?? 0;
    for (let to = 0; to < one; to++) smaller[at * width + to] = weights[node * size + (rest[to] ?? 0)] ?? 0;
    for (const member of cycle) {
      const leaving = weights[node * size + member] ?? 0;
      if (leaving > (smaller[at * width + one] ?? 0)) {
        smaller[at * width + one] = leaving;
        left[at] = member;
      }
      const gain = (weights[member * size + node] ?? 0) - (weights[member * size + (heads[member] ?? 0)] ?? 0);
      if (gain > (smaller[one * width + at] ?? 0)) {
        smaller[one * width + at] = gain;
        entered[at] = member;
      }
    }
  }
  const solved = arborescence(smaller, width);
  const out = Int32Array.from(heads);
  for (let at = 0; at < one; at++) {
    const head = solved[at] ?? 0;
    out[rest[at] ?? 0] = (head === one ? left[at] : rest[head]) ?? 0;
  }
  const from = solved[one] ?? 0;
  out[entered[from] ?? 0] = rest[from] ?? 0;
  return out;
}
