import { expect, test } from 'vitest';
import { maskMarks, plainText } from './markdown.ts';
import { tokenize } from './tokens.ts';

test.each<[string, readonly string[]]>([
  ['kupu-kupu ke-17, non-ASN', ['kupu-kupu', 'ke-17', ',', 'non-ASN']],
  ['1,5 dan 1.5 atau 12.544', ['1,5', 'dan', '1.5', 'atau', '12.544']],
  ['Rp1,5 triliun; US$1,4', ['Rp', '1,5', 'triliun', ';', 'US$', '1,4']],
  ['26/12/2022 pukul 18.04.', ['26/12/2022', 'pukul', '18.04', '.']],
  ['at 11pm, 73kg, 81mph', ['at', '11pm', ',', '73kg', ',', '81mph']],
  ["don't; the company's and Ma'ruf", ["don't", ';', 'the', 'company', "'s", 'and', "Ma'ruf"]],
  ['the group’s “best” (ever)', ['the', 'group', '’s', '“', 'best', '”', '(', 'ever', ')']],
  ['15-16 November, 4-3', ['15', '-', '16', 'November', ',', '4', '-', '3']],
  ['COVID-19 di G20 oleh B.J. Habibie', ['COVID-19', 'di', 'G20', 'oleh', 'B.J.', 'Habibie']],
  ['tampil *all out* | **ya**', ['tampil', 'all', 'out', 'ya']],
])('%s', (body, words) => {
  expect(tokenize(maskMarks(body), 0, body.length).map(({ text }) => text)).toEqual(words);
});

test.each<[string, string]>([
  ['tampil *all out* di [Bali](https://x.id)', 'tampil all out di Bali'],
  ['**18 Januari 2022.** DPR\nmengesahkan', '18 Januari 2022. DPR mengesahkan'],
  ['2 * 3 = 6 dan nama_berkas', '2 * 3 = 6 dan nama_berkas'],
  ['> kutipan\n> lanjut', 'kutipan lanjut'],
])('plain text of %s', (body, text) => {
  expect(plainText(body, { start: 0, end: body.length })).toBe(text);
});
