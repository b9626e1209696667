import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { distance, slipsAllowed } from './slips.ts';
import { gradeTyped } from './typed.ts';
import { normalForm } from './words.ts';

const widodo = { key: 'Joko Widodo', accepted: ['Joko Widodo', 'Jokowi'], others: ['Prabowo Subianto', 'Joko Anwar'] };
const iran = { key: 'Iran', accepted: ['Iran'], others: ['Irak'] };
const austria = { key: 'Austria', accepted: ['Austria'], others: ['Australia'] };
const slovenia = { key: 'Slovenia', accepted: ['Slovenia'], others: ['Slovakia', 'Slavonia'] };
const covid = { key: 'Covid-19', accepted: ['Covid-19'], others: [] };
const war = { key: 'Perang Dunia II', accepted: ['Perang Dunia II'], others: [] };
const bank = { key: 'Bank Indonesia', accepted: ['Bank Indonesia', 'BI'], others: ['Gubernur Bank Indonesia'] };
const korea = { key: 'Korea Selatan', accepted: ['Korea Selatan', 'Korsel'], others: ['Korea Utara'] };
const retno = { key: 'Retno Marsudi', accepted: ['Retno Marsudi', 'Retno'], others: [] };

const right = 'right';
const wrong = 'wrong';
type Key = typeof widodo;

function outcome(key: Key, typed: string): string {
  const verdict = gradeTyped(key, typed);
  if (verdict.kind === 'unreadable') return verdict.reason;
  return verdict.correct ? (verdict.slip ?? right) : wrong;
}

describe('a slip of the pen is forgiven and told, by the length of the word', () => {
  test.each<[Key, string, string]>([
    [widodo, 'joko widodo', right],
    [widodo, 'Joko Wododo', 'Joko Widodo'],
    [widodo, 'Jokko Widodoo', 'Joko Widodo'],
    [widodo, 'Jko Wdodoo', wrong],
    [widodo, 'jokwoi', 'Jokowi'],
    [widodo, 'jokow', 'Jokowi'],
    [widodo, 'joko', wrong],
    [iran, 'iran', right],
    [iran, 'irann', wrong],
    [iran, 'Irak', wrong],
    [austria, 'Austia', 'Austria'],
    [austria, 'Asutria', 'Austria'],
    [austria, 'Australia', wrong],
    [austria, 'Austrlia', wrong],
    [slovenia, 'Slovenai', 'Slovenia'],
    [slovenia, 'Slavenia', wrong],
    [slovenia, 'Slovekia', wrong],
    [retno, '...', 'empty'],
  ])('%j, typed %j: %s', (key, typed, expected) => expect(outcome(key, typed)).toBe(expected));
});

describe('never in figures', () => {
  test.each<[Key, string, string]>([
    [covid, 'covit-19', 'Covid-19'],
    [covid, 'Covid-18', wrong],
    [covid, 'Covid-9', wrong],
    [war, 'Perang Duina II', 'Perang Dunia II'],
    [war, 'Perang Dunia I', wrong],
    [war, 'perang dunia iii', wrong],
    [war, 'Perang Dunia', wrong],
  ])('%j, typed %j: %s', (key, typed, expected) => expect(outcome(key, typed)).toBe(expected));
});

describe('a title before a name says nothing against it', () => {
  test.each<[Key, string, string]>([
    [widodo, 'Presiden Joko Widodo', right],
    [widodo, 'Bapak Joko Widodo', right],
    [widodo, 'Pak Jokowi', right],
    [widodo, 'Ir. H. Joko Widodo', right],
    [widodo, 'Presiden RI Joko Widodo', right],
    [widodo, 'Presiden Jko Widodo', 'Joko Widodo'],
    [retno, 'Menteri Luar Negeri Retno Marsudi', right],
    [retno, 'Menlu Retno', right],
    [retno, 'Menteri Luar Negeri Retno', wrong],
    [retno, 'Presiden', wrong],
    [widodo, 'Presiden Prabowo Subianto dan Joko Widodo', wrong],
    [widodo, 'Presiden Prabowo, Joko Widodo', wrong],
    [widodo, 'Joko Widodo atau Prabowo', wrong],
    [widodo, 'Presiden Joko Anwar', wrong],
    [bank, 'Gubernur Bank Indonesia', wrong],
    [bank, 'Bank Indonsia', 'Bank Indonesia'],
  ])('%j, typed %j: %s', (key, typed, expected) => expect(outcome(key, typed)).toBe(expected));
});

describe('one name of several is right only when it is among the accepted', () => {
  test.each<[Key, string, string]>([
    [retno, 'Retno', right],
    [retno, 'Marsudi', wrong],
    [widodo, 'Widodo', wrong],
    [korea, 'Selatan', wrong],
    [korea, 'Korea', wrong],
    [korea, 'Korea Utara', wrong],
  ])('%j, typed %j: %s', (key, typed, expected) => expect(outcome(key, typed)).toBe(expected));
});

test.each([
  ['kata', 'kata', 0],
  ['kata', 'kaat', 1],
  ['kata', 'kta', 1],
  ['kata', 'katak', 1],
  ['kata', 'mata', 1],
  ['ca', 'abc', 3],
  ['', 'abc', 3],
])('the distance from %j to %j is %i', (one, other, slips) => expect(distance(one, other, 9)).toBe(slips));

const anyWord = fc.string({ unit: fc.constantFrom(...'abcdef'), maxLength: 8 });

test('law: a distance is the same both ways, zero only for the same, and cut off just above its limit', () => {
  fc.assert(
    fc.property(anyWord, anyWord, fc.integer({ min: 0, max: 8 }), (one, other, limit) => {
      const whole = distance(one, other, 99);
      expect(distance(other, one, 99)).toBe(whole);
      expect(whole === 0).toBe(one === other);
      expect(whole).toBeLessThanOrEqual(Math.max(one.length, other.length));
      expect(distance(one, other, limit)).toBe(Math.min(whole, limit + 1));
    }),
  );
});

test('law: one slip in a word of five letters or more is forgiven, in a shorter one never', () => {
  const anyName = fc.string({ unit: fc.constantFrom(...'bcdefgh'), minLength: 2, maxLength: 12 });
  fc.assert(
    fc.property(anyName, fc.nat(), (name, at) => {
      const place = at % name.length;
      const typed = `${name.slice(0, place)}z${name.slice(place + 1)}`;
      expect(gradeTyped({ key: name, accepted: [name], others: [] }, typed)).toMatchObject({
        correct: slipsAllowed(name) > 0,
      });
      expect(gradeTyped({ key: name, accepted: [name], others: [typed] }, typed)).toMatchObject({ correct: false });
    }),
  );
});

test('law: no name of something else is ever right', () => {
  const anyName = fc.string({ unit: fc.constantFrom(...'abc d'), minLength: 1, maxLength: 10 });
  fc.assert(
    fc.property(fc.array(anyName, { minLength: 1 }), fc.array(anyName), (accepted, others) => {
      const known = new Set(accepted.map(normalForm));
      for (const other of others.filter((name) => !known.has(normalForm(name)))) {
        const verdict = gradeTyped({ key: accepted[0] ?? '', accepted, others }, other);
        if (verdict.kind === 'graded') expect(verdict.correct).toBe(false);
      }
    }),
  );
});
