import { describe, expect, test } from 'vitest';
import type { Answer } from '../draft.ts';
import { inDigits, inWords, withAmount } from './amounts.ts';

const answer = (text: string, amount: number, decimals = 0): Answer => ({
  text,
  type: 'count',
  value: { kind: 'number', amount, unit: '', decimals, approximate: false },
});

describe('Indonesian numerals', () => {
  test.each([
    [6.15, 2, '6,15'],
    [230000, 0, '230.000'],
    [1.5, 1, '1,5'],
    [1118, 0, '1.118'],
    [17, 0, '17'],
  ])('%f with %i decimals is %s', (amount, decimals, text) => expect(inDigits(amount, decimals)).toBe(text));

  test.each([
    [4, 'empat'],
    [11, 'sebelas'],
    [14, 'empat belas'],
    [25, 'dua puluh lima'],
    [0, undefined],
    [100, undefined],
  ])('%i in words is %s', (amount, text) => expect(inWords(amount)).toBe(text));
});

describe('another amount in the same words', () => {
  test.each([
    [answer('52 paragraf', 52), 48, '48 paragraf'],
    [answer('Rp144,5 triliun', 144.5, 1), 120.3, 'Rp120,3 triliun'],
    [answer('230.000 orang', 230000), 200000, '200.000 orang'],
    [answer('empat stasiun', 4), 6, 'enam stasiun'],
    [answer('Empat belas pasal', 14), 12, 'dua belas pasal'],
    [answer('Rp900 juta', 900), 1200, 'Rp1,2 miliar'],
    [answer('Rp900 juta', 900), 1000, 'Rp1 miliar'],
    [answer('Rp900 juta', 900), 800, 'Rp800 juta'],
    [answer('sejumlah orang', 4), 6, undefined],
  ])('%o with %d', (given, amount, text) => expect(withAmount(given, amount)).toBe(text));
});
