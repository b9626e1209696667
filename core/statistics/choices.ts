import { discriminationOf } from './discrimination.ts';
import { type Estimate, estimate, noEstimate } from './figure.ts';
import type { StatisticsItem } from './given.ts';
import { shareInterval } from './intervals.ts';
import { quintileCount } from './quintiles.ts';
import type { Row } from './rows.ts';
import { fewest } from './thresholds.table.ts';

/** Of the attempts that were shown the item, those that left it without an answer among them. */
export type ChoiceStatistics = {
  readonly text: string;
  readonly correct: boolean;
  /** How many took it. */
  readonly count: number;
  /** 0 to 1. */
  readonly share: Estimate;
  /** Correlation of taking it with the rest of the test, -1 to 1: above 0 the strong take it more. */
  readonly pointBiserial: Estimate;
  /** The share that took it in each fifth of the attempts, the weakest first; null in one that is empty. No fifths of few attempts. */
  readonly quintiles: readonly (number | null)[] | null;
};

export function choiceStatistics(
  choices: StatisticsItem['choices'],
  rows: readonly Row[],
): readonly ChoiceStatistics[] {
  return choices.map(({ text, correct }) => {
    const took = (row: Row) => (row.chosen.includes(text) ? 1 : 0);
    const count = rows.filter(took).length;
    const share = count / rows.length;
    return {
      text,
      correct,
      count,
      share: rows.length === 0 ? noEstimate('no-attempts') : estimate(share, shareInterval(share, rows.length)),
      pointBiserial: discriminationOf(rows, took),
      quintiles: rows.length < fewest.quintiles ? null : byQuintile(rows, took),
    };
  });
}

function byQuintile(rows: readonly Row[], took: (row: Row) => number): readonly (number | null)[] {
  return Array.from({ length: quintileCount }, (_, at) => {
    const fifth = rows.filter(({ quintile }) => quintile === at);
    return fifth.length === 0 ? null : fifth.filter(took).length / fifth.length;
  });
}
