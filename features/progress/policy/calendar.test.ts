import { expect, test } from 'vitest';
import { calendarOf } from './calendar';

test('a day is told by its answers, as saved, or as not come yet', () => {
  const [week, ...more] = calendarOf(['2026-11-23'], {
    activity: [
      { day: '2026-11-22', answers: 9 },
      { day: '2026-11-23', answers: 3 },
      { day: '2026-11-26', answers: 20 },
      { day: '2026-11-27', answers: 5 },
    ],
    frozen: ['2026-11-24'],
    today: '2026-11-27',
  });
  expect(more).toEqual([]);
  expect(week?.map(({ mark }) => mark)).toEqual([1, 'saved', 0, 3, 2, 'ahead', 'ahead']);
  expect(week?.map(({ answers }) => answers)).toEqual([3, 0, 0, 20, 5, 0, 0]);
});
