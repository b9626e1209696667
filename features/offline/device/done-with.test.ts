import { expect, test } from 'vitest';
import type { Unsent } from '@/lib/device';
import { doneWith } from './done-with';

const answer = (eventId: string, number: number, attemptId = 'quiz'): Unsent => ({
  kind: 'answer',
  eventId,
  attemptId,
  number,
});
const left = (settled: readonly string[], outbox: readonly Unsent[]) => [...doneWith(new Set(settled), outbox)];

test('an answer that was changed while it was on its way stays until the change has a receipt', () => {
  const outbox = [answer('a', 1), answer('b', 2), answer('changed', 1)];
  expect(left(['a', 'b'], outbox)).toEqual(['b']);
  expect(left(['a', 'changed'], outbox)).toEqual(['a', 'changed']);
});

test.each([
  ['another question', answer('later', 2)],
  ['another quiz', answer('later', 1, 'other')],
  ['the same quiz handed in', { kind: 'finish', eventId: 'later', attemptId: 'quiz' }],
])('it does not wait for %s', (_, later) => {
  expect(left(['a'], [answer('a', 1), later])).toEqual(['a']);
});

test('nor for an answer that was given before it, of which nothing is known yet', () => {
  expect(left(['a'], [answer('earlier', 1), answer('a', 1)])).toEqual(['a']);
});
