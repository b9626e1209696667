import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from '@/core/review';
import { mondayOf, seedOf, weekOf } from './week';

test.each([
  ['2026-11-28', '2026-W48', '2026-11-23'],
  ['2026-11-29', '2026-W48', '2026-11-23'],
  ['2026-11-30', '2026-W49', '2026-11-30'],
  ['2021-01-03', '2020-W53', '2020-12-28'],
  ['2024-12-30', '2025-W01', '2024-12-30'],
  ['2027-01-01', '2026-W53', '2026-12-28'],
])('%s is in %s, which begins on %s', (day, week, monday) => {
  expect([weekOf(day), mondayOf(day)]).toEqual([week, monday]);
});

test('the seed of a week is its number', () => expect(seedOf('2026-W48')).toBe(202648));

test('law: the seven days from a Monday are of one week, the eighth of a later one', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 40_000 }), (days) => {
      const monday = mondayOf(addDays('1970-01-05', days));
      const weeks = Array.from({ length: 8 }, (_, at) => weekOf(addDays(monday, at)));
      expect(new Set(weeks.slice(0, 7)).size).toBe(1);
      expect((weeks[7] ?? '') > (weeks[0] ?? '')).toBe(true);
    }),
  );
});
