import { expect, test } from 'vitest';
import { newsDate } from './news-date';

test.each([
  ['2026-12-22T14:05:00+07:00', '2026-12-22'],
  ['2026-12-22', '2026-12-22'],
  ['Kamis, 22 Des 2026 14:05 WIB', '2026-12-22'],
  ['Kompas.contoh - 22/12/2026, 14:05 WIB', '2026-12-22'],
  ['Jakarta, Selasa (22/12/2026)', '2026-12-22'],
  ['Diterbitkan 1 Agustus 2026 | 08.00', '2026-08-01'],
  ['1 Agt 2026', '2026-08-01'],
  ['Jumat, 13 Nopember 2026', '2026-11-13'],
  ['Published: Dec. 22, 2026 at 9:00 AM', '2026-12-22'],
  ['December 3rd, 2026', '2026-12-03'],
  ['22 December 2026', '2026-12-22'],
  ['Tue, 22 Dec 2026 07:05:00 GMT', '2026-12-22'],
  ['22-Dec-2026', '2026-12-22'],
  ['30 Februari 2026', ''],
  ['31/04/2026', ''],
  ['2 jam yang lalu', ''],
  ['Nomor 12/2026', ''],
  ['', ''],
])('%j is %j', (text, day) => expect(newsDate(text)).toBe(day));

test('a machine’s time is the day in Jakarta for an Indonesian page, and its own elsewhere', () => {
  expect(newsDate('2026-12-22T20:00:00Z', 'id')).toBe('2026-12-23');
  expect(newsDate('2026-12-22T20:00:00.000+00:00', 'id')).toBe('2026-12-23');
  expect(newsDate('2026-12-22T20:00:00Z', 'en')).toBe('2026-12-22');
  expect(newsDate('2026-12-22T20:00:00+07:00', 'id')).toBe('2026-12-22');
});
