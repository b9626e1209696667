import { expect, test } from 'vitest';
import { fewestPupils, figureOf, type Measured, spreadsOf, topicOf } from './policy';

const pupil = (mastered: number, topics: Readonly<Record<string, number>> = {}): Measured => ({
  accuracy: mastered / 10,
  mastered,
  activeDays: 2,
  topics: new Map(Object.entries(topics)),
});

test.each([
  [[], undefined],
  [[1, 2, 3, 4], undefined],
  [[5, 1, 3, 2, 4], { low: 2, median: 3, high: 4 }],
  [[0, 0, 0, 0, 0], { low: 0, median: 0, high: 0 }],
  [[1, 2, 3, 4, 10, 20], { low: 2.25, median: 3.5, high: 8.5 }],
] as const)('the middle half of %j', (values, spread) => {
  expect(spreadsOf(values.map((value) => pupil(value))).get('mastered')).toEqual(spread);
});

test('a topic is told where enough pupils have answered it, by name', () => {
  const pupils = Array.from({ length: fewestPupils }, (_, at) =>
    pupil(at, { sains: 0.5, dunia: at / 10, ...(at > 0 && { politik: 1 }) }),
  );
  const spreads = spreadsOf(pupils);
  expect([...spreads.keys()]).toEqual(['accuracy', 'mastered', 'activeDays', 'topic:dunia', 'topic:sains']);
  expect(spreads.get('topic:dunia')).toEqual({ low: 0.1, median: 0.2, high: 0.3 });
});

test('the value of a pupil in a measure', () => {
  const one = pupil(3, { dunia: 0.25 });
  expect([topicOf('topic:dunia'), topicOf('accuracy')]).toEqual(['dunia', null]);
  expect(['mastered', 'topic:dunia', 'topic:sains', 'toString'].map((name) => figureOf(one, name))).toEqual([
    3,
    0.25,
    null,
    null,
  ]);
});
