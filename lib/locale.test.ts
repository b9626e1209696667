import { createFormatter } from 'next-intl';
import { expect, test } from 'vitest';
import { localeOf, locales, localeTags, negotiateLocale } from './locale';

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

test.each([
  ['en', '9 November 2026 at 14:30', '9 Nov 2026'],
  ['id', '9 November 2026 pukul 14.30', '9 Nov 2026'],
] as const)('the interface in %s writes dates as its articles do', (language, long, medium) => {
  const format = createFormatter({ locale: localeTags[language], timeZone: 'Asia/Jakarta' });
  const at = new Date('2026-11-09T07:30:00Z');
  expect(format.dateTime(at, { dateStyle: 'long', timeStyle: 'short' })).toBe(long);
  expect(format.dateTime(at, { dateStyle: 'medium' })).toBe(medium);
});

test('the tag of a language leads back to it', () => {
  for (const language of locales) expect(localeOf(localeTags[language])).toBe(language);
});
