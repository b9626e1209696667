import { describe, expect, test } from 'vitest';
import type { Gradable } from './grade.ts';
import { meansSame } from './means-same.ts';
import { type Deed, regraded } from './regraded.ts';

const typed: Gradable = {
  kind: 'short-answer',
  key: 'Joko Widodo',
  accepted: ['Jokowi'],
  others: ['Prabowo Subianto'],
};
const choice: Gradable = { kind: 'multiple-choice', key: 'Jakarta', choices: ['Jakarta', 'Bandung', 'Medan'] };
const date: Gradable = { kind: 'date', date: '2008-12-15' };
const amount: Gradable = { kind: 'numeric', amount: 10, unit: 'juta orang', tolerance: 0 };
const many: Gradable = { kind: 'multiple-response', choices: ['a', 'b', 'c'], keys: ['a', 'b'] };

describe('the same as an accepted response', () => {
  test.each([
    [typed, 'Presiden ketujuh', 'presiden Ketujuh', true],
    [typed, 'Presiden ketujuh', 'presiden ketujhu', true],
    [typed, 'Presiden ketujuh', 'Prabowo Subianto', false],
    [typed, 'Prabowo Subianto', 'prabowo subianto', true],
    [choice, 'Bandung', ' Bandung ', true],
    [choice, 'Bandung', 'Medan', false],
    [choice, 'Bandung', 'Surabaya', false],
    [date, '16 Desember 2008', '2008-12-16', true],
    [date, '16 Desember 2008', '2008-12-17', false],
    [amount, '12 juta', '12.000.000', true],
    [amount, '12,5', '12.5 juta', true],
    [amount, '12', '13', false],
    [many, '["a","c"]', '["c","a"]', true],
    [many, '["a","c"]', '["a"]', false],
  ])('%#: %j accepted, %j given', (question, accepted, response, same) => {
    expect(meansSame(question, accepted, response)).toBe(same);
  });
});

describe('what counts of an answer', () => {
  const wrong = { response: 'Bandung', graded: { correct: false, points: 0 } };
  const deeds = {
    drop: { kind: 'drop' },
    full: { kind: 'full' },
    accept: { kind: 'accept', accepted: 'Bandung' },
    other: { kind: 'accept', accepted: 'Medan' },
    half: { kind: 'points', points: 0.5 },
    all: { kind: 'points', points: 1 },
  } as const satisfies Record<string, Deed>;
  test.each([
    [[], 0, false],
    [['drop'], 0, false],
    [['other'], 0, false],
    [['accept'], 1, true],
    [['full'], 1, true],
    [['half'], 0.5, false],
    [['all'], 1, true],
    [['half', 'full'], 1, true],
    [['full', 'half'], 0.5, false],
    [['half', 'accept'], 1, true],
    [['half', 'other'], 0.5, false],
  ] as const)('%j', (names, points, correct) => {
    expect(
      regraded(
        choice,
        wrong,
        names.map((name) => deeds[name]),
      ),
    ).toEqual({ points, correct });
  });
});
