import fc from 'fast-check';
import { expect, test } from 'vitest';
import { alikeFrom, resemblance, sketchOf } from './index.ts';

const words = (count: number, from = 0) => Array.from({ length: count }, (_, at) => `kata${from + at}`);
const text = (list: readonly string[]) => list.join(' ');
const shareBand = (one: string, other: string) => sketchOf(one).some((band) => new Set(sketchOf(other)).has(band));

const long = words(300);
const edited = (edits: number) => text(long.map((word, at) => (at % 30 === 7 && at < edits * 30 ? 'lain' : word)));

test.each<[string, string, string, boolean]>([
  ['the very words', 'Rusia belum menjawab surat itu.', 'Rusia belum menjawab surat itu.', true],
  ['case, marks and line breaks', '## Rusia\n\nbelum **menjawab**, surat-itu', 'RUSIA belum menjawab surat itu', true],
  ['accents', 'Katalin Karikó menerima hadiah itu', 'Katalin Kariko menerima hadiah itu', true],
  ['ten words of 300 changed', text(long), edited(10), true],
  ['a paragraph of a fifth left out', text(long), text(long.slice(60)), true],
  ['half of it left out', text(long), text(long.slice(150)), false],
  ['the same words in another order', text(long), text([...long].reverse()), false],
  ['of one topic, told otherwise', 'Gempa mengguncang Aceh pada Minggu', 'Aceh diguncang gempa pada Minggu', false],
  ['nothing', '', '', false],
  ['two words', 'Halo dunia', 'halo, dunia', true],
])('%s', (_, one, other, isAlike) => {
  expect(resemblance(one, other) >= alikeFrom).toBe(isAlike);
  if (isAlike) expect(shareBand(one, other)).toBe(true);
});

test('golden: what is stored stays what it is', () =>
  expect(sketchOf('Rusia belum menjawab surat itu.').slice(0, 3)).toMatchInlineSnapshot(`
    [
      -1921509931,
      -11322198,
      2009255651,
    ]
  `));

test('law: alike is alike both ways, a text is wholly like itself, and those alike share a band', () =>
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 299 }), { maxLength: 12 }), (places) => {
      const other = text(long.map((word, at) => (places.includes(at) ? `x${at}` : word)));
      const alike = resemblance(text(long), other);
      expect(alike).toBe(resemblance(other, text(long)));
      expect(resemblance(other, other)).toBe(1);
      expect(alike).toBeGreaterThanOrEqual(alikeFrom);
      expect(shareBand(text(long), other)).toBe(true);
      expect(sketchOf(other).every((band) => Number.isInteger(band) && Math.abs(band) <= 2 ** 31)).toBe(true);
    }),
    { numRuns: 60 },
  ));
