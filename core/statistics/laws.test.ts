import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type AttemptGiven, type Figure, type Statistics, type StatisticsItem, statisticsOf } from './index.ts';

const letters = ['a', 'b', 'c'];

/** Some items and attempts at them: any points, blanks, and items not shown. */
const answers = fc.integer({ min: 1, max: 6 }).chain((count) =>
  fc.record({
    items: fc.array(
      fc.record({
        weight: fc.integer({ min: 1, max: 4 }),
        guess: fc.constantFrom(null, 0.25, 0.5),
        choices: fc.constant(letters.map((text) => ({ text, correct: text === 'a' }))),
      }),
      { minLength: count, maxLength: count },
    ),
    attempts: fc.array(fc.array(cells(), { minLength: count, maxLength: count }), { maxLength: 40 }),
  }),
);

function cells() {
  return fc.oneof(
    { weight: 1, arbitrary: fc.constant(null) },
    {
      weight: 6,
      arbitrary: fc.record({
        points: fc.constantFrom(null, 0, 1 / 3, 0.5, 2 / 3, 1),
        chosen: fc.constantFrom(...letters.map((letter) => [letter]), ['a', 'b'], []),
      }),
    },
  );
}

const named = (items: readonly Omit<StatisticsItem, 'id'>[]) => items.map((item, at) => ({ ...item, id: `${at}` }));
const permuted = <T>(list: readonly T[], seed: number) =>
  list
    .map((entry, at) => ({ entry, at, by: (Math.sin((at + 1) * (seed + 1)) * 1e4) % 1 }))
    .sort((one, other) => one.by - other.by);

/** Numbers are compared to nine decimals: sums in another order differ in the last ones. */
const rounded = (value: unknown) =>
  JSON.parse(JSON.stringify(value, (_, one) => (typeof one === 'number' ? Math.round(one * 1e9) / 1e9 + 0 : one)));

test('neither the order of the attempts nor that of the items matters', () => {
  fc.assert(
    fc.property(answers, fc.nat(1000), ({ items, attempts }, seed) => {
      const ordered = statisticsOf(named(items), attempts);
      const order = permuted(named(items), seed);
      const shuffled = statisticsOf(
        order.map(({ entry }) => entry),
        permuted(attempts, seed).map(({ entry }) => order.map(({ at }) => entry[at] ?? null)),
      );
      const byId = (all: Statistics) => [...all.items].sort((one, other) => (one.id < other.id ? -1 : 1));
      expect(rounded(shuffled.quiz)).toEqual(rounded(ordered.quiz));
      expect(rounded(byId(shuffled))).toEqual(rounded(byId(ordered)));
    }),
    { numRuns: 200 },
  );
});

test('every figure is a number within its bounds, or says why there is none', () => {
  fc.assert(
    fc.property(answers, ({ items, attempts }) => {
      const { quiz, items: found } = statisticsOf(named(items), attempts);
      within(0, 1, quiz.mean, quiz.median, quiz.standardDeviation);
      within(Number.NEGATIVE_INFINITY, 1, quiz.alpha);
      within(0, Number.POSITIVE_INFINITY, quiz.errorRatio, quiz.standardError);
      within(Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY, quiz.skewness, quiz.kurtosis);
      expect(quiz.scores.reduce((sum, { count }) => sum + count, 0)).toBe(quiz.attempts);
      const weights = found.map(({ effectiveWeight }) => effectiveWeight.value ?? 0);
      expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeLessThan(1 + 1e-9);
      for (const item of found) {
        within(0, 1, item.facility, item.standardDeviation, item.effectiveWeight);
        within(-1, 1, item.discrimination, ...item.choices.map(({ pointBiserial }) => pointBiserial));
        within(Number.NEGATIVE_INFINITY, 1, item.efficiency);
        for (const { value, interval } of [item.facility, item.discrimination]) {
          if (value === null || interval === null) continue;
          expect(interval.low).toBeLessThanOrEqual(value + 1e-9);
          expect(interval.high).toBeGreaterThanOrEqual(value - 1e-9);
        }
      }
    }),
    { numRuns: 200 },
  );
});

