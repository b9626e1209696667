import { expect, test } from 'vitest';
import { gradeOf, lessLate } from './attempt-grade.ts';
import { score } from './score.ts';

test.each([
  ['highest', [0.2, 0.9, 0.5], 0.9],
  ['average', [0.2, 0.9, 0.4], 0.5],
  ['first', [0.2, 0.9, 0.5], 0.2],
  ['last', [0.2, 0.9, 0.5], 0.5],
  ['last', [], null],
] as const)('%s of %j is %s', (method, shares, grade) => {
  const found = gradeOf(method, shares);
  if (grade === null) expect(found).toBeNull();
  else expect(found).toBeCloseTo(grade);
});

test('a late attempt loses its share of the points', () => {
  expect(lessLate(0.8, 25)).toBeCloseTo(0.6);
  expect(lessLate(0.8, 0)).toBe(0.8);
  expect(lessLate(0.8, 100)).toBe(0);
});

test('a score weighs items, answered or not', () => {
  const answers = [{ points: 1 }, null, { points: 0.5 }];
  expect(score(answers)).toEqual({ points: 1.5, outOf: 3, answered: 2, share: 0.5 });
  expect(score(answers, [3, 1, 2])).toEqual({ points: 4, outOf: 6, answered: 2, share: 4 / 6 });
});
