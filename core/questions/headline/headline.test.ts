import { expect, test } from 'vitest';
import { readAllShipped } from '../../../scripts/quiz/shipped.ts';
import { askHeadline } from '../index.ts';

const shipped = readAllShipped();
const made = shipped.flatMap(({ name, document, facts, lexicon }) => {
  const item = askHeadline({ document, facts, lexicon, seed: 1 });
  return item ? [{ name, document, item }] : [];
});

test('what is made of the titles of the shipped articles: all of them, as read and judged', () => {
  expect(made.map(({ item }) => [item.stem, item.key])).toEqual([
    [
      'Lengkapi judul berita ini: “KTT G20 Bali Ditutup dengan Deklarasi ____ Paragraf, India Terima Palu Presidensi”',
      '52',
    ],
    ['Lengkapi judul berita ini: “Bandung, April 1955: Ketika ____ Negara Asia dan Afrika Duduk Semeja”', '29'],
    ['Lengkapi judul berita ini: “____ Desak Rusia Hentikan Kerja Sama Militer dengan Korea Utara”', 'Korea Selatan'],
  ]);
});

test.each(made)('$name: a sentence of the body proves it, three others of its type are wrong for a reason', (one) => {
  const { document, item } = one;
  const { evidence, key, choices = [], distractors = [] } = item;
  expect(document.body.slice(evidence.start, evidence.end)).toBe(evidence.text);
  expect(evidence.text).toContain(key);
  expect(item.stem.split('____')).toHaveLength(2);
  expect(document.title.replace(/["“”]/g, '')).toBe(item.stem.replace('____', key).replace(/^[^“]*“|”$/g, ''));
  expect(choices.filter((choice) => choice === key)).toEqual([key]);
  expect(distractors).toHaveLength(3);
  for (const { text, because } of distractors) {
    expect(because).not.toBe('');
    expect(/^\d/.test(text)).toBe(/^\d/.test(key));
  }
});

const korea = shipped.find(({ name }) => name.startsWith('korea-selatan'));

test.each([
  ['Rusia dan Korea Utara Makin Dekat', 'a title that tells little of the sentence'],
  ['Seoul Desak Moskwa Hentikan Kerja Sama Militer', 'names that the facts tell otherwise'],
  ['Forum Rusia-Korea Selatan-Korea Utara Desak Henti Kerja Sama Militer', 'names that are joined'],
])('%s: nothing is asked (%s)', (title) => {
  if (!korea) throw new Error('Expected the article on Korea.');
  const { document, facts, lexicon } = korea;
  expect(askHeadline({ document: { ...document, title }, facts, lexicon, seed: 1 })?.stem).toBeUndefined();
});
