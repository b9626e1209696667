import { expect, test } from 'vitest';
import { topicScores } from './topics';

const of = (topic: string | null, ...verdicts: boolean[]) => verdicts.map((correct) => ({ topic, correct }));

test('the topic with the most answers first, then by name, none last', () => {
  const answers = [
    ...of(null, true, true, true),
    ...of('sains', true),
    ...of('dunia', false, true),
    ...of('politik', false),
  ];
  expect(topicScores(answers)).toEqual([
    { topic: 'dunia', right: 1, total: 2 },
    { topic: 'politik', right: 0, total: 1 },
    { topic: 'sains', right: 1, total: 1 },
    { topic: null, right: 3, total: 3 },
  ]);
});

test('nothing of nothing', () => expect(topicScores([])).toEqual([]));
