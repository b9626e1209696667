import { expect, test } from 'vitest';
import { placesOf } from './places';

const range = (start: number, end: number) => ({ start, end });

test.each<[string, { start: number; end: number }[], string[]]>([
  ['none', [], []],
  ['apart, in the order of the text', [range(50, 60), range(0, 10)], ['bukti-0', 'bukti-50']],
  ['the same twice', [range(0, 10), range(0, 10)], ['bukti-0']],
  ['one inside another', [range(0, 10), range(4, 6)], ['bukti-0']],
  ['overlapping', [range(4, 12), range(0, 6)], ['bukti-0']],
  ['touching stay two', [range(0, 6), range(6, 12)], ['bukti-0', 'bukti-6']],
])('%s', (_, ranges, ids) => {
  const places = placesOf(ranges);
  expect(places.all.map(({ id }) => id)).toEqual(ids);
  for (const { start } of ranges) expect(ids).toContain(places.idAt(start));
  expect(places.idAt(1000)).toBe('');
});
