import { describe, expect, test } from 'vitest';
import { boilerplateLine } from './boilerplate.ts';
import { datelineLength } from './dateline.ts';

test.each([
  'Jakarta, CNN Indonesia -- ',
  'Bandar Lampung, Kompas - ',
  'Liputan6.com, Jakarta - ',
  'JAKARTA, KOMPAS.com — ',
  'TEMPO.CO, Jakarta - ',
  'TEMPO.CO, Jakarta: ',
  'Jakarta (ANTARA) - ',
  'BANDUNG, 5/11 (ANTARA) - ',
  'Bisnis.com, JAKARTA—',
  'REPUBLIKA.CO.ID, JAKARTA -- ',
  'SURABAYA, iNews.id - ',
  'tirto.id - ',
  'Jakarta, detikcom - ',
  'Jakarta, 16 Desember 2024 - ',
  'Kabupaten Bogor, Beritasatu.com – ',
  'Jakarta - ',
  'WASHINGTON, Nov 3 (Reuters) - ',
  'LONDON, Jan. 5 — ',
  'ST. LOUIS (AP) — ',
  'PONCHATOULA, La. -- ',
  "COX'S BAZAR, Bangladesh (AP) — ",
  'KALPETTA: ',
  'NEW DELHI: ',
])('%s is a dateline', (dateline) => {
  expect(datelineLength(`${dateline}Presiden pergi ke Bali.`)).toBe(dateline.length);
});

test.each([
  'Presiden Joko Widodo - yang hadir - pergi.',
  'Joe Biden — The president of the US — left.',
  'Dalam rapat – Selasa lalu – ia pergi.',
  'Skor 2-2 bertahan.',
  'Kata dia: "Jakarta - Bandung" dekat.',
  'PBB: Dunia makin panas.',
])('%s has none', (text) => {
  expect(datelineLength(text)).toBe(0);
});

test.fails.each(['Barcelona - Real Madrid berakhir 2-1.', 'Selasa - Jumat pagi.'])(
  '%s has none, but a town and a dash look the same without a list of towns',
  (text) => {
    expect(datelineLength(text)).toBe(0);
  },
);

test.each([
  '[Gambas:Video CNN]',
  '(dek/dek)',
  'Baca juga Jokowi Pergi ke Bali',
  '**BACA JUGA: Jokowi Pergi**',
  'Halaman: 1 2 3 Semua',
  'Halaman Selanjutnya',
  'Lanjut ke halaman berikutnya',
  'Tags: politik, hukum',
  'Cek Berita dan Artikel yang lain di Google News',
  'Simak berita lengkapnya di sini.',
  '- Advertisement -',
  '(Reporting by Jane Doe; Editing by John Roe)',
  'Our Standards: The Trust Principles.',
  'Getty Images',
  `Baca juga: ${'panjang '.repeat(100)}`,
])('%s is not prose', (line) => {
  expect(boilerplateLine(line)).toBe(true);
});

test.each([
  'Baca juga buku itu, kata Budi, sebelum menilai.',
  'Lanjut ke putaran kedua, Budi menang 2-1.',
  'Halaman rumah itu luas.',
  'Uni Eropa menyelidiki Google News sejak 2023.',
  'Loading at the port stopped on Monday.',
  'Reporting by the BBC showed that five people died.',
  'Follow the money, said Bob.',
  'Editor majalah itu, Budi, pergi.',
  'Ikuti lomba itu, katanya.',
])('%s is prose', (line) => {
  expect(boilerplateLine(line)).toBe(false);
});

describe('a line of very many spaces', () => {
  const line = (spaces: number, word = 'halaman') => `${word}${' '.repeat(spaces)}x`;

  test('is judged like any other', () => {
    expect(boilerplateLine(line(200_000))).toBe(false);
    expect(datelineLength(line(200_000, 'Jakarta'))).toBe(0);
  });

  // A pattern that goes back over the spaces takes four times as long for twice as many; machines differ, growth does not.
  test.each([
    ['halaman', boilerplateLine],
    ['Jakarta', datelineLength],
  ] as const)('%s: eight times the spaces take far less than 64 times as long', (word, judge) => {
    const [short, long] = [line(10_000, word), line(80_000, word)];
    expect(fastest(() => judge(long))).toBeLessThan(24 * fastest(() => judge(short)) + slack);
  });
});

/** Milliseconds that a pause of the machine may add to the fastest of several runs. */
const slack = 5;

/** The least of seven runs: whatever else the machine does makes a run slower, never faster. */
function fastest(run: () => unknown): number {
  const times = Array.from({ length: 7 }, () => {
    const before = performance.now();
    run();
    return performance.now() - before;
  });
  return Math.min(...times);
}
