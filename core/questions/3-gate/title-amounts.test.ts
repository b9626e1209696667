import { expect, test } from 'vitest';
import type { Language } from '../../language/index.ts';
import { amountIn, timeAgo } from './title-amounts.ts';

const amount = (value: number, unit: string) =>
  ({ kind: 'number', amount: value, unit, decimals: 0, approximate: false }) as const;
const date = (iso: string) => ({ kind: 'date', iso, relative: false }) as const;

test.each<[string, Language, string, number, string, boolean]>([
  ['digits for words', 'en', 'Tyre dealer jailed over blaze of 19 days', 19, 'days', true],
  ['words for digits', 'id', 'Penantian Sembilan Belas Tahun', 19, 'tahun', true],
  ['joined', 'en', 'A 27-year row ends', 27, 'years', true],
  ['another count', 'en', 'Tyre dealer jailed over blaze of 19 days', 18, 'days', false],
  ['another unit', 'en', 'Tyre dealer jailed over blaze of 19 days', 19, 'hours', false],
  ['a unit that is no pattern', 'id', 'Kisah 12 *hibakusha*(', 12, '*hibakusha*(', false],
])('%s, %s: "%s", %d %s', (_, language, title, count, unit, isTold) => {
  expect(amountIn(amount(count, unit), { title, language }) !== undefined).toBe(isTold);
});

test('years and months are counted back from the day of the article', () => {
  const told = { title: 'Genset Mati Tujuh Bulan', language: 'id', publishedAt: '2023-02-14' } as const;
  expect(timeAgo(date('2022-07'), told)).toBe('Genset Mati Tujuh Bulan');
  expect(timeAgo(date('2022-08'), told)).toBeUndefined();
  expect(timeAgo(date('2022-07-03'), told)).toBeUndefined();
  expect(timeAgo(date('1996'), { ...told, title: 'Ends a 27-year row', language: 'en' })).toBeDefined();
});
