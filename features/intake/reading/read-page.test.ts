import { expect, test } from 'vitest';
import { empty, english, indonesian, locked } from './fixtures/pages';
import { readPage, wholeText } from './read-page';

const address = 'https://www.harian-sukamaju.test/kota/2026/12/22/perpustakaan-keliling?utm_source=grup';

test('an Indonesian page gives its article and nothing of the site', () => {
  const { text, ...found } = readPage(indonesian, address) ?? { text: '' };
  expect(found).toEqual({
    title: 'Perpustakaan Keliling Sukamaju Diresmikan',
    outlet: 'Harian Sukamaju',
    author: 'Dewi Anggraini, Tono Saputra',
    publishedOn: '2026-12-22',
    sourceUrl: 'https://www.harian-sukamaju.test/kota/2026/12/22/perpustakaan-keliling',
    warnings: ['short'],
  });
  const parts = text.split('\n\n');
  expect(parts).toHaveLength(10);
  expect(parts[0]).toMatch(/^Balai Kota Sukamaju meresmikan/);
  expect(parts[4]).toBe('## Singgah di Sekolah');
  expect(parts[7]).toBe('| Kelurahan | Hari |\n| --- | --- |\n| Cempaka | Senin |\n| Melati | Rabu |');
  expect(parts[8]).toBe('- Kartu pelajar dibawa\n- Buku dipinjam 7 hari');
  expect(parts[9]).toMatch(/^Menurut catatan dinas/);
  expect(text).not.toMatch(/Baca juga|Gambas|Foto|dew|Bagikan|Tags|Copyright|Berita lain|Beranda/);
});

test('an English page without JSON-LD gives its article too', () => {
  const found = readPage(english, 'https://courier.test/news/ferry?utm_source=x');
  expect(found).toMatchObject({
    title: 'Harbour ferry returns after two years',
    outlet: 'The Example Courier',
    author: 'Jane Doe',
    publishedOn: '2026-03-04',
    sourceUrl: 'https://courier.test/news/ferry',
  });
  const parts = found?.text.split('\n\n') ?? [];
  expect(parts).toHaveLength(6);
  expect(parts[1]).toContain('the \\*Kestrel\\*');
  expect(found?.text).not.toMatch(/Read more|something else/);
});

test('a page for subscribers says so', () => {
  expect(readPage(locked, 'https://warta.test/beras')).toMatchObject({
    title: 'Harga Beras Turun',
    warnings: ['partial'],
  });
});

test.each([
  ['a page made by scripts', empty],
  ['nothing', ''],
  ['a page nested without end', '<div>'.repeat(100_000)],
  ['a page of too many parts', '<i>x</i>'.repeat(30_000)],
  ['a page of too many paragraphs', `<p>${'kata '.repeat(100)}${'<p>x'.repeat(30_000)}`],
  ['a page of too many cells', `<p>${'kata '.repeat(100)}<table>${'<tr><td>x'.repeat(15_000)}`],
  ['no HTML', 'Halo'],
])('%s holds no article', (_, html) => expect(readPage(html, 'https://berita.test/')).toBeUndefined());

const paragraph = `<p>${'Warga membaca buku di balai kota pada Senin pagi. '.repeat(10)}</p>`;
const blanks = ' '.repeat(1_000_000);
const lists = (depth: number) => '['.repeat(depth) + ']'.repeat(depth);
const described = (json: string) => `<script type="application/ld+json">${json}</script>`;
// What looks again from each blank, or follows every list, is not through with these in an hour.
test.each([
  ['blanks in what it says for machines', described(`{"a": ${blanks}x`)],
  ['lists without end in it', described(`[${Array(500).fill(`[${Array(600).fill('[]')}]`)}]`)],
  ['lists in lists for a name', described(`{"@type":"NewsArticle","author":${lists(50_000)}}`)],
  ['lists in lists for yes or no', described(`{"@type":"NewsArticle","isAccessibleForFree":${lists(50_000)}}`)],
  ['blanks in its title', `<meta property="og:title" content="a${blanks}b"><meta name="publisher" content="b">`],
  ['blanks in its author', `<meta name="author" content="a${blanks}b">`],
])('a page with %s is read all the same', (_, head) => {
  const found = readPage(`<html><head>${head}</head><body>${paragraph}</body></html>`, address);
  expect(found?.text).toMatch(/^Warga membaca/);
});

test.each([
  ['Banjir Surut - Harian Contoh', 'Harian Contoh', 'Banjir Surut'],
  ['Banjir  Surut | Harian-Contoh.test', 'Harian-Contoh', 'Banjir Surut'],
  ['Banjir Surut - Kota Pulih', 'Harian Contoh', 'Banjir Surut - Kota Pulih'],
])('the title %j of %s is %j', (title, outlet, read) => {
  const head = `<meta property="og:title" content="${title}"><meta name="publisher" content="${outlet}">`;
  expect(readPage(`<html><head>${head}</head><body>${paragraph}</body></html>`, address)?.title).toBe(read);
});

test.each([
  ['paragraphs by line breaks', 'a b<br><br>c d', 'a b\n\nc d'],
  ['two breaks with blanks between', 'a b<br> <i> </i><br>c d', 'a b\n\nc d'],
  ['many breaks', `a<br>${'<br>'.repeat(10_000)}b`, 'a\n\nb'],
  ['one break is a space', 'a<br>b', 'a b'],
  ['text beside blocks', 'a<p>b</p>c', 'a\n\nb\n\nc'],
  ['blocks inside of inline elements', '<span><p>a</p><p>b</p></span>', 'a\n\nb'],
  ['headings', '<h1>a</h1><h3>b</h3>', '## a\n\n### b'],
  ['numbered lists', '<ol><li>a<li>b</ol>', '1. a\n2. b'],
  ['quotations', '<blockquote><p>a</p><p>b</p></blockquote>', '> a\n\n> b'],
  ['a table for layout', '<table><tr><td><p>a</p><p>b</p></td></tr></table>', 'a\n\nb'],
  [
    'a pipe in a table',
    '<table><tr><th>a</th><th>b</th></tr><tr><td>c|d</td><td></td></tr></table>',
    '| a | b |\n| --- | --- |\n| c\\|d |  |',
  ],
  [
    'scripts, forms and captions',
    '<script>x</script><form>y</form><figure><figcaption>z</figcaption></figure><p>a</p>',
    'a',
  ],
  ['marks', '<p>2 * 3 _x_ &lt;b></p>', '2 \\* 3 \\_x\\_ \\<b>'],
  ['the same line twice', '<p>a</p><p>a</p>', 'a'],
])('%s', (_, html, text) => expect(wholeText(html)).toBe(text));

test.each([
  'Baca juga: Harga Cabai Naik',
  'BACA JUGA Harga Cabai Naik',
  'Simak Video “Banjir”',
  '[Gambas:Video 20detik]',
  'ADVERTISEMENT',
  'SCROLL TO CONTINUE WITH CONTENT',
  'Ikuti saluran WhatsApp kami untuk berita terbaru',
  'Editor: Budi',
  '(abc/def)',
  'Read also: Storm',
  'Sign up for our morning newsletter',
])('%s is left out', (line) => expect(wholeText(`<p>a</p><p>${line}</p><p>b</p>`)).toBe('a\n\nb'));

test.each([
  'Baca buku ini dan itu, kata guru.',
  'Editor harian itu mengundurkan diri.',
  'Watch makers met in Geneva.',
  'Video itu dibuat pada 2020.',
])('%s stays', (line) => expect(wholeText(`<p>${line}</p>`)).toBe(line));
