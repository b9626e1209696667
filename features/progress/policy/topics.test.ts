import { expect, test } from 'vitest';
import { topicScores } from './topics';

const of = (topic: string | null, ...marks: number[]) => marks.map((points) => ({ topic, points }));

test('the topic with the most answers first, then by name, none last', () => {
  const answers = [...of(null, 1, 1, 1), ...of('sains', 1), ...of('dunia', 0.5, 1), ...of('politik', 0)];
  expect(topicScores(answers)).toEqual([
    { topic: 'dunia', right: 1, partly: 1, points: 1.5, total: 2 },
    { topic: 'politik', right: 0, partly: 0, points: 0, total: 1 },
    { topic: 'sains', right: 1, partly: 0, points: 1, total: 1 },
    { topic: null, right: 3, partly: 0, points: 3, total: 3 },
  ]);
});

test('nothing of nothing', () => expect(topicScores([])).toEqual([]));
