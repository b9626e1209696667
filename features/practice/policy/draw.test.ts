import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Drawable, drawItems } from './draw';

const kinds = ['cloze', 'date', 'numeric', 'true-false'];

/** So many articles of so many items each, every topic with three articles, kinds in turn. */
function library(articles: number, each: number): readonly Drawable[] {
  return Array.from({ length: articles * each }, (_, at) => ({
    id: `i${at}`,
    kind: kinds[at % kinds.length] ?? '',
    topic: `t${Math.floor(at / each / 3)}`,
    articleId: `a${Math.floor(at / each)}`,
    fingerprint: `f${at}`,
  }));
}

const spread = (values: readonly (string | null)[]) => {
  const counts = [...new Set(values)].map((value) => values.filter((one) => one === value).length);
  return Math.max(...counts) - Math.min(...counts);
};

test('twelve of six articles: two each, and kinds as even', () => {
  const drawn = drawItems(library(6, 8), 12, 7);
  expect(spread(drawn.map(({ articleId }) => articleId))).toBe(0);
  expect(spread(drawn.map(({ topic }) => topic))).toBe(0);
  expect(spread(drawn.map(({ kind }) => kind))).toBe(0);
});

test('fewer than there are articles: no article twice, topics in turn', () => {
  const drawn = drawItems(library(9, 5), 6, 3);
  expect(new Set(drawn.map(({ articleId }) => articleId)).size).toBe(6);
  expect(spread(drawn.map(({ topic }) => topic))).toBe(0);
});

test('a fact is asked once', () => {
  const twice = library(2, 4).flatMap((item) => [item, { ...item, id: `${item.id}b` }]);
  const drawn = drawItems(twice, 40, 1);
  expect(drawn).toHaveLength(8);
  expect(new Set(drawn.map(({ fingerprint }) => fingerprint)).size).toBe(8);
});

test('laws: the seed decides, not the order of the items; never more than asked or there are; each once', () => {
  const sizes = fc.record({ articles: fc.integer({ min: 1, max: 8 }), each: fc.integer({ min: 1, max: 6 }) });
  fc.assert(
    fc.property(sizes, fc.integer({ min: 1, max: 40 }), fc.integer(), ({ articles, each }, count, seed) => {
      const items = library(articles, each);
      const drawn = drawItems(items, count, seed);
      expect(drawItems([...items].reverse(), count, seed)).toEqual(drawn);
      expect(drawn).toHaveLength(Math.min(count, items.length));
      expect(new Set(drawn.map(({ id }) => id)).size).toBe(drawn.length);
    }),
  );
});

test('another seed, another draw', () => {
  const ids = (seed: number) => drawItems(library(6, 8), 12, seed).map(({ id }) => id);
  expect(ids(1)).not.toEqual(ids(2));
});
