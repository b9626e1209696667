import { expect, test } from 'vitest';
import { addDays, daysBetween } from './day.ts';
import { streakOf } from './streak.ts';

const first = '2026-02-20';

/** One letter a day, the last is today: x counts, . does not. */
function told(days: string) {
  const active = new Set([...days].flatMap((letter, at) => (letter === 'x' ? [addDays(first, at)] : [])));
  const { frozen, ended, ...streak } = streakOf(active, addDays(first, days.length - 1));
  const place = (day: string) => daysBetween(first, day);
  return { ...streak, frozen: frozen.map(place), ended: ended && { on: place(ended.on), days: ended.days } };
}

const none = { current: 0, longest: 0, activeToday: false, freezes: 0, untilFreeze: 7, frozen: [], ended: null };
const week = 'xxxxxxx';

test.each([
  ['nothing yet', '.', none],
  ['the first day', 'x', { ...none, current: 1, longest: 1, activeToday: true, untilFreeze: 6 }],
  ['today is not missed before it is over', 'xx.', { ...none, current: 2, longest: 2, untilFreeze: 5 }],
  ['a day missed ends it', 'xx..', { ...none, longest: 2, untilFreeze: 5, ended: { on: 2, days: 2 } }],
  ['another begins', 'xx.x', { ...none, current: 1, longest: 2, activeToday: true, untilFreeze: 4 }],
  ['the end is told of the last streak', 'xxx.x..', { ...none, longest: 3, untilFreeze: 3, ended: { on: 5, days: 1 } }],
  ['six days earn nothing', 'xxxxxx', { ...none, current: 6, longest: 6, activeToday: true, untilFreeze: 1 }],
  ['seven earn a freeze', week, { ...none, current: 7, longest: 7, activeToday: true, freezes: 1 }],
  ['a day missed spends it', `${week}..`, { ...none, current: 7, longest: 7, frozen: [7] }],
  [
    'then the streak goes on',
    `${week}.x`,
    { ...none, current: 8, longest: 8, activeToday: true, untilFreeze: 6, frozen: [7] },
  ],
  ['one freeze saves one day', `${week}...`, { ...none, longest: 7, frozen: [7], ended: { on: 8, days: 7 } }],
  [
    'two are held',
    `${week}${week}`,
    { ...none, current: 14, longest: 14, activeToday: true, freezes: 2, untilFreeze: null },
  ],
  [
    'no more than two',
    `${week}${week}${week}`,
    { ...none, current: 21, longest: 21, activeToday: true, freezes: 2, untilFreeze: null },
  ],
  ['two save two days in a row', `${week}${week}...`, { ...none, current: 14, longest: 14, frozen: [14, 15] }],
  [
    'days of an ended streak count towards a freeze',
    'xxx..xxxx',
    { ...none, current: 4, longest: 4, activeToday: true, freezes: 1 },
  ],
  [
    'nothing is spent where nothing stands',
    `${week}....${week}`,
    { ...none, current: 7, longest: 7, activeToday: true, freezes: 1, frozen: [7] },
  ],
])('%s: %s', (_, days, streak) => expect(told(days)).toEqual(streak));

test('a day after today, of a clock that was ahead, is not told', () => {
  expect(streakOf(new Set(['2026-03-02']), '2026-03-01')).toEqual(none);
});
