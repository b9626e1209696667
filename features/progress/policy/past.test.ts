import { expect, test } from 'vitest';
import { addDays, type Day, type Memory, type Rating, remember, standingOf } from '@/core/review';
import { countsOf, type Move, shiftOf, standingsOf } from './past';

const first = '2026-01-05';

/** Answers so many days after the first. */
function pastOf(...answers: readonly (readonly [number, Rating])[]): Move[] {
  const moves: Move[] = [];
  let memory: Memory | undefined;
  for (const [at, rating] of answers) {
    const day: Day = addDays(first, at);
    memory = remember(memory, day, rating);
    moves.push({ day, rating, after: memory });
  }
  return moves;
}

const on = (...days: number[]) => days.map((at) => addDays(first, at));

test.each([
  ['not there before its first answer', pastOf([3, 'good']), on(2, 3), [null, 'shaky']],
  ['forgotten when not recalled', pastOf([0, 'good'], [2, 'again']), on(1, 2), ['shaky', 'forgotten']],
  [
    'it grows firm with answers on their days',
    pastOf([0, 'good'], [2, 'good'], [13, 'good']),
    on(0, 2, 13),
    ['shaky', 'firm', 'mastered'],
  ],
  [
    'what nobody asks grows weaker by itself',
    pastOf([0, 'good'], [2, 'good']),
    on(2, 30, 200),
    ['firm', 'shaky', 'forgotten'],
  ],
  ['the last answer of a day counts', pastOf([0, 'again'], [0, 'good']), on(0), ['shaky']],
  ['no answer, no standing', [], on(0), [null]],
])('%s', (_, past, days, stood) => expect(standingsOf(past, days)).toEqual(stood));

test('looking at both ends of what fades says the same as looking at each day', () => {
  const past = pastOf([3, 'good'], [6, 'good'], [20, 'hard'], [41, 'again'], [42, 'good'], [44, 'good'], [60, 'good']);
  const days = on(...Array.from({ length: 120 }, (_, at) => at * 3));
  const each = days.map((day) => {
    const last = past.filter((move) => move.day <= day).at(-1);
    return last ? standingOf(last.after, day, last.rating) : null;
  });
  expect(standingsOf(past, days)).toEqual(each);
});

test('facts are counted by where they stand; those not there yet nowhere', () => {
  expect(countsOf([['shaky', 'firm'], [null], ['shaky', null], ['mastered', 'forgotten']], 2)).toEqual([
    { forgotten: 0, shaky: 2, firm: 0, mastered: 1 },
    { forgotten: 1, shaky: 0, firm: 1, mastered: 0 },
  ]);
  expect(countsOf([], 0)).toEqual([]);
});

test('a shift tells what rose, fell and came', () => {
  const before = ['shaky', 'firm', 'mastered', 'forgotten', null, null] as const;
  const now = ['firm', 'firm', 'shaky', 'mastered', 'forgotten', null] as const;
  expect(shiftOf(before, now)).toEqual({ risen: 2, fallen: 1, added: 1 });
  expect(shiftOf([], ['shaky'])).toEqual({ risen: 0, fallen: 0, added: 1 });
});
