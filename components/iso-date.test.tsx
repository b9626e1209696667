import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { IsoDate } from './iso-date';

test.each([
  ['2024-12-16', 'id', '16 Desember 2024'],
  ['2024-12-16', 'en', '16 December 2024'],
  ['2024-12', 'id', 'Desember 2024'],
  ['2024', 'en', '2024'],
  ['0079', 'id', '79'],
  ['2024-13-40', 'id', '2024-13-40'],
  ['kemarin', 'id', 'kemarin'],
])('%s in %s', (iso, locale, words) => {
  expect(renderToStaticMarkup(<IsoDate iso={iso} locale={locale} />)).toContain(`>${words}<`);
});
