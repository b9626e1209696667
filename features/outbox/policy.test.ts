import fc from 'fast-check';
import { expect, test } from 'vitest';
import { leaseMs, retryDelayMs, tryMs } from './policy';

const hours = 60 * 60 * 1000;

test.each([
  [1, 1, 10_000],
  [1, 0, 5_000],
  [2, 1, 20_000],
  [5, 0.5, 120_000],
  [12, 1, 20_480_000],
  [13, 1, 6 * hours],
  [2000, 1, 6 * hours],
])('after try %i with dice %d it waits %d ms', (tries, dice, ms) => {
  expect(retryDelayMs(tries, dice)).toBe(ms);
});

test('a receiver may ask for more time, within six hours', () => {
  expect(retryDelayMs(1, 0, 60)).toBe(60_000);
  expect(retryDelayMs(6, 1, 60)).toBe(320_000);
  expect(retryDelayMs(1, 0, 10 ** 9)).toBe(6 * hours);
});

test('it waits between five seconds and six hours, and on the whole longer each time', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 500 }), fc.double({ min: 0, max: 1, noNaN: true }), (tries, dice) => {
      const delay = retryDelayMs(tries, dice);
      expect(delay).toBeGreaterThanOrEqual(5_000);
      expect(delay).toBeLessThanOrEqual(6 * hours);
      expect(retryDelayMs(tries + 1, dice)).toBeGreaterThanOrEqual(delay);
    }),
  );
});

test('a lease outlasts a try', () => {
  expect(leaseMs).toBeGreaterThan(2 * tryMs);
});
