import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from './day.ts';
import { mondayOf, weekOf } from './week.ts';

// The years around 2020 to 2026 have weeks of both kinds: 52 and 53, begun in the old year and in the new one.
test.each([
  ['2026-11-28', '2026-W48', '2026-11-23'],
  ['2026-11-23', '2026-W48', '2026-11-23'],
  ['2026-11-29', '2026-W48', '2026-11-23'],
  ['2026-11-30', '2026-W49', '2026-11-30'],
  ['2026-01-01', '2026-W01', '2025-12-29'],
  ['2025-12-29', '2026-W01', '2025-12-29'],
  ['2025-12-28', '2025-W52', '2025-12-22'],
  ['2026-12-31', '2026-W53', '2026-12-28'],
  ['2027-01-03', '2026-W53', '2026-12-28'],
  ['2027-01-04', '2027-W01', '2027-01-04'],
  ['2024-02-29', '2024-W09', '2024-02-26'],
  ['1969-12-31', '1970-W01', '1969-12-29'],
])('%s lies in %s, begun on %s', (day, week, monday) => {
  expect([weekOf(day), mondayOf(day)]).toEqual([week, monday]);
});

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
