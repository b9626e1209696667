import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { gradeMany, gradeMatches, gradeOrder } from './parts.ts';
import type { Verdict } from './verdict.ts';

const countries = { choices: ['Mesir', 'India', 'Birma', 'Jepang', 'Pakistan'], keys: ['India', 'Pakistan', 'Birma'] };
const events = { steps: ['satu', 'dua', 'tiga', 'empat'].map((text) => ({ text })) };
const roles = {
  pairs: [
    { prompt: 'Ali', match: 'ketua' },
    { prompt: 'Roeslan', match: 'sekretaris' },
    { prompt: 'Nehru', match: 'tamu' },
  ],
  choices: ['tamu', 'ketua', 'juru tulis', 'sekretaris'],
};

const told = (verdict: Verdict) =>
  verdict.kind === 'graded' ? Math.round(verdict.points * 1000) / 1000 : verdict.reason;

describe('several right choices: +1/k for each right one, -1/w for each wrong one', () => {
  test.each<[readonly string[], number | string]>([
    [['India', 'Pakistan', 'Birma'], 1],
    [['Birma', 'India', 'Pakistan'], 1],
    [[' India ', 'Pakistan', 'Birma'], 1],
    [['India', 'Pakistan'], 0.667],
    [['India'], 0.333],
    [['India', 'Pakistan', 'Birma', 'Mesir'], 0.5],
    [['India', 'Mesir'], 0],
    [['India', 'Pakistan', 'Mesir'], 0.167],
    [['Mesir', 'Jepang'], 0],
    [countries.choices, 0],
    [[], 'empty'],
    [['Kuba'], 'not-a-choice'],
    [['India', 'india'], 'not-a-choice'],
    [['India', 'India'], 'repeated'],
  ])('%j: %s', (taken, expected) => expect(told(gradeMany(countries, JSON.stringify(taken)))).toBe(expected));

  test('each choice is told: taken or left, right or wrong', () => {
    const verdict = gradeMany(countries, '["India","Mesir"]');
    expect(verdict).toMatchObject({ correct: false, readable: 'Mesir; India' });
    expect(verdict.kind === 'graded' && verdict.parts.map(({ about, correct }) => `${about} ${correct}`)).toEqual([
      'Mesir false',
      'India true',
      'Birma false',
      'Jepang true',
      'Pakistan false',
    ]);
  });
});

describe('an order: +1 for each two in the right order, -1 for each two the wrong way round', () => {
  test.each<[string, number | string]>([
    ['satu dua tiga empat', 1],
    ['satu tiga dua empat', 0.667],
    ['dua satu tiga empat', 0.667],
    ['dua satu empat tiga', 0.333],
    ['empat satu dua tiga', 0],
    ['satu empat dua tiga', 0.333],
    ['empat tiga dua satu', 0],
    ['satu dua tiga', 'incomplete'],
    ['satu satu dua tiga', 'repeated'],
    ['satu dua tiga lima', 'not-a-choice'],
    ['satu dua tiga empat lima', 'malformed'],
  ])('%s: %s', (order, expected) => expect(told(gradeOrder(events, JSON.stringify(order.split(' '))))).toBe(expected));

  test('an empty place is asked again, and so is an empty form', () => {
    expect(told(gradeOrder(events, '["satu","","tiga","empat"]'))).toBe('incomplete');
    expect(told(gradeOrder(events, '["","","",""]'))).toBe('empty');
  });

  test('each step is told with its place and its right place', () => {
    expect(gradeOrder(events, '["dua","satu","tiga","empat"]')).toMatchObject({
      parts: [
        { about: 'satu', given: '2', right: '1', correct: false },
        { about: 'dua', given: '1', right: '2', correct: false },
        { about: 'tiga', given: '3', right: '3', correct: true },
        { about: 'empat', given: '4', right: '4', correct: true },
      ],
    });
  });
});

describe('a match: the share of prompts matched right', () => {
  test.each<[string, string, string, number | string]>([
    ['ketua', 'sekretaris', 'tamu', 1],
    ['ketua', 'tamu', 'sekretaris', 0.333],
    ['ketua', 'sekretaris', 'juru tulis', 0.667],
    ['ketua', 'ketua', 'ketua', 0.333],
    ['tamu', 'ketua', 'sekretaris', 0],
    ['ketua', '', 'tamu', 'incomplete'],
    ['', '', '', 'empty'],
    ['ketua', 'sekretaris', 'raja', 'not-a-choice'],
  ])('%s, %s, %s: %s', (ali, roeslan, nehru, expected) => {
    const response = JSON.stringify([
      ['Nehru', nehru],
      ['Ali', ali],
      ['Roeslan', roeslan],
    ]);
    expect(told(gradeMatches(roles, response))).toBe(expected);
  });
});

test.each([
  'India',
  '"India"',
  '{}',
  '[1]',
  '[["Ali"]]',
  '[["Ali","ketua","tamu"]]',
  '[null]',
  '["India"',
  'null',
  '[[]]',
])('no list of texts is unreadable, not wrong: %s', (response) => {
  for (const verdict of [gradeMany(countries, response), gradeOrder(events, response), gradeMatches(roles, response)]) {
    expect(verdict.kind).toBe('unreadable');
  }
});

test('law: of several choices, taking a right one never lowers the points, a wrong one never raises them', () => {
  fc.assert(
    fc.property(fc.subarray(countries.choices), fc.constantFrom(...countries.choices), (taken, more) => {
      fc.pre(taken.length > 0 && !taken.includes(more));
      const points = (list: readonly string[]) => Number(told(gradeMany(countries, JSON.stringify(list))));
      const gain = points([...taken, more]) - points(taken);
      if (countries.keys.includes(more)) expect(gain).toBeGreaterThanOrEqual(0);
      else expect(gain).toBeLessThanOrEqual(0);
    }),
  );
});

const anyOrder = fc.shuffledSubarray(
  events.steps.map(({ text }) => text),
  { minLength: 4, maxLength: 4 },
);

test('law: an order and its reverse never both earn points; swapping two neighbours back never costs', () => {
  fc.assert(
    fc.property(anyOrder, (order) => {
      const points = (list: readonly string[]) => Number(told(gradeOrder(events, JSON.stringify(list))));
      expect(Math.min(points(order), points([...order].reverse()))).toBe(0);
      const right = events.steps.map(({ text }) => text);
      for (const at of [0, 1, 2]) {
        const [one = '', other = ''] = order.slice(at, at + 2);
        if (right.indexOf(one) < right.indexOf(other)) continue;
        expect(points(order.with(at, other).with(at + 1, one))).toBeGreaterThanOrEqual(points(order));
      }
    }),
  );
});

test('law: shuffled, a response means the same', () => {
  const pairs = roles.pairs.map(({ prompt, match }) => [prompt, match]);
  fc.assert(
    fc.property(
      fc.shuffledSubarray(pairs, { minLength: 3 }),
      fc.shuffledSubarray(roles.choices, { minLength: 4 }),
      (given, choices) => {
        expect(gradeMatches({ ...roles, choices }, JSON.stringify(given))).toMatchObject({ correct: true });
      },
    ),
  );
});
