import { expect, test } from 'vitest';
import { activeDays, levelOf } from './activity';
import type { Told } from './shares';
import { byWeek, comparisonOf, mondaysOf, weekShares } from './weeks';

const answer = (day: string, points = 1): Told => ({
  day,
  points,
  first: true,
  recalled: null,
  topic: null,
  outlet: null,
});
const today = '2026-11-28';

test.each([
  ['the week of today alone', '2026-11-23', 26, ['2026-11-23']],
  ['a Sunday belongs to the week before', '2026-11-22', 26, ['2026-11-16', '2026-11-23']],
  ['no more than asked', '2025-01-01', 3, ['2026-11-09', '2026-11-16', '2026-11-23']],
  ['over the turn of a year', '2026-12-31', 26, ['2026-11-23']],
])('%s', (_, first, most, mondays) => expect(mondaysOf(first, today, most)).toEqual(mondays));

test('a week without answers has its line', () => {
  const told = [answer('2026-11-10'), answer('2026-11-15', 0), answer('2026-11-23')];
  const active = new Set(['2026-11-10', '2026-11-15', '2026-11-23', '2026-11-24']);
  const weeks = weekShares(byWeek(told), active, mondaysOf('2026-11-10', today, 26));
  expect(weeks.map(({ week, answers, accuracy, activeDays }) => [week, answers, accuracy, activeDays])).toEqual([
    ['2026-W46', 2, 0.5, 2],
    ['2026-W47', 0, null, 0],
    ['2026-W48', 1, 1, 2],
  ]);
});

test('this week stands beside the average of at most four before it', () => {
  const days = ['2026-10-20', '2026-10-26', '2026-11-02', '2026-11-03', '2026-11-22', '2026-11-23'];
  const told = days.map((day) => answer(day, day < '2026-11-01' ? 0 : 1));
  const active = new Set(days);
  expect(comparisonOf(byWeek(told), active, mondaysOf('2026-10-20', today, 26))).toEqual({
    now: { answers: 1, accuracy: 1, retention: null, activeDays: 1 },
    before: { answers: 1, accuracy: 0.75, retention: null, activeDays: 1 },
    weeks: 4,
  });
  expect(comparisonOf(byWeek(told), active, mondaysOf('2026-11-16', today, 26))).toMatchObject({
    before: { answers: 1, accuracy: 1 },
    weeks: 1,
  });
});

test('the first week stands alone', () => {
  expect(comparisonOf(byWeek([answer(today)]), new Set([today]), mondaysOf(today, today, 26))).toBeNull();
});

test('days are counted, earliest first', () => {
  expect(activeDays(['2026-11-02', '2026-11-01', '2026-11-02'])).toEqual([
    { day: '2026-11-01', answers: 1 },
    { day: '2026-11-02', answers: 2 },
  ]);
});

test.each([
  [0, 0],
  [1, 1],
  [4, 1],
  [5, 2],
  [14, 2],
  [15, 3],
  [900, 3],
])('%i answers are level %i', (answers, level) => expect(levelOf(answers)).toBe(level));
