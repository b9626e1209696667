import { addDays, type Day } from './day.ts';

// The rule of the streak, which the page of progress tells in plain words:
// - A day counts with at least one answer, in a quiz or a review.
// - Every seventh day that counts earns a freeze; at most two are held.
// - A day missed spends a freeze by itself: the streak stands, but does not grow. Without one the streak ends; the longest is kept.
// - Today is missed only when it is over.
export const daysForFreeze = 7;
export const mostFreezes = 2;

export type Streak = {
  /** Days that count, those saved by a freeze left out. */
  readonly current: number;
  readonly longest: number;
  readonly activeToday: boolean;
  readonly freezes: number;
  /** Days that count until the next freeze is earned; null while no more are held. */
  readonly untilFreeze: number | null;
  /** Days that a freeze saved. */
  readonly frozen: readonly Day[];
  /** The streak that ended last and the day missed, as long as no other has begun. */
  readonly ended: { readonly on: Day; readonly days: number } | null;
};

/** @param active the days that count, in any order; what lies after `today` is not told. */
export function streakOf(active: ReadonlySet<Day>, today: Day): Streak {
  const first = [...active].reduce((earliest, day) => (day < earliest ? day : earliest), today);
  let [current, longest, freezes, counted] = [0, 0, 0, 0];
  let ended: Streak['ended'] = null;
  const frozen: Day[] = [];
  for (let day = first; day <= today; day = addDays(day, 1)) {
    if (active.has(day)) {
      current += 1;
      counted += 1;
      longest = Math.max(longest, current);
      ended = null;
      if (counted % daysForFreeze === 0) freezes = Math.min(mostFreezes, freezes + 1);
    } else if (day < today && current > 0) {
      if (freezes > 0) {
        freezes -= 1;
        frozen.push(day);
      } else {
        ended = { on: day, days: current };
        current = 0;
      }
    }
  }
  const untilFreeze = freezes === mostFreezes ? null : daysForFreeze - (counted % daysForFreeze);
  return { current, longest, activeToday: active.has(today), freezes, untilFreeze, frozen, ended };
}
