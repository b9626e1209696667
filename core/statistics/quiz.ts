import { type Figure, figure, type Missing, mapFigure, missing } from './figure.ts';
import type { StatisticsItem } from './given.ts';
import { kurtosis, mean, median, skewness, sum, variance } from './moments.ts';
import { fewOf } from './rows.ts';
import { type Scored, sameItemsShown, shareOf } from './scores.ts';
import { fewest } from './thresholds.table.ts';

/** A tenth of the scores: from `from` on, below the next; the last with 1. */
export type ScoreBand = { readonly from: number; readonly count: number };

/** Scores are shares of the points of an attempt, 0 to 1. */
export type QuizStatistics = {
  readonly attempts: number;
  readonly mean: Figure;
  readonly median: Figure;
  /** Sample standard deviation. */
  readonly standardDeviation: Figure;
  readonly skewness: Figure;
  /** In excess of the normal distribution. */
  readonly kurtosis: Figure;
  /** Cronbach's alpha, at most 1; Moodle's coefficient of internal consistency. */
  readonly alpha: Figure;
  /** The part of the standard deviation that is chance: the square root of 1 - alpha. */
  readonly errorRatio: Figure;
  /** Of measurement, in scores. */
  readonly standardError: Figure;
  /** Ten. */
  readonly scores: readonly ScoreBand[];
};

export function quizStatistics(items: readonly StatisticsItem[], scored: readonly Scored[]): QuizStatistics {
  const shares = scored.map(shareOf);
  const of = shares.length;
  const spread = variance(shares);
  const alpha = alphaOf(items, scored);
  const errorRatio = mapFigure(alpha, (value) => Math.sqrt(1 - value));
  return {
    attempts: of,
    mean: orMissing(mean(shares), 'no-attempts'),
    median: orMissing(median(shares), 'no-attempts'),
    standardDeviation: enough(of, fewest.spread, () => Math.sqrt(spread ?? 0)),
    skewness: enough(of, fewest.correlation, () => skewness(shares)),
    kurtosis: enough(of, fewest.correlation, () => kurtosis(shares)),
    alpha,
    errorRatio,
    standardError: mapFigure(errorRatio, (ratio) => ratio * Math.sqrt(spread ?? 0)),
    scores: bandsOf(shares),
  };
}

/** P / (P - 1) times 1 minus the sum of the variances of the items over the variance of the totals (Cronbach, Psychometrika 16, 1951). */
function alphaOf(items: readonly StatisticsItem[], scored: readonly Scored[]): Figure {
  const faulty = fewOf(scored.length, fewest.correlation);
  if (faulty) return missing(faulty);
  if (!sameItemsShown(scored)) return missing('different-items');
  const shown = items.flatMap(({ weight }, at) =>
    scored[0]?.given[at] ? [scored.map(({ given }) => weight * (given[at]?.points ?? 0))] : [],
  );
  if (shown.length < 2) return missing('one-item');
  const total = variance(scored.map(({ earned }) => earned)) ?? 0;
  if (total === 0) return missing('no-spread');
  const ofItems = sum(shown.map((points) => variance(points) ?? 0));
  return figure((shown.length / (shown.length - 1)) * (1 - ofItems / total));
}

function bandsOf(shares: readonly number[]): readonly ScoreBand[] {
  const counts = Array<number>(10).fill(0);
  for (const share of shares) {
    const at = Math.min(9, Math.floor(share * 10 + 1e-9));
    counts[at] = (counts[at] ?? 0) + 1;
  }
  return counts.map((count, at) => ({ from: at / 10, count }));
}

/** A figure that needs so many attempts, and scores that differ. */
function enough(count: number, atLeast: number, compute: () => number | null): Figure {
  const faulty = fewOf(count, atLeast);
  return faulty ? missing(faulty) : orMissing(compute(), 'no-spread');
}

function orMissing(value: number | null, reason: Missing): Figure {
  return value === null ? missing(reason) : figure(value);
}
