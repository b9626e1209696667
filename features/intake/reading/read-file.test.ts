import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { docx, pdf } from './fixtures/files';
import { indonesian } from './fixtures/pages';
import { kindOf, readFile } from './read-file';

const lines = ['Balai kota membuka perpustakaan keliling pada Senin pagi di', 'lapangan kota, dan warga datang.'];

async function textOf(bytes: Uint8Array): Promise<string> {
  const read = await readFile(bytes);
  return read.ok ? read.found.text : read.code;
}

test('a Word document gives its heading and its paragraphs', async () => {
  const read = await readFile(docx(['Satu.', 'Dua &amp; tiga.'], { heading: 'Judul Berita' }));
  expect(read).toMatchObject({ ok: true, found: { title: 'Judul Berita', text: 'Satu.\n\nDua & tiga.' } });
});

test('a PDF gives its text layer in paragraphs, without what stands on every page', async () => {
  const page = (number: number) => ['Harian Contoh', ...lines, `Halaman ${number}`];
  expect(await textOf(pdf([lines]))).toBe(lines.join(' '));
  expect(await textOf(pdf([page(1), page(2)]))).toBe(`${lines.join(' ')}\n\n${lines.join(' ')}`);
});

test('a saved page is read like a page of the web', async () => {
  const read = await readFile(Buffer.from(indonesian));
  expect(read).toMatchObject({ ok: true, found: { outlet: 'Harian Sukamaju', publishedOn: '2026-12-22' } });
  expect(await textOf(Buffer.from('<p>Satu.</p><p>Dua.</p>'))).toBe('Satu.\n\nDua.');
});

test('text stays as it is', async () => expect(await textOf(Buffer.from('Satu.\n\n  Dua.'))).toBe('Satu.\n\n  Dua.'));

const bomb = new Uint8Array(60_000_000);
test.each([
  ['a scan', pdf([[], []]), 'pdf-scan'],
  ['a broken PDF', Buffer.from('%PDF-1.4\nnothing more'), 'pdf-broken'],
  ['a PDF of a book', pdf(Array.from({ length: 41 }, () => lines)), 'pdf-pages'],
  ['a PDF of more text than pages hold', pdf([Array(60_000).fill('a'), Array(60_000).fill('a')]), 'pdf-pages'],
  ['another archive', zipSync({ 'a.txt': strToU8('x') }), 'docx-broken'],
  ['a broken archive', docx(['Satu.']).slice(0, 300), 'docx-broken'],
  [
    'a document that unpacks to more than is read',
    docx(['Satu.'], { others: { 'word/styles.xml': bomb } }),
    'docx-broken',
  ],
  ['a document with entities', docx(['&a;'], { before: '<!DOCTYPE w [<!ENTITY a "b">]>' }), 'docx-broken'],
  ['an old Word document', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), 'old-word'],
  ['rich text', Buffer.from('{\\rtf1 x}'), 'rtf'],
  ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0]), 'binary'],
])('%s ends as such', async (_, bytes, code) => expect(await textOf(bytes)).toBe(code));

test('pictures in a document are not unpacked', async () =>
  expect(await textOf(docx(['Satu.'], { others: { 'word/media/a.png': bomb } }))).toBe('Satu.'));

test.each([
  ['\ufeff<!DOCTYPE html><html>', 'html'],
  ['---\ntitle: x\n---\n<p>', 'text'],
  ['Halo <b>', 'text'],
])('%j is %s', (text, kind) => expect(kindOf(Buffer.from(text))).toBe(kind));
