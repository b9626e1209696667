import fc from 'fast-check';
import { expect, test } from 'vitest';
import { choices, type Display, readDisplay, settings, writeDisplay } from './schema';

const plain = readDisplay(undefined);

test.each([
  [undefined, {}],
  ['', {}],
  ['size=large&theme=dark', { size: 'large', theme: 'dark' }],
  ['size=huge&theme=dark', { theme: 'dark' }],
  ['size=large&size=normal&colour=red', {}],
  ['%%%&=&', {}],
])('the cookie %j is read as %j beside what nobody chose', (cookie, differs) => {
  expect(readDisplay(cookie)).toEqual({ ...plain, ...differs });
});

test('what is written is read again, and what nobody chose is not written', () => {
  const anyDisplay = fc.record(
    Object.fromEntries(settings.map((each) => [each, fc.constantFrom(...choices[each])])),
  ) as unknown as fc.Arbitrary<Display>;
  fc.assert(
    fc.property(anyDisplay, (display) => {
      expect(readDisplay(writeDisplay(display))).toEqual(display);
    }),
  );
  expect(writeDisplay(plain)).toBe('');
});
