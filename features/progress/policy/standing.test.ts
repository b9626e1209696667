import { expect, test } from 'vitest';
import { standingsOf } from './standing';

const answer = (factId: string, attemptId: string, points: number | boolean) => ({
  fact: { id: factId, text: `fakta ${factId}` },
  attemptId,
  points: Number(points),
  title: 'Judul',
  language: 'id' as const,
});

test.each([
  ['right once', [true], 'known'],
  ['wrong once', [false], 'missed'],
  ['right after wrong', [false, true], 'shaky'],
  ['right twice after wrong', [false, true, true], 'known'],
  ['wrong after right', [true, true, false], 'missed'],
  ['right after right', [true, true], 'known'],
  ['right after wrong after right', [true, false, true], 'shaky'],
  ['partly right', [0.5], 'shaky'],
  ['partly right after right', [true, 0.5], 'shaky'],
  ['right after partly right', [0.5, true], 'shaky'],
  ['right twice after partly right', [0.5, true, true], 'known'],
  ['wrong after partly right', [0.5, false], 'missed'],
] as const)('%s', (_, verdicts, standing) => {
  const answers = verdicts.map((points, at) => answer('a', `percobaan ${at}`, points));
  expect(standingsOf(answers).map((entry) => entry.standing)).toEqual([standing]);
});

test('two items of one attempt about the same fact: wrong in one is wrong, and is one time, not two', () => {
  expect(standingsOf([answer('a', '1', false), answer('a', '1', true)])).toMatchObject([{ standing: 'missed' }]);
  const later = [answer('a', '1', false), answer('a', '1', true), answer('a', '2', true)];
  expect(standingsOf(later)).toMatchObject([{ standing: 'shaky' }]);
  expect(standingsOf([answer('a', '1', 0.5), answer('a', '1', true)])).toMatchObject([{ standing: 'shaky' }]);
});

test('the fact asked last comes first, with the attempt that asked it', () => {
  const answers = [answer('a', '1', true), answer('b', '1', false), answer('a', '2', true)];
  expect(standingsOf(answers).map(({ factId, attemptId }) => [factId, attemptId])).toEqual([
    ['a', '2'],
    ['b', '1'],
  ]);
});

test('no answers, no facts', () => expect(standingsOf([])).toEqual([]));
