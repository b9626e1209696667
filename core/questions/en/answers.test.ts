import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Answer } from '../draft.ts';
import { withAmount, withDate } from './answers.ts';
import { dateLike } from './dates.ts';

const amountOf = (text: string, amount: number, decimals = 0): Answer => ({
  text,
  type: 'quantity',
  value: { kind: 'number', amount, unit: '', decimals, approximate: false },
});

describe('another amount in the same form', () => {
  test.each([
    ['about 18,300 containers', 18300, 0, 21500, 'about 21,500 containers'],
    ['$9.6 billion', 9.6, 1, 8.4, '$8.4 billion'],
    ['12%', 12, 0, 15, '15%'],
    ['9.784 seconds', 9.784, 3, 9.801, '9.801 seconds'],
    ['three', 3, 0, 5, 'five'],
    ['Four boys', 4, 0, 2, 'Two boys'],
    ['£340,000', 340000, 0, 290000, '£290,000'],
  ])('%s', (text, amount, decimals, other, written) => {
    expect(withAmount(amountOf(text, amount, decimals), other)).toBe(written);
  });

  test('a negative amount or a number word over twenty has no form', () => {
    expect(withAmount(amountOf('12%', 12), -3)).toBeUndefined();
    expect(withAmount(amountOf('three', 3), 57)).toBeUndefined();
  });
});

describe('another date in the same form', () => {
  test.each([
    ['29 July 2021', '2020-03-09', '9 March 2020'],
    ['July 29, 2021', '2020-03-09', 'March 9, 2020'],
    ['23 March', '2021-05-01', '1 May'],
    ['October 1977', '1975-11', 'November 1975'],
    ['1869', '1871', '1871'],
  ])('%s', (text, iso, written) => {
    expect(withDate({ text, type: 'date' }, iso)).toBe(written);
  });

  test('a day is never written in the form of a year, and the other way round', () => {
    expect(dateLike('1869', '1869-11-17')).toBeUndefined();
    expect(dateLike('29 July 2021', '2021')).toBeUndefined();
  });

  test('the form is kept for every day', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1000, max: 2999 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 28 }),
        (year, month, day) => {
          const iso = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
          expect(dateLike('1 January 2000', iso)).toMatch(new RegExp(`^${day} \\p{L}+ ${year}$`, 'u'));
        },
      ),
    );
  });
});
