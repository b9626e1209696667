import type { Missing } from './figure.ts';
import { restShareOf, type Scored } from './scores.ts';

/** What an item earned in one attempt that was shown it, beside how that attempt did elsewhere. */
export type Row = {
  /** 0 to 1. */
  readonly points: number;
  readonly blank: boolean;
  readonly chosen: readonly string[];
  /** Share of the points of all other items; null where there are none. */
  readonly rest: number | null;
  /** Share of all points. */
  readonly total: number;
  /** The fifth of the attempts in which its total lies, 0 to 4. */
  readonly quintile: number;
};

/** `totals` and `quintiles` are those of the attempts, in their order. */
export function rowsOf(
  at: number,
  weight: number,
  { scored, totals, quintiles }: { scored: readonly Scored[]; totals: readonly number[]; quintiles: readonly number[] },
): readonly Row[] {
  return scored.flatMap((attempt, index) => {
    const given = attempt.given[at];
    if (!given) return [];
    const points = given.points ?? 0;
    return {
      points,
      blank: given.points === null,
      chosen: given.chosen,
      rest: restShareOf(attempt, weight, points),
      total: totals[index] ?? 0,
      quintile: quintiles[index] ?? 0,
    };
  });
}

/** Why `count` attempts do not suffice; undefined where they do. */
export function fewOf(count: number, atLeast: number): Missing | undefined {
  if (count >= atLeast) return undefined;
  return count === 0 ? 'no-attempts' : 'too-few';
}
