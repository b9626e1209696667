import { expect, test } from 'vitest';
import type { PastReview } from '@/features/reviews/queries/past';
import { sharesBy, sharesOf, type Told } from './shares';
import { toldOf } from './told';

const plain: Told = { day: '2026-11-02', points: 1, first: true, recalled: null, topic: 'dunia', outlet: 'Fakta' };
const again = (recalled: boolean | null, points = recalled ? 1 : 0): Told => ({
  ...plain,
  first: false,
  recalled,
  points,
});

test('nothing of nothing: no share is invented', () => {
  expect(sharesOf([])).toEqual({
    answers: 0,
    accuracy: null,
    firstAnswers: 0,
    firstAccuracy: null,
    due: 0,
    recalled: 0,
    retention: null,
  });
});

test('points in part count in part; retention counts due reviews alone', () => {
  const told = [
    plain,
    { ...plain, points: 0.5 },
    { ...plain, points: 0 },
    again(true),
    again(true),
    again(false),
    again(null, 1),
  ];
  expect(sharesOf(told)).toEqual({
    answers: 7,
    accuracy: 0.6429,
    firstAnswers: 3,
    firstAccuracy: 0.5,
    due: 3,
    recalled: 2,
    retention: 0.6667,
  });
});

test('the name with the most answers first, then by name, none last', () => {
  const of = (topic: string | null, count: number) => Array<Told>(count).fill({ ...plain, topic });
  const told = [...of(null, 3), ...of('sains', 1), ...of('dunia', 2), ...of('politik', 1)];
  expect(sharesBy(told, ({ topic }) => topic).map(({ name, answers }) => [name, answers])).toEqual([
    ['dunia', 2],
    ['politik', 1],
    ['sains', 1],
    [null, 3],
  ]);
});

const memory = { stability: 3, difficulty: 5, reviewedOn: '2026-11-01', dueOn: '2026-11-05', reviews: 1, lapses: 0 };
const review: PastReview = {
  day: '2026-11-05',
  rating: 'good',
  points: 1,
  answerId: null,
  before: memory,
  after: { ...memory, reviewedOn: '2026-11-05' },
};
const source = { topic: 'dunia', outlet: null };

test.each([
  ['on its day', {}, true],
  ['hardly recalled is recalled', { rating: 'hard' }, true],
  ['not recalled', { rating: 'again', points: 0 }, false],
  ['in a quiz on its day', { answerId: 'a' }, true],
  ['in a quiz before its day', { answerId: 'a', day: '2026-11-04' }, null],
  ['by the queue before its day, as an exam is near', { day: '2026-11-04' }, true],
  ['by the queue again on the day of the answer before', { day: '2026-11-01' }, null],
  ['the first answer', { before: null }, null],
] as const)('%s', (_, change, recalled) => {
  expect(toldOf({ ...review, ...change } as PastReview, source, new Map())).toMatchObject({ recalled, ...source });
});

test('what a regrade made of an answer in a quiz counts, and no answer to a dropped item', () => {
  const answer = { ...review, answerId: 'a' } as PastReview;
  expect(toldOf(answer, source, new Map([['a', 0.5]]))).toMatchObject({ points: 0.5, recalled: true });
  expect(toldOf(answer, source, new Map([['a', 'dropped']]))).toBeNull();
  expect(toldOf(answer, source, new Map([['b', 'dropped']]))).toMatchObject({ points: 1 });
});
