import { expect, test } from 'vitest';
import { foldText, searchTextOf } from './search-text';

test.each([
  ['Katalin Karikó', 'katalin kariko'],
  ['ÇEŞME', 'cesme'],
  ['Erdoğan di İstanbul', 'erdogan di istanbul'],
  ['KTT G20: “Bali”', 'ktt g20: “bali”'],
])('%s is searched as %s', (text, folded) => expect(foldText(text)).toBe(folded));

test('an article is found by its title, outlet, topic and body', () => {
  const article = { title: 'Gempa', outlet: null, topic: 'Sains', body: 'Di Aceh.' };
  expect(searchTextOf(article)).toBe('gempa\n\nsains\ndi aceh.');
});
