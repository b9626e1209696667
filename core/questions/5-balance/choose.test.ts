import { describe, expect, test } from 'vitest';
import { readAllShipped } from '../../../scripts/quiz/shipped.ts';
import { makeQuiz, type Question } from '../index.ts';

const seeds = [1, 2, 3, 4, 5, 6, 7, 8];
const quizzes = readAllShipped().flatMap(({ document, facts, lexicon }) =>
  seeds.map((seed) => makeQuiz({ document, facts, lexicon, count: 10, seed }).questions),
);
const statements = (questions: readonly Question[]) => questions.filter(({ kind }) => kind === 'true-false');
const isTrue = ({ key }: Question) => key === 'Benar' || key === 'True';

test('statements are three in ten at most, true and false in balance', () => {
  for (const questions of quizzes) {
    const all = statements(questions);
    expect(all.length).toBeLessThanOrEqual(3);
    expect(Math.abs(2 * all.filter(isTrue).length - all.length)).toBeLessThanOrEqual(1);
  }
});

describe('where keys stand among four choices', () => {
  const chosen = quizzes.flat().filter((question) => 'choices' in question && question.choices?.length === 4);
  const places = chosen.map((question) =>
    'choices' in question ? (question.choices?.indexOf(question.key) ?? -1) : -1,
  );

  // With n keys the share of one place has a standard error of sqrt(0.25 * 0.75 / n); four of them are allowed.
  test.each([0, 1, 2, 3])('place %i is right about a quarter of the time', (place) => {
    const share = places.filter((other) => other === place).length / places.length;
    expect(Math.abs(share - 0.25)).toBeLessThan(4 * Math.sqrt((0.25 * 0.75) / places.length));
  });
});
