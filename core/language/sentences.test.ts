import { expect, test } from 'vitest';
import type { Language } from './document.ts';
import { quotedRanges, quotedShare } from './quotes.ts';
import { splitSentences } from './sentences.ts';

function split(text: string, language: Language): readonly string[] {
  return splitSentences(text, { start: 0, end: text.length }, language).map(({ start, end }) => text.slice(start, end));
}

test.each<[string, ...string[]]>([
  ['titles', 'Dr. H. Budi dan Ir. Tb. Maktal hadir di Jl. Sudirman No. 12.', 'Acara usai.'],
  ['initials of names', 'Makalah S. Somanath dan R. Nani Suwarni terbit.', 'Ia diam.'],
  ['initials that end', 'Suhu naik 2 C.', 'Banyak orang pergi.'],
  ['an age', 'Itu terjadi pada abad ke-6 M.', 'Di akhir abad ke-8 kota itu runtuh.'],
  [
    'a company before its acronym',
    'Encore Energy Pte. Ltd. (Encore Energy), anak perusahaan, dijual.',
    'Harganya naik.',
  ],
  ['a share code', 'PT Bank Negara Indonesia Persero Tbk. (BBNI) menambah modal.', 'Sahamnya naik.'],
  ['degrees', 'Ia Budi Santoso, M.Si.', 'Dia bertemu Ani, S.H., M.H. dan Dr. Ali.'],
  ['money', 'Harganya Rp. 500 saja, lebih murah dari Rp1.500.', 'Murah!'],
  ['a number that opens', 'Sungai itu kotor.', '1987 diproklamirkan sebagai tahun sungai.'],
  ['speech that goes on', '"Itu hoaks!" tegasnya di Medan.', 'Ia pergi.'],
  ['a quote of several sentences', '"Tidak ada tanggul jebol. Itu hoaks. Air tertahan," tegasnya.', 'Ia pergi.'],
  ['a quote that never closes', 'Ia berkata, "Saya pulang.', 'Lalu ia pulang.'],
  ['dots', 'Mereka menunggu...', 'Tak ada yang datang.'],
])('id: %s', (_, ...sentences) => {
  expect(split(sentences.join(' '), 'id')).toEqual(sentences);
});

test.each<[string, ...string[]]>([
  ['titles', 'Mr. Smith met Gen. Lee on Sept. 5 at St. Mary.', 'They spoke.'],
  ['states', 'The U.S. Senate agreed with the U.K. Treasury.', 'It was late.'],
  ['states that end', 'He moved to Washington D.C.', 'The house was small.'],
  ['a street and a saint', 'He lives on Main St. in Boston.', 'St. Mary is near Fifth Ave.', 'The church is old.'],
  ['a month', 'It fell on Dec. 5 and in Nov.', 'In Oct. Smith left.'],
  ['a junior', 'A monument to Martin Luther King, Jr.', 'Since the 1960s it grew.'],
  ['the hour', 'It opens at 10 a.m. (CDT) at the Hyatt.', 'It closes at 6 p.m. GMT sharp.'],
  ['no', 'He said no.', 'Then Mr. Smith, of No. 10, left.'],
  ['each sentence of a quote', '"I rang them four times.', 'They hung up," she said.'],
  ['money that opens', 'It is unbelievable.', '$5,000 per person is allowed.'],
  ['no before I', 'No.', 'I did not feel guilty.'],
  ['who said it after a dash', '"It is a long game." - Matthew Ingram wrote it.', 'He left.'],
  ['two marks', 'What?!', 'No way.'],
  ['no capitals at all', 'you love it when i come.', 'i know, e.g. at noon.', 'bye.'],
])('en: %s', (_, ...sentences) => {
  expect(split(sentences.join(' '), 'en')).toEqual(sentences);
});

test('a question mark without a space ends a sentence', () => {
  expect(split('Apa?Ini dia.', 'id')).toEqual(['Apa?', 'Ini dia.']);
});

test('"wilayah.Hal" stays one sentence: a full stop without a space is a web address more often', () => {
  expect(split('Lihat detik.com. Baca Tribunnews.Com hari ini.', 'id')).toHaveLength(2);
});

test.fails('a headline without its line break', () => {
  expect(split('Kisah pendiri dibuat komik Roekman mengatakan ia senang.', 'id')).toHaveLength(2);
});

test('the share of a range inside quotes', () => {
  const text = 'Ia "satu" dan "dua" pergi';
  const quotes = quotedRanges(text, { start: 0, end: text.length });
  expect(quotes).toEqual([
    { start: 3, end: 9 },
    { start: 14, end: 19 },
  ]);
  expect(quotedShare({ start: 0, end: text.length }, quotes)).toBeCloseTo(11 / 25);
  expect(quotedShare({ start: 3, end: 9 }, quotes)).toBe(1);
  expect(quotedShare({ start: 9, end: 14 }, quotes)).toBe(0);
  expect(quotedShare({ start: 6, end: 16 }, quotes)).toBeCloseTo(5 / 10);
  expect(quotedShare({ start: 5, end: 5 }, quotes)).toBe(0);
});
