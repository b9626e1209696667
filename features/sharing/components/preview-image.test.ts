import { afterEach, expect, test, vi } from 'vitest';
import type { QuizPreview } from '../queries/quiz-preview';
import { drawable, shortened } from './drawable';
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
