import { expect, test } from 'vitest';
import { localTime, momentOf } from './local-time';

test.each([
  ['2026-11-28T09:00', 'Asia/Jakarta', '2026-11-28T02:00:00.000Z'],
  ['2026-11-28T00:30', 'Asia/Jayapura', '2026-11-27T15:30:00.000Z'],
  ['2026-03-29T12:00', 'Europe/Amsterdam', '2026-03-29T10:00:00.000Z'],
  ['2026-03-29T01:59', 'Europe/Amsterdam', '2026-03-29T00:59:00.000Z'],
  ['2026-10-25T12:00', 'Europe/Amsterdam', '2026-10-25T11:00:00.000Z'],
])('%s in %s is %s, and back', (local, zone, moment) => {
  expect(momentOf(local, zone)?.toISOString()).toBe(moment);
  expect(localTime(new Date(moment), zone)).toBe(local);
});

test.each(['', '28-11-2026', '2026-13-40T99:99', '2026-11-28', 'tomorrow'])('%j names no moment', (local) => {
  expect(momentOf(local, 'Asia/Jakarta')).toBeNull();
});
