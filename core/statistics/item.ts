import { type Advice, adviceOf } from './advice.ts';
import { type ChoiceStatistics, choiceStatistics } from './choices.ts';
import { discriminationOf, efficiencyOf } from './discrimination.ts';
import { type Estimate, estimate, type Figure, figure, missing, noEstimate } from './figure.ts';
import type { StatisticsItem } from './given.ts';
import { shareInterval } from './intervals.ts';
import { mean, variance } from './moments.ts';
import { fewOf, type Row } from './rows.ts';
import { fewest } from './thresholds.table.ts';
import { effectiveWeight } from './weights.ts';

/** Of the attempts that were shown the item. Points are shares of its weight, 0 to 1. */
export type ItemStatistics = {
  readonly id: string;
  /** How many attempts were shown it. */
  readonly shown: number;
  /** How many of them left it without an answer. */
  readonly blank: number;
  /** Mean points, 0 (nobody) to 1 (everybody): a high one is an easy item. */
  readonly facility: Estimate;
  /** Of the points, 0 to 1. */
  readonly standardDeviation: Figure;
  /** What guessing earns on average, 0 to 1. */
  readonly guess: Figure;
  /** Its share of all weights, 0 to 1. */
  readonly intendedWeight: number;
  /** Its share of what tells totals apart, 0 to 1. */
  readonly effectiveWeight: Figure;
  /** Correlation of its points with the rest of the test, -1 to 1. */
  readonly discrimination: Estimate;
  /** At most 1, which is all that its points could tell of the rest of the test. */
  readonly efficiency: Figure;
  readonly choices: readonly ChoiceStatistics[];
  readonly advice: readonly Advice[];
};

type Among = { readonly weights: number; readonly pulls: number };

/** `among` sums up the weights and the pulls of all items. */
export function itemStatistics(item: StatisticsItem, rows: readonly Row[], among: Among): ItemStatistics {
  const points = rows.map((row) => row.points);
  const facility = mean(points);
  const faulty = fewOf(rows.length, fewest.spread);
  const statistics = {
    id: item.id,
    shown: rows.length,
    blank: rows.filter(({ blank }) => blank).length,
    facility: facility === null ? noEstimate('no-attempts') : estimate(facility, shareInterval(facility, rows.length)),
    standardDeviation: faulty ? missing(faulty) : figure(Math.sqrt(variance(points) ?? 0)),
    guess: item.guess === null ? missing('not-guessable') : figure(item.guess),
    intendedWeight: item.weight / among.weights,
    effectiveWeight: effectiveWeight(item.weight, rows, among.pulls),
    discrimination: discriminationOf(rows, (row) => row.points),
    efficiency: efficiencyOf(rows),
    choices: choiceStatistics(item.choices, rows),
  };
  return { ...statistics, advice: adviceOf(statistics) };
}
