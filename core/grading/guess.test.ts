import { expect, test } from 'vitest';
import { type Gradable, grade, guessPoints } from './index.ts';

const texts = (count: number) => Array.from({ length: count }, (_, at) => `pilihan ${'abcdefgh'[at]}`);

/** Mean points of all these responses, as they are graded. */
function meanOf(question: Gradable, responses: readonly string[]): number {
  const points = responses.map((response) => {
    const verdict = grade(question, response);
    return verdict.kind === 'graded' ? verdict.points : Number.NaN;
  });
  return points.reduce((sum, one) => sum + one, 0) / points.length;
}

const subsets = ([first, ...rest]: readonly string[]): string[][] =>
  first === undefined ? [[]] : subsets(rest).flatMap((one) => [one, [first, ...one]]);

const orders = (list: readonly string[]): string[][] =>
  list.length === 0
    ? [[]]
    : list.flatMap((text) => orders(list.filter((one) => one !== text)).map((rest) => [text, ...rest]));

const fillings = (places: number, list: readonly string[]): string[][] =>
  places === 0 ? [[]] : list.flatMap((text) => fillings(places - 1, list).map((rest) => [text, ...rest]));

test.each([
  [3, 2],
  [2, 3],
  [2, 4],
  [3, 0],
])('several right choices: %i right, %i wrong, as the mean over all that can be ticked', (right, wrong) => {
  const choices = texts(right + wrong);
  const question = { kind: 'multiple-response', choices, keys: choices.slice(0, right) } as const;
  const responses = subsets(choices).filter(({ length }) => length > 0);
  expect(guessPoints(question)).toBeCloseTo(
    meanOf(
      question,
      responses.map((one) => JSON.stringify(one)),
    ),
    12,
  );
});

test.each([2, 3, 4, 5])('%i events, as the mean over all orders', (count) => {
  const question = { kind: 'ordering', steps: texts(count).map((text) => ({ text })) } as const;
  const responses = orders(texts(count)).map((order) => JSON.stringify(order));
  expect(guessPoints(question)).toBeCloseTo(meanOf(question, responses), 12);
});

test('pairs, as the mean over all fillings', () => {
  const choices = texts(4);
  const pairs = choices.slice(0, 3).map((match, at) => ({ prompt: `orang ${at}`, match }));
  const question = { kind: 'matching', pairs, choices } as const;
  const responses = fillings(3, choices).map((one) => JSON.stringify(pairs.map(({ prompt }, at) => [prompt, one[at]])));
  expect(guessPoints(question)).toBeCloseTo(meanOf(question, responses), 12);
});

test.each([
  [{ kind: 'multiple-choice', choices: texts(4), key: 'pilihan a' }, 0.25],
  [{ kind: 'true-false', choices: ['Benar', 'Salah'], key: 'Benar' }, 0.5],
  [{ kind: 'evidence', choices: texts(5), key: 'pilihan b' }, 0.2],
  [{ kind: 'cloze', choices: texts(4), key: 'pilihan a', accepted: [], others: [] }, 0.25],
  [{ kind: 'cloze', key: 'Beograd', accepted: ['Beograd'], others: [] }, null],
  [{ kind: 'short-answer', key: 'Beograd', accepted: ['Beograd'], others: [] }, null],
  [{ kind: 'date', date: '1955-04-18' }, null],
  [{ kind: 'numeric', amount: 16, unit: 'orang', tolerance: 0 }, null],
] as const)('%o', (question, points) => expect(guessPoints(question)).toBe(points));
