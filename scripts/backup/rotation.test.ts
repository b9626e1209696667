import fc from 'fast-check';
import { expect, test } from 'vitest';
import { backupName, madeAt } from './manifest.ts';
import { keptOf, rotationFrom } from './rotation.ts';

const day = (text: string) => new Date(`${text}Z`);
const kept = (made: readonly Date[], rotation: Parameters<typeof keptOf>[1]) =>
  [...keptOf(made, rotation)].map((date) => date.toISOString().slice(0, 16)).sort();

test('the newest of each of the last days, weeks and months', () => {
  const made = ['2026-09-30T02:00', '2026-10-31T02:00', '2026-11-15T02:00', '2026-11-22T02:00', '2026-11-27T02:00']
    .concat(['2026-11-28T02:00', '2026-11-28T14:00'])
    .map(day);
  // 2026-11-22 is a Sunday, the last day of its week.
  expect(kept(made, { days: 2, weeks: 2, months: 3 })).toEqual([
    '2026-09-30T02:00',
    '2026-10-31T02:00',
    '2026-11-22T02:00',
    '2026-11-27T02:00',
    '2026-11-28T14:00',
  ]);
});

test('a pause of half a year deletes nothing of what was there before', () => {
  const made = [day('2026-05-01T02:00'), day('2026-05-02T02:00')];
  expect(kept(made, { days: 7, weeks: 4, months: 12 })).toHaveLength(2);
});

test('the newest is kept by any rotation, and no more than it says are', () => {
  const dates = fc.array(fc.date({ min: day('2020-01-01T00:00'), max: day('2030-01-01T00:00'), noInvalidDate: true }), {
    minLength: 1,
  });
  const few = fc.nat({ max: 5 });
  fc.assert(
    fc.property(dates, few, few, few, (made, days, weeks, months) => {
      const all = keptOf(made, { days, weeks, months });
      const newest = made.reduce((a, b) => (a.getTime() >= b.getTime() ? a : b));
      expect([...all].some((date) => date.getTime() === newest.getTime())).toBe(true);
      expect(all.size).toBeLessThanOrEqual(Math.max(1, days + weeks + months));
    }),
  );
});

test.each([
  ['7,4,12', { days: 7, weeks: 4, months: 12 }],
  ['7', undefined],
  ['7,4,x', undefined],
  ['-1,4,12', undefined],
])('--keep %s', (text, rotation) => {
  expect(rotationFrom(text)).toEqual(rotation);
});

test('a name tells when, and a name of someone else tells nothing', () => {
  const now = new Date('2026-11-28T21:53:07.123Z');
  expect(backupName('sqlite', now)).toBe('fakta-20261128T215307Z.sqlite');
  expect(madeAt(backupName('postgresql', now))).toEqual(new Date('2026-11-28T21:53:07Z'));
  expect(madeAt('fakta-20261128T215307Z.sqlite.json')).toBeNull();
  expect(madeAt('photos.sqlite')).toBeNull();
});
