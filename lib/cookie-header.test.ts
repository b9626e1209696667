import { expect, test } from 'vitest';
import { cookiesIn, toHold } from './cookie-header.ts';

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

test.each([
  [false, 'pass=a-1; Path=/; Max-Age=60; HttpOnly; SameSite=lax'],
  [true, 'pass=a-1; Path=/; Max-Age=60; Secure; HttpOnly; SameSite=lax'],
])('a cookie to hold, sent over TLS alone: %j', (secure, header) => {
  const terms = { httpOnly: true, sameSite: 'lax', path: '/', secure, maxAge: 60 } as const;
  expect(toHold({ name: 'pass', token: 'a-1', terms })).toBe(header);
});
