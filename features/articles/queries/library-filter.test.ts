import { expect, test } from 'vitest';
import { addressOf, filterOf, isTurned, levelOf, noFilter, pageOf, wordsOf } from './library-filter';

test('odd addresses narrow nothing', () => {
  const odd = { q: ['a', 'b'], topic: undefined, from: 'kemarin', to: '2024-02-31x', difficulty: 'sulit' };
  expect(filterOf({ ...odd, language: ' id ' })).toEqual({ ...noFilter, language: 'id' });
});

test.each([
  ['2', 2],
  [undefined, 1],
  ['0', 1],
  ['-3', 1],
  ['dua', 1],
  [['2', '3'], 1],
])('page %j is %i', (page, number) => expect(pageOf({ page })).toBe(number));

test('an address holds what narrows, and leads back to the same filter', () => {
  const filter = { ...noFilter, words: 'Karikó & co', topic: 'sains', from: '2024-01-01', difficulty: 'hard' } as const;
  const address = addressOf(filter, 3);
  expect(address).toBe('/?q=Karik%C3%B3+%26+co&topic=sains&difficulty=hard&from=2024-01-01&page=3');
  const parameters = Object.fromEntries(new URLSearchParams(address.slice(2)));
  expect([filterOf(parameters), pageOf(parameters)]).toEqual([filter, 3]);
  expect(addressOf(noFilter)).toBe('/');
});

test.each([
  ['2024-06-30', '2024-01-01', true],
  ['2024-01-01', '2024-06-30', false],
  ['2024-01-01', '2024-01-01', false],
])('days from %s to %s are put in order, and told to be turned: %j', (from, to, turned) => {
  const [first, last] = [from, to].sort();
  expect(filterOf({ from, to })).toEqual({ ...noFilter, from: first, to: last });
  expect(isTurned({ from, to })).toBe(turned);
});

test('a day alone, or beside what is none, is not turned', () => {
  for (const days of [{ from: '2024-01-01' }, { to: '2024-01-01' }, { from: '2024-01-01', to: '0' }]) {
    expect(isTurned(days)).toBe(false);
  }
});

test.each([
  ['asia - afrika', ['asia', 'afrika']],
  ['asia -afrika- “G20” — %', ['asia', 'afrika', 'g20']],
  ['Timor-Leste', ['timor-leste']],
  ['covid--19', ['covid', '19']],
  ['- -- ...', []],
])('the words of %j are %j', (text, words) => expect(wordsOf(text)).toEqual(words));

test('words are few, distinct, in lower case and without accents', () => {
  expect(wordsOf('Korea korea UTARA; Karikó b c d e f g h')).toEqual([
    'korea',
    'utara',
    'kariko',
    'b',
    'c',
    'd',
    'e',
    'f',
  ]);
});

test.each([
  [0.39, 'easy'],
  [0.4, 'medium'],
  [0.44, 'medium'],
  [0.45, 'hard'],
])('a mean difficulty of %f is %s', (difficulty, level) => expect(levelOf(difficulty)).toBe(level));
