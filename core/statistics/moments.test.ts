import { expect, test } from 'vitest';
import { correlationInterval, shareInterval } from './intervals.ts';
import { correlation, kurtosis, largestCovariance, median, skewness, variance } from './moments.ts';
import { quintilesOf } from './quintiles.ts';

// By hand: deviations of 2, 4, 4, 4, 5, 5, 7, 9 from 5 are squared to 32.
test('variance is over n - 1', () => expect(variance([2, 4, 4, 4, 5, 5, 7, 9])).toBeCloseTo(32 / 7, 12));

test.each([
  [[], null],
  [[3], 3],
  [[9, 1, 5], 5],
  [[1, 2, 10, 20], 6],
])('the median of %j is %s', (values, middle) => expect(median(values)).toBe(middle));

// scipy.stats.skew and kurtosis with bias=False of 1, 2, 3, 4, 10.
test('skewness and kurtosis', () => {
  expect(skewness([1, 2, 3, 4, 10])).toBeCloseTo(1.6970562748, 9);
  expect(kurtosis([1, 2, 3, 4, 10])).toBeCloseTo(3.152, 9);
  expect([skewness([1, 2]), kurtosis([1, 2, 3]), skewness([5, 5, 5])]).toEqual([null, null, null]);
});

test('equal numbers go along with nothing, whatever floating point makes of them', () => {
  expect(correlation([0.1 + 0.2, 0.3, 0.3], [1, 2, 3])).toBeNull();
});

test('sorted alike, numbers covary most', () => expect(largestCovariance([1, 0, 0], [3, 2, 1])).toBeCloseTo(0.5, 12));

// By hand from the formula.
test.each([
  [0, 10, 0, 0.2775],
  [1, 10, 0.7225, 1],
  [0.5, 4, 0.15, 0.85],
])('a share of %f of %i', (share, of, low, high) => {
  expect(shareInterval(share, of)?.low).toBeCloseTo(low, 3);
  expect(shareInterval(share, of)?.high).toBeCloseTo(high, 3);
});

// NumPy: tanh(arctanh(0.5) -+ 1.959964 / 5).
test('a correlation of 0.5 of 28 pairs; none of three, none of a perfect one', () => {
  expect(correlationInterval(0.5, 28)?.low).toBeCloseTo(0.156028, 6);
  expect(correlationInterval(0.5, 28)?.high).toBeCloseTo(0.735818, 6);
  expect([correlationInterval(0.5, 3), correlationInterval(1, 30)]).toEqual([null, null]);
});

test.each([
  ['one each', [10, 20, 30, 40, 50], [0, 1, 2, 3, 4]],
  ['equals stay together', [1, 1, 1, 1, 1], [2, 2, 2, 2, 2]],
  ['in any order', [50, 10, 40, 20, 30], [4, 0, 3, 1, 2]],
  ['none', [], []],
])('fifths: %s', (_, values, fifths) => expect(quintilesOf(values)).toEqual(fifths));
