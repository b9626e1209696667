import { expect, test } from 'vitest';
import type { Gradable } from '@/core/grading';
import { lrsSettings } from '../settings';
import { interactionOf } from './interaction';
import { pseudonymOf, uuidOf } from './names';

test('a UUID of version 5 is that of RFC 9562, A.4', () => {
  expect(uuidOf('www.example.com', '6ba7b810-9dad-11d1-80b4-00c04fd430c8')).toBe(
    '2ed6657d-e927-568b-95e1-2665a8aea6a2',
  );
  expect(uuidOf('a')).not.toBe(uuidOf('b'));
});

test('a pseudonym is the same each time and another with another secret', () => {
  expect(pseudonymOf('u1', 's')).toBe(pseudonymOf('u1', 's'));
  expect(new Set([pseudonymOf('u1', 's'), pseudonymOf('u2', 's'), pseudonymOf('u1', 't')]).size).toBe(3);
  expect(pseudonymOf('u1', 's')).toMatch(/^[\da-f]{32}$/);
});

const items: readonly (readonly [Gradable, string, string, readonly string[], string])[] = [
  [{ kind: 'multiple-choice', key: 'B', choices: ['A', 'B'] }, 'A', 'choice', ['c1'], 'c0'],
  [{ kind: 'evidence', key: 'B', choices: ['A', 'B'] }, 'B', 'choice', ['c1'], 'c1'],
  [
    { kind: 'multiple-response', keys: ['A', 'C'], choices: ['A', 'B', 'C'] },
    '["C","B"]',
    'choice',
    ['c0[,]c2'],
    'c1[,]c2',
  ],
  [{ kind: 'true-false', key: 'Salah', choices: ['Benar', 'Salah'] }, 'Benar', 'true-false', ['false'], 'true'],
  [
    { kind: 'short-answer', key: 'Soekarno', accepted: ['Sukarno'], others: [] },
    'Sukarno',
    'fill-in',
    ['Soekarno', 'Sukarno'],
    'Sukarno',
  ],
  [{ kind: 'cloze', key: 'B', accepted: [], others: [], choices: ['A', 'B'] }, 'B', 'choice', ['c1'], 'c1'],
  [{ kind: 'numeric', amount: 29, unit: 'negara', tolerance: 1 }, '28', 'numeric', ['28[:]30'], '28'],
  [{ kind: 'date', date: '1955-04-18' }, '18 April 1955', 'other', ['1955-04-18'], '18 April 1955'],
  [{ kind: 'ordering', steps: [{ text: 'A' }, { text: 'B' }] }, '["B","A"]', 'sequencing', ['s0[,]s1'], 's1[,]s0'],
  [
    {
      kind: 'matching',
      pairs: [
        { prompt: 'A', match: '1' },
        { prompt: 'B', match: '2' },
      ],
      choices: ['3', '2', '1'],
    },
    '[["A","3"],["B","2"]]',
    'matching',
    ['p0[.]m0[,]p1[.]m1'],
    'p0[.]m2[,]p1[.]m1',
  ],
];

test.each(items)('%j answered with %s', (item, response, interactionType, correctResponsesPattern, told) => {
  const { interaction, response: given } = interactionOf(item, response, 'id');
  expect(interaction).toMatchObject({ interactionType, correctResponsesPattern });
  expect(given).toBe(told);
});

const whole = { FAKTA_LRS_URL: 'https://lrs.example/xapi/', FAKTA_LRS_KEY: 'k', FAKTA_LRS_SECRET: 'sesame' };

test('an LRS is whole or not at all', () => {
  expect(lrsSettings({})).toBeUndefined();
  expect(lrsSettings({ FAKTA_LRS_URL: ' ' })).toBeUndefined();
  expect(lrsSettings(whole)).toEqual({ url: 'https://lrs.example/xapi', key: 'k', secret: 'sesame' });
});

test.each([
  { ...whole, FAKTA_LRS_KEY: '' },
  { ...whole, FAKTA_LRS_URL: 'lrs.example' },
  { ...whole, FAKTA_LRS_URL: 'ftp://lrs.example/' },
  { ...whole, FAKTA_LRS_URL: 'https://k:sesame@lrs.example/' },
])('%j is refused, without its secret', (env) => {
  expect(() => lrsSettings(env)).toThrow(/expected/);
  expect(() => lrsSettings(env)).not.toThrow(/sesame/);
});
