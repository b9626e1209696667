import { expect, test } from 'vitest';
import { readAllShipped } from '../../../scripts/quiz/shipped.ts';
import { makeQuiz } from '../index.ts';
import { withYear } from './full-dates.ts';

const date = (iso: string, relative = false) => ({ kind: 'date', iso, relative }) as const;

test.each([
  ['19 Agustus', date('2018-08-19'), '19 Agustus 2018'],
  ['23 March', date('2021-03-23'), '23 March 2021'],
  ['March 23', date('2021-03-23'), 'March 23, 2021'],
  ['19 Agustus 2018', date('2018-08-19'), '19 Agustus 2018'],
  ['Agustus', date('2018-08'), 'Agustus'],
  ['kemarin', date('2018-08-19', true), 'kemarin'],
  ['Senin (2/10)', date('2023-10-02'), 'Senin (2/10)'],
])('%s becomes %s', (text, value, full) => {
  expect(withYear({ text, value })).toBe(full);
});

test('no question of a shipped article names a day and month without the year, but for days that come round', () => {
  const bare =
    /(?<![\d–-])\d{1,2} (Januari|Februari|Maret|April|Mei|Juni|Juli|Agustus|September|Oktober|November|Desember)(?! \d{4})/;
  const stems = readAllShipped()
    .filter(({ document }) => document.language === 'id')
    .flatMap(({ document, facts, lexicon }) => makeQuiz({ document, facts, lexicon, count: 12, seed: 1 }).questions)
    .map(({ stem }) => stem)
    .filter((stem) => !/sebagai Hari/.test(stem));
  expect(stems.filter((stem) => bare.test(stem))).toEqual([]);
});
