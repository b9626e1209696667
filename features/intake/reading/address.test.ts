import { expect, test } from 'vitest';
import { plainAddress, sameAddresses } from './address';

test.each([
  ['https://berita.contoh/a?utm_source=x&id=3&fbclid=y#komentar', 'https://berita.contoh/a?id=3'],
  [' http://Berita.Contoh/a ', 'http://berita.contoh/a'],
  ['/a', ''],
  ['javascript:alert(1)', ''],
  ['https://a:b@berita.contoh/', ''],
  [`https://berita.contoh/${'a'.repeat(2000)}`, ''],
])('%s', (given, plain) => expect(plainAddress(given)).toBe(plain));

test('an address of a page is read from where the page stands', () =>
  expect(plainAddress('../b', 'https://berita.contoh/a/c')).toBe('https://berita.contoh/b'));

test('one page has four addresses', () =>
  expect(sameAddresses('https://berita.contoh/a/')).toEqual([
    'https://berita.contoh/a',
    'https://berita.contoh/a/',
    'http://berita.contoh/a',
    'http://berita.contoh/a/',
  ]));
