// The answers of many attempts in, what they say of the items and of the quiz out. Pure: no clock, no dice.
// Every formula with its source is in docs/statistics.md. A figure that cannot be computed says why.
export { type Advice, type AdviceCode, adviceCodes, type QuizAdvice, quizAdvice } from './advice.ts';
export { type DiscriminationBand, discriminationBand, type FacilityBand, facilityBand } from './bands.ts';
export type { ChoiceStatistics } from './choices.ts';
export { type Estimate, type Figure, type Interval, type Missing, missingReasons } from './figure.ts';
export type { AttemptGiven, Given, StatisticsItem } from './given.ts';
export { shareInterval } from './intervals.ts';
export type { ItemStatistics } from './item.ts';
export type { QuizStatistics, ScoreBand } from './quiz.ts';
export { type Statistics, statisticsOf } from './statistics.ts';
export { fewest } from './thresholds.table.ts';
