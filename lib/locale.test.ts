import { expect, test } from 'vitest';
import { negotiateLocale } from './locale';

test.each([
  [undefined, null, 'id'],
  [undefined, 'en-US,en;q=0.9', 'en'],
  [undefined, 'id-ID,id;q=0.9,en;q=0.8', 'id'],
  [undefined, 'jv;q=1, en;q=0.3, id;q=0.7', 'id'],
  [undefined, 'ms-MY,en;q=0.5', 'id'],
  [undefined, 'ja', 'id'],
  [undefined, 'en;q=0, id;q=0.1', 'id'],
  ['en', 'id-ID', 'en'],
  ['xx', 'en', 'en'],
])('chosen %s, accepts %s: %s', (chosen, accepts, locale) => {
  expect(negotiateLocale(chosen, accepts)).toBe(locale);
});
