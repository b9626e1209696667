import { expect, test } from 'vitest';
import { filterOf, matches, wordsOf } from './library-filter';

const karikó = { title: 'Katalin Karikó dan Nobel', outlet: 'Kabar Kita', topic: 'kesehatan', language: 'id' };
const none = { words: '', topic: '', language: '' };

test.each([
  [none, true],
  [{ ...none, words: 'kariko nobel' }, true],
  [{ ...none, words: 'NOBEL, kabar' }, true],
  [{ ...none, words: 'nobel tsunami' }, false],
  [{ ...none, words: 'vaksin' }, true],
  [{ ...none, words: '???' }, true],
  [{ ...none, topic: 'kesehatan' }, true],
  [{ ...none, topic: 'sains' }, false],
  [{ ...none, language: 'en' }, false],
  [{ words: 'nobel', topic: 'kesehatan', language: 'id' }, true],
])('%j: %s', (filter, passes) => {
  expect(matches(karikó, filter, (word) => word === 'vaksin')).toBe(passes);
});

test('odd addresses narrow nothing', () => {
  expect(filterOf({ q: ['a', 'b'], topic: undefined, language: ' id ' })).toEqual({ ...none, language: 'id' });
});

test('words are few, distinct and in lower case', () => {
  expect(wordsOf('Korea korea UTARA; a b c d e f g h')).toEqual(['korea', 'utara', 'a', 'b', 'c', 'd', 'e', 'f']);
});
