import { describe, expect, test } from 'vitest';
import { codeLetters, handleOf, plainCode, spokenCode } from '@/lib/class-keys';
import { findNicknameFault, tidyNickname } from './nickname';
import { findPinFault } from './pin';

test.each([
  ['bcdf-2345', 'BCDF2345'],
  [' BCDF 2345 ', 'BCDF2345'],
  ['', ''],
])('the code typed %j is %j', (typed, code) => expect(plainCode(typed)).toBe(code));

test('a code has no look-alikes and no vowels, and is read in two halves', () => {
  expect(codeLetters).not.toMatch(/[0O1ILAEU]/);
  expect(new Set(codeLetters).size).toBe(codeLetters.length);
  expect(spokenCode('BCDF2345')).toBe('BCDF-2345');
});

describe('nicknames', () => {
  test.each([
    ['Budi S.', 'budi s'],
    ['Zoë', 'ZOE'],
    ['Siti  Nur', 'sitinur'],
    ['ＤＥＷＩ', 'dewi'],
  ])('%j and %j are one', (one, other) => expect(handleOf(one)).toBe(handleOf(other)));

  test('Budi and Budi 2 are two', () => expect(handleOf('Budi')).not.toBe(handleOf('Budi 2')));

  test.each([
    ['Sari', undefined],
    ['Ma’ruf', undefined],
    ['Nur Aini-2', undefined],
    ['A', 'nickname-short'],
    ['..-', 'nickname-short'],
    ['', 'nickname-short'],
    ['x'.repeat(31), 'nickname-long'],
    ['<b>Sari', 'nickname-signs'],
    ['Sari\u202e', 'nickname-signs'],
    ['=1+1', 'nickname-signs'],
  ])('%j: %s', (nickname, fault) => expect(findNicknameFault(tidyNickname(nickname))).toBe(fault));
});

test.each([
  ['428193', undefined],
  ['000001', undefined],
  ['12345', 'pin-form'],
  ['1234567', 'pin-form'],
  ['12345a', 'pin-form'],
  ['١٢٣٤٥٦', 'pin-form'],
  ['111111', 'pin-easy'],
  ['123456', 'pin-easy'],
  ['654321', 'pin-easy'],
  ['567890', 'pin-easy'],
  ['121212', 'pin-easy'],
  ['123123', 'pin-easy'],
])('the PIN %j: %s', (pin, fault) => expect(findPinFault(pin)).toBe(fault));
