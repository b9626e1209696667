import { expect, test } from 'vitest';
import { median, scoresOf, tallyOf } from './language/scores.ts';
import { asMarkdown, asPlain, percent } from './table.ts';

const table = {
  title: 'T',
  note: 'N.',
  columns: ['set', 'F1'],
  rows: [
    ['ours', percent(0.5)],
    ['(theirs)', '7'],
  ],
};

test('plain tables are aligned, Markdown sets the figures of others in italics', () => {
  expect(asPlain(table)).toBe('T\nN.\nset          F1\nours      50.00\n(theirs)      7\n');
  expect(asMarkdown(table)).toBe(
    '### T\n\nN.\n\n| set | F1 |\n| --- | --: |\n| ours | 50.00 |\n| *(theirs)* | *7* |\n',
  );
});

test.each([
  [['a', 'b'], ['b', 'c', 'd'], { precision: 1 / 2, recall: 1 / 3, f1: 2 / 5 }],
  [[], ['a'], { precision: 0, recall: 0, f1: 0 }],
  [[], [], { precision: 0, recall: 0, f1: 0 }],
])('%j against %j', (found, expected, scores) => {
  expect(scoresOf(tallyOf(found, expected))).toEqual(scores);
});

test.each([
  [[3, 1, 2], 2],
  [[4, 1, 2, 3], 2.5],
  [[], 0],
])('the median of %j is %d', (values, expected) => {
  expect(median(values)).toBe(expected);
});
