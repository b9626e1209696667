import { expect, test } from 'vitest';
import { readTrialAddress, trialPath } from './trial-address';

test.each<[why: string, query: Record<string, string | string[]>, at: object]>([
  ['nothing yet', {}, { number: 1, response: null, points: [] }],
  ['the third item', { soal: '3', nilai: '1_0.5' }, { number: 3, response: null, points: [1, 0.5] }],
  [
    'an answer',
    { soal: '2', nilai: '0', jawab: '1', response: 'Jakarta' },
    { number: 2, response: 'Jakarta', points: [0] },
  ],
  [
    'several choices',
    { jawab: '1', parts: 'choices', response: ['A', 'B'] },
    { number: 1, response: '["A","B"]', points: [] },
  ],
  ['nothing chosen', { jawab: '1' }, { number: 1, response: '', points: [] }],
  ['what is no number', { soal: 'dua', nilai: '7_x_1e9' }, { number: 1, response: null, points: [] }],
  ['more points than items', { soal: '2', nilai: '1_1_1' }, { number: 2, response: null, points: [1] }],
])('reads %s', (_, query, at) => expect(readTrialAddress(query)).toEqual(at));

test('the way on carries the points', () => {
  expect(trialPath('q', 3, [1, 1 / 3])).toBe('/teach/quizzes/q/try?soal=3&nilai=1_0.333');
});
