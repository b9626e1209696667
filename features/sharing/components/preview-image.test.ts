import { inflateSync } from 'node:zlib';
import { afterEach, expect, test, vi } from 'vitest';
import type { QuizPreview } from '../queries/quiz-preview';
import { drawable, shortened } from './drawable';
import { imageSize } from './image-size';
import { previewImage } from './preview-image';

afterEach(() => vi.unstubAllGlobals());

const preview = (title: string): QuizPreview => ({
  code: 'abc',
  title,
  outlet: 'Respublika',
  publishedOn: '2024-12-16',
  language: 'id',
  questions: 8,
  listed: true,
});
const words = { source: 'Respublika, 16 Desember 2024', questions: '8 soal', about: '', imageAlt: '' };

/** Width and height stand in the first chunk of a PNG (RFC 2083, 11.2.1). */
function sizeOf(png: ArrayBuffer) {
  const view = new DataView(png);
  return { magic: view.getUint32(0), width: view.getUint32(16), height: view.getUint32(20) };
}

/** Widths, in pixels, of the stripes without ink between words: those that are wider than between letters. */
function gapsIn(png: ArrayBuffer, { top, bottom }: { top: number; bottom: number }): readonly number[] {
  const rows = rowsOf(png).slice(top, bottom);
  const [paper] = rows[0] ?? [];
  const inked = Array.from({ length: imageSize.width }, (_, x) => rows.some((row) => row[4 * x] !== paper));
  const stripes =
    inked
      .map((ink) => (ink ? '#' : ' '))
      .join('')
      .trim()
      .match(/ +/g) ?? [];
  return stripes.map(({ length }) => length).filter((width) => width > 12);
}

/** The bytes of each row, red first, of four a pixel: without interlace, each row after the filter that foretells it (RFC 2083, 6). */
function rowsOf(png: ArrayBuffer): readonly Uint8Array[] {
  const bytes = Buffer.from(png);
  const packed: Buffer[] = [];
  for (let at = 8; at < bytes.length; at += 12 + bytes.readUInt32BE(at)) {
    if (bytes.toString('latin1', at + 4, at + 8) === 'IDAT')
      packed.push(bytes.subarray(at + 8, at + 8 + bytes.readUInt32BE(at)));
  }
  const [plain, width] = [inflateSync(Buffer.concat(packed)), 4 * imageSize.width];
  let above = new Uint8Array(width);
  return Array.from({ length: imageSize.height }, (_, y) => {
    const from = y * (width + 1);
    const row = Uint8Array.from(plain.subarray(from + 1, from + 1 + width));
    for (let x = 0; x < width; x += 1) {
      const [left, up, corner] = [row[x - 4] ?? 0, above[x] ?? 0, x < 4 ? 0 : (above[x - 4] ?? 0)];
      row[x] = (row[x] ?? 0) + foretold(plain[from] ?? 0, left, up, corner);
    }
    above = row;
    return row;
  });
}

function foretold(filter: number, left: number, up: number, corner: number): number {
  const paeth = () => {
    const [a, b, c] = [Math.abs(up - corner), Math.abs(left - corner), Math.abs(left + up - 2 * corner)];
    return a <= b && a <= c ? left : b <= c ? up : corner;
  };
  return [() => 0, () => left, () => up, () => (left + up) >> 1, paeth][filter]?.() ?? 0;
}

test.each([
  'Korea Selatan desak Rusia',
  'Dvořák, Piñera, São Paulo & Šešelj: é ř ß ø Ł “kutipan” – 5 €',
  'Rakyat 🇮🇩 merdeka 🎉 日本 العربية ✊🏽 ☀️',
  'sangat '.repeat(60),
  'x'.repeat(300),
  '🎉',
])('%s becomes a PNG of 1200 by 630, with no call to anywhere', async (title) => {
  const outside: string[] = [];
  vi.stubGlobal('fetch', (asked: unknown) => {
    outside.push(String(asked));
    return Promise.reject(new Error('offline'));
  });
  const png = await previewImage(preview(title), words);
  expect(sizeOf(png)).toEqual({ magic: 0x89504e47, width: 1200, height: 630 });
  expect(outside.filter((address) => !address.startsWith('data:'))).toEqual([]);
});

// Pairs as "AV" are kerned, "ll" is not: a word drawn narrower than it was measured had 65 pixels after it where the other had 30.
test('the gaps between words are even, however much their letters are kerned', async () => {
  const gaps = gapsIn(await previewImage(preview('KoAVAToKf lllll KoAVATo'), words), { top: 180, bottom: 440 });
  expect(gaps).toHaveLength(2);
  expect(Math.max(...gaps) - Math.min(...gaps)).toBeLessThanOrEqual(12);
});

test('the same preview is drawn once', async () => {
  const first = await previewImage(preview('Sekali saja'), words);
  expect(await previewImage(preview('Sekali saja'), words)).toBe(first);
  expect(await previewImage(preview('Lain lagi'), words)).not.toBe(first);
});

test.each([
  ['Dvořák di São Paulo', 'Dvořák di São Paulo'],
  ['cafe\u0301', 'café'],
  ['Merdeka 🎉 selalu', 'Merdeka selalu'],
  ['☀️ 1️⃣ ©️', '1 ©'],
  ['Ĕ ɖ ǡ ﬁ', 'E a fi'],
  ['baris\nbaru\u00a0ini', 'baris baru ini'],
  ['a\u0007b\u2011c', 'ab-c'],
  ['日本', ''],
])('%j is drawn as %j', (text, drawn) => expect(drawable(text)).toBe(drawn));

test.each([
  ['pendek', 10, 'pendek'],
  ['tepat lima', 10, 'tepat lima'],
  ['satu dua tiga empat', 12, 'satu dua…'],
  ['satu, dua tiga', 9, 'satu…'],
  ['x'.repeat(60), 50, `${'x'.repeat(49)}…`],
])('%s within %i characters is %s', (text, limit, short) => {
  expect(shortened(text, limit)).toBe(short);
  expect(Array.from(shortened(text, limit)).length).toBeLessThanOrEqual(limit);
});