function within(low: number, high: number, ...figures: readonly Figure[]): void {
  for (const { value, missing } of figures) {
    if (value === null) expect(missing).toBeTruthy();
    else {
      expect(Number.isNaN(value)).toBe(false);
      expect(value).toBeGreaterThanOrEqual(low - 1e-9);
      expect(value).toBeLessThanOrEqual(high + 1e-9);
    }
  }
}

test('facility, discrimination and the mean are those of a plain reading of their definitions', () => {
  fc.assert(
    fc.property(answers, ({ items, attempts }) => {
      const found = statisticsOf(named(items), attempts);
      const seen = attempts.filter((attempt) => attempt.some((cell) => cell !== null));
      const shareWithout = (attempt: AttemptGiven, without: number) => {
        const others = items.flatMap(({ weight }, at) => (at === without || !attempt[at] ? [] : { weight, at }));
        const most = others.reduce((sum, { weight }) => sum + weight, 0);
        return others.reduce((sum, { weight, at }) => sum + weight * (attempt[at]?.points ?? 0), 0) / most;
      };
      if (seen.length > 0) expect(found.quiz.mean.value).toBeCloseTo(average(seen.map((one) => shareWithout(one, -1))));
      for (const [at, item] of found.items.entries()) {
        const shown = seen.filter((attempt) => attempt[at]);
        const points = shown.map((attempt) => attempt[at]?.points ?? 0);
        if (shown.length > 0) expect(item.facility.value).toBeCloseTo(average(points));
        const { value } = item.discrimination;
        if (value === null) continue;
        const pairs = shown.flatMap((attempt, index) => {
          const rest = shareWithout(attempt, at);
          return Number.isNaN(rest) ? [] : [[points[index] ?? 0, rest] as const];
        });
        expect(value).toBeCloseTo(pearson(pairs), 6);
      }
    }),
    { numRuns: 200 },
  );
});

const average = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

/** From raw sums, another way than the one tested. */
function pearson(pairs: readonly (readonly [number, number])[]): number {
  const n = pairs.length;
  const sum = (of: (x: number, y: number) => number) => pairs.reduce((total, [x, y]) => total + of(x, y), 0);
  const [x, y] = [sum((one) => one), sum((_, other) => other)];
  const spread = (n * sum((one) => one ** 2) - x ** 2) * (n * sum((_, other) => other ** 2) - y ** 2);
  return (n * sum((one, other) => one * other) - x * y) / Math.sqrt(spread);
}

test('of one right choice of several, its point-biserial is the discrimination of the item', () => {
  const cell = fc.constantFrom(...letters).map((letter) => ({ points: letter === 'a' ? 1 : 0, chosen: [letter] }));
  const rows = fc.array(fc.tuple(cell, cell, cell), { minLength: 10, maxLength: 40 });
  fc.assert(
    fc.property(rows, (attempts) => {
      const choices = letters.map((text) => ({ text, correct: text === 'a' }));
      const items = named(Array(3).fill({ weight: 1, guess: 1 / 3, choices }));
      for (const { choices: found, discrimination } of statisticsOf(items, attempts).items) {
        expect(found[0]?.pointBiserial).toEqual(discrimination);
      }
    }),
  );
});

test.each([
  ['a row too short', [[]], /Expected 1 entries in an attempt/],
  ['points over 1', [[{ points: 2, chosen: [] }]], /Expected points from 0 to 1, got 2/],
])('%s is a bug that is told', (_, attempts, message) => {
  const items = named([{ weight: 1, guess: null, choices: [] }]);
  expect(() => statisticsOf(items, attempts)).toThrow(message);
});

test('an item without weight is a bug that is told', () => {
  expect(() => statisticsOf(named([{ weight: 0, guess: null, choices: [] }]), [])).toThrow(/weight above 0/);
});
