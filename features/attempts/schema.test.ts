import { expect, test } from 'vitest';
import { answersIn, startSchema } from './schema';

const formOf = (...fields: readonly (readonly [string, string])[]) => {
  const form = new FormData();
  for (const [name, value] of fields) form.append(name, value);
  return form;
};

test('the fields of each item are found by its number, several of one name among them', () => {
  const answers = answersIn(
    formOf(
      ['attemptId', 'a1'],
      ['2-response', 'India'],
      ['12-match-0', 'x'],
      ['2-response', 'Birma'],
      ['2-parts', 'choices'],
      ['12-prompt-0', 'y'],
    ),
  );
  expect([...answers].map(([number, fields]) => [number, [...fields]])).toEqual([
    [
      2,
      [
        ['response', 'India'],
        ['response', 'Birma'],
        ['parts', 'choices'],
      ],
    ],
    [
      12,
      [
        ['match-0', 'x'],
        ['prompt-0', 'y'],
      ],
    ],
  ]);
});

test.each(['response', '0-response', '-1-response', '1.5-response', '12345-response', '7-', 'x-response', '3response'])(
  '%j is no field of an item',
  (name) => {
    expect(answersIn(formOf([name, 'x'])).size).toBe(0);
  },
);

test.each([
  [null, true],
  [undefined, true],
  ['all', true],
  ['one', false],
  ['', false],
])('a start with the view %j is read: %j', (view, read) => {
  expect(startSchema.safeParse({ code: 'a', feedback: 'end', view }).success).toBe(read);
});
