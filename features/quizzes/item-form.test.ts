import { expect, test } from 'vitest';
import { editOf } from './item-form';

test('a box that is not ticked is told from a form that has none', () => {
  expect(editOf({ quizId: 'q', stimulus: 'on' })).toMatchObject({ stimulus: true });
  expect(editOf({ quizId: 'q', stimulus: 'off' })).toMatchObject({ stimulus: false });
  expect(editOf({ quizId: 'q' }).stimulus).toBeUndefined();
});
