import { expect, test } from 'vitest';
import { withoutQuote } from './without-quote';

const quote = 'Rusia belum memberi tanggapan. Itu kata Seoul.';

test.each([
  ['Artikel menyebut Rusia.', 'Artikel menyebut Rusia.'],
  [`Artikel menyatakan: "${quote}"`, ''],
  [`Yang benar: Rusia. Artikel menyatakan: “${quote}”`, 'Yang benar: Rusia.'],
  [`Yang benar: A. B. Artikel menyatakan: "${quote}" Jadi benar.`, 'Yang benar: A. B. Jadi benar.'],
  [quote, ''],
  ['', ''],
])('%j leaves %j', (because, left) => expect(withoutQuote(because, quote)).toBe(left));

test('without evidence nothing is cut', () => expect(withoutQuote('Sebab.', '')).toBe('Sebab.'));
