import { expect, test } from 'vitest';
import { type PrintedLine, paragraphsOf } from './pdf-paragraphs';

/** Lines 14 points apart from the top; `~` leaves a gap, `>` indents. Ten points a character at most make the width. */
const page = (...texts: readonly string[]): readonly PrintedLine[] => {
  let y = 800;
  return texts.map((text) => {
    y -= text.startsWith('~') ? 28 : 14;
    const plain = text.replace(/^[~>]/, '');
    return { text: plain, x: text.startsWith('>') ? 70 : 50, y, width: plain.length * 5 };
  });
};

const full = 'satu baris yang penuh sampai tepi kanan halaman ini saja';

test.each([
  ['lines are joined', [page(full, 'dan habis.')], `${full} dan habis.`],
  ['a gap parts', [page(full, full, '~Lalu yang lain.')], `${full} ${full}\n\nLalu yang lain.`],
  ['a short end parts', [page(full, 'habis.', 'Lalu yang lain.')], `${full} habis.\n\nLalu yang lain.`],
  ['an indent after an end parts', [page(full, `${full}.`, '>Lalu yang lain.')], `${full} ${full}.\n\nLalu yang lain.`],
  [
    'a word parted is whole',
    [page('satu baris sampai tepi dengan perpusta-', 'kaan di kota.')],
    'satu baris sampai tepi dengan perpustakaan di kota.',
  ],
  [
    'a doubled word keeps its hyphen',
    [page('satu baris sampai tepi dengan anak-', 'anak di kota.')],
    'satu baris sampai tepi dengan anak-anak di kota.',
  ],
  [
    'so does one that rhymes',
    [page('satu baris sampai tepi dengan sayur-', 'mayur di kota.')],
    'satu baris sampai tepi dengan sayur-mayur di kota.',
  ],
  [
    'a name keeps its hyphen',
    [page('satu baris sampai tepi dengan Anne-', 'Marie di kota.')],
    'satu baris sampai tepi dengan Anne- Marie di kota.',
  ],
  ['points stand apart', [page('Bawa ini:', '- buku', '- pena')], 'Bawa ini:\n\n- buku\n\n- pena'],
  ['nothing', [[]], ''],
])('%s', (_, pages, text) => expect(paragraphsOf(pages)).toBe(text));

test('running titles and page numbers go, and a sentence goes on over the page', () => {
  const pages = [1, 2, 3].map((number) =>
    page('Harian Contoh, 22 Desember 2026', `bagian ${'abc'[number - 1]} ${full}`, full, `~Halaman ${number} dari 3`),
  );
  const text = paragraphsOf(pages);
  expect(text).not.toMatch(/Harian|Halaman/);
  expect(text.split('\n\n')).toHaveLength(1);
  expect(text).toMatch(/^bagian a .* bagian b .* bagian c /);
});

// What looks through the whole paragraph again at each line is not through with this in an hour.
test('a paragraph of very many lines is joined as any other', () => {
  const line = { text: 'kata lain', x: 50, y: 800, width: 500 };
  expect(paragraphsOf([Array(100_000).fill(line)])).toHaveLength(100_000 * 10 - 1);
});
