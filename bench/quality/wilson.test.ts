import { expect, test } from 'vitest';
import { wilson } from './wilson.ts';

// Worked by hand from the formula; the first is the example of Brown, Cai and DasGupta 2001 for ten trials.
test.each([
  [0, 10, 0, 0.2775],
  [10, 10, 0.7225, 1],
  [81, 263, 0.2553, 0.3662],
  [0, 0, 0, 1],
])('%i of %i lies between %f and %f', (hits, of, low, high) => {
  const found = wilson(hits, of);
  expect(found.low).toBeCloseTo(low, 3);
  expect(found.high).toBeCloseTo(high, 3);
});
