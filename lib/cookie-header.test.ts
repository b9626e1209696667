import { expect, test } from 'vitest';
import { cookiesIn } from './cookie-header.ts';

test.each([
  [undefined, undefined],
  ['', undefined],
  ['a=1', '1'],
  ['b=2; a=1; c=3', '1'],
  ['b=2;a=1', '1'],
  ['a=1; a=2', '2'],
  ['a=x%2Fy', 'x/y'],
  ['a=k=v', 'k=v'],
  ['a=%E0%A4%A', undefined],
  ['aa=1; ba=2; =3; a', undefined],
])('the cookie "a" in %j is %j', (header, value) => {
  expect(cookiesIn(header)('a')).toBe(value);
});
