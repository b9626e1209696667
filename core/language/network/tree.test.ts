import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bestTree } from './tree.ts';

/** Every list of heads, and of those the trees with one child of the root. */
function allTrees(count: number): number[][] {
  let lists: number[][] = [[]];
  for (let word = 0; word < count; word++) {
    lists = lists.flatMap((list) => Array.from({ length: count + 1 }, (_, head) => [...list, head - 1]));
  }
  return lists.filter((heads) => isTree(heads));
}

function isTree(heads: ArrayLike<number>): boolean {
  const all = Array.from(heads);
  if (all.filter((head) => head === -1).length !== 1) return false;
  return all.every((_, word) => {
    let node = word;
    for (let steps = 0; node !== -1 && steps <= all.length; steps++) node = all[node] ?? -2;
    return node === -1;
  });
}

function worth(scores: readonly number[], heads: ArrayLike<number>): number {
  return Array.from(heads).reduce(
    (sum, head, word) => sum + (scores[word * (heads.length + 1) + head + 1] ?? Number.NaN),
    0,
  );
}

const small = fc.integer({ min: 1, max: 5 }).chain((count) =>
  fc.tuple(
    fc.constant(count),
    fc.array(fc.oneof(fc.integer({ min: -3, max: 3 }), fc.double({ min: -20, max: 0, noNaN: true })), {
      minLength: count * (count + 1),
      maxLength: count * (count + 1),
    }),
  ),
);

describe('the best tree', () => {
  it('is worth as much as the best of all trees, tried one by one', () => {
    const trees = new Map([1, 2, 3, 4, 5].map((count) => [count, allTrees(count)]));
    fc.assert(
      fc.property(small, ([count, scores]) => {
        const found = bestTree(scores, count);
        const best = Math.max(...(trees.get(count) ?? []).map((heads) => worth(scores, heads)));
        expect(isTree(found)).toBe(true);
        expect(worth(scores, found)).toBeCloseTo(best, 6);
      }),
      { numRuns: 400 },
    );
  });

  it('is a tree with one root whatever the scores are', () => {
    const any = fc.oneof(fc.double(), fc.constantFrom(Number.NaN, Infinity, -Infinity, 0, -0, 1e300));
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 12 }), fc.array(any, { maxLength: 160 }), (count, scores) => {
        expect(isTree(bestTree(scores, count))).toBe(true);
      }),
    );
  });

  it('takes apart a cycle that two words would rather form', () => {
    const scores = [
      [-5, 0, -0.1, -3],
      [-9, -0.1, 0, -3.5],
      [-2, -9, -9, 0],
    ];
    expect([...bestTree(scores.flat(), 3)]).toEqual([2, 0, -1]);
  });

  it('finishes soon for 120 words that all form cycles', () => {
    const count = 120;
    const scores = Float64Array.from({ length: count * (count + 1) }, (_, at) => {
      const [word, head] = [Math.floor(at / (count + 1)), (at % (count + 1)) - 1];
      return -Math.abs((word ^ 1) - head) - (head < 0 ? 50 : 0);
    });
    const start = performance.now();
    expect(isTree(bestTree(scores, count))).toBe(true);
    expect(performance.now() - start).toBeLessThan(2000);
  });
});
