import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareBodies, revisionsTo } from './index.ts';

const before = [
  'Piagam itu berlaku pada 2008. Sekretariatnya di Jakarta.',
  'Anggotanya sepuluh negara. Brunei bergabung pada 1984.',
].join('\n\n');

const rangeOf = (body: string, words: string) => {
  const start = body.indexOf(words);
  return { start, end: start + words.length };
};

function told(after: string) {
  return compareBodies(before, after, 'id').changes.map(({ kind, ...sides }) => [
    kind,
    sides.before.map(({ start, end }) => before.slice(start, end)),
    sides.after.map(({ start, end }) => after.slice(start, end)),
  ]);
}

test('one sentence is corrected: the others stand', () => {
  expect(told(before.replace('sepuluh', 'sebelas'))).toEqual([
    ['same', ['Piagam itu berlaku pada 2008.', 'Sekretariatnya di Jakarta.'], expect.anything()],
    ['changed', ['Anggotanya sepuluh negara.'], ['Anggotanya sebelas negara.']],
    ['same', ['Brunei bergabung pada 1984.'], expect.anything()],
  ]);
});

test.each([
  ['a sentence put before', `Judul kecil saja.\n\n${before}`],
  ['a sentence taken out', before.replace('Sekretariatnya di Jakarta.', '')],
  ['other breaks', before.replace('\n\n', '\n\n\n')],
])('%s moves what stands', (_, after) => {
  const { placeOf } = compareBodies(before, after, 'id');
  for (const words of ['Piagam itu berlaku pada 2008.', '1984', 'sepuluh negara']) {
    const place = placeOf(rangeOf(before, words));
    expect(place && after.slice(place.start, place.end)).toBe(words);
  }
});

test.each([
  ['in a changed sentence', 'Anggotanya', before.replace('sepuluh', 'sebelas')],
  ['in a sentence that is gone', 'Jakarta', before.replace('Sekretariatnya di Jakarta.', '')],
  ['over two sentences that came apart', 'sepuluh negara. Brunei', before.replace('negara. ', 'negara. Ini baru. ')],
])('a place %s is nowhere', (_, words, after) =>
  expect(compareBodies(before, after, 'id').placeOf(rangeOf(before, words))).toBeUndefined(),
);

test('what came in the place of a sentence', () => {
  const after = before.replace('Anggotanya sepuluh negara.', 'Anggotanya sebelas negara. Itu baru.');
  const { successorsOf } = compareBodies(before, after, 'id');
  const words = (quote: string) =>
    successorsOf(rangeOf(before, quote)).map(({ start, end }) => after.slice(start, end));
  expect(words('sepuluh')).toEqual(['Anggotanya sebelas negara.', 'Itu baru.']);
  expect(words('Jakarta')).toEqual(['Sekretariatnya di Jakarta.']);
  expect(compareBodies(before, 'Lain sama sekali.', 'id').successorsOf(rangeOf(before, '1984'))).toHaveLength(1);
});

test('several bodies are compared with one, each with what its id names', () => {
  const after = before.replace('sepuluh', 'sebelas');
  const revisionOf = revisionsTo(after);
  const [old, same] = [before, after].map((body, at) => ({ id: `${at}`, body, language: 'id' as const }));
  if (!old || !same) throw new Error('expected two bodies');
  expect(revisionOf(old).placeOf(rangeOf(before, 'sepuluh'))).toBeUndefined();
  expect(revisionOf(same).placeOf(rangeOf(after, 'sebelas'))).toEqual(rangeOf(after, 'sebelas'));
  expect(revisionOf(old)).toBe(revisionOf({ ...old }));
});

test('nothing changed: every place is where it was', () => {
  const { changes, placeOf } = compareBodies(before, before, 'id');
  expect(changes.map(({ kind }) => kind)).toEqual(['same']);
  expect(placeOf({ start: 3, end: 40 })).toEqual({ start: 3, end: 40 });
});

test('a law: what has a place has the same words there, and every sentence is told once', () => {
  const body = fc
    .array(fc.constantFrom('Satu pergi.', 'Dua datang.', 'Tiga tinggal.', 'Empat lari.', '\n\n'))
    .map((parts) => parts.join(' '));
  fc.assert(
    fc.property(body, body, fc.nat(60), fc.nat(20), (one, other, start, length) => {
      const { changes, placeOf } = compareBodies(one, other, 'id');
      const range = { start, end: Math.min(one.length, start + length) };
      const place = range.end > start ? placeOf(range) : undefined;
      if (place) expect(other.slice(place.start, place.end)).toBe(one.slice(range.start, range.end));
      for (const side of ['before', 'after'] as const) {
        const starts = changes.flatMap((change) => change[side].map((sentence) => sentence.start));
        expect(starts).toEqual([...starts].sort((a, b) => a - b));
      }
    }),
  );
});
