import { expect, test } from 'vitest';
import { boilerplateLine } from './boilerplate.ts';
import { datelineLength } from './dateline.ts';

test.each([
  'Jakarta, CNN Indonesia -- ',
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
])('%s is a dateline', (dateline) => {
  expect(datelineLength(`${dateline}Presiden pergi ke Bali.`)).toBe(dateline.length);
});

test.each([
  'Presiden Joko Widodo - yang hadir - pergi.',
  'Joe Biden — The president of the US — left.',
  'Dalam rapat – Selasa lalu – ia pergi.',
  'Skor 2-2 bertahan.',
  'Kata dia: "Jakarta - Bandung" dekat.',
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

test('a line of a million spaces is judged at once', () => {
  const before = performance.now();
  expect(boilerplateLine(`halaman${' '.repeat(1_000_000)}x`)).toBe(false);
  expect(datelineLength(`Jakarta${' '.repeat(1_000_000)}x`)).toBe(0);
  expect(performance.now() - before).toBeLessThan(1000);
});
