import { type AttemptGiven, checkGiven, type StatisticsItem } from './given.ts';
import { type ItemStatistics, itemStatistics } from './item.ts';
import { sum } from './moments.ts';
import { quintilesOf } from './quintiles.ts';
import { type QuizStatistics, quizStatistics } from './quiz.ts';
import { rowsOf } from './rows.ts';
import { scoredOf, shareOf } from './scores.ts';
import { pullOf } from './weights.ts';

export type Statistics = {
  readonly quiz: QuizStatistics;
  /** In the order of the items given. */
  readonly items: readonly ItemStatistics[];
};

/**
 * What finished attempts say of a quiz and of each of its items. Each attempt counts for itself: whether to take everyone's first, last, best or all is for the caller to choose.
 * @throws Error when attempts and items do not fit together.
 */
export function statisticsOf(items: readonly StatisticsItem[], attempts: readonly AttemptGiven[]): Statistics {
  checkGiven(items, attempts);
  const scored = scoredOf(items, attempts);
  const totals = scored.map(shareOf);
  const all = { scored, totals, quintiles: quintilesOf(totals) };
  const each = items.map((item, at) => ({ item, rows: rowsOf(at, item.weight, all) }));
  const among = {
    weights: sum(items.map(({ weight }) => weight)),
    pulls: sum(each.map(({ item, rows }) => pullOf(item.weight, rows) ?? 0)),
  };
  return {
    quiz: quizStatistics(items, scored),
    items: each.map(({ item, rows }) => itemStatistics(item, rows, among)),
  };
}
