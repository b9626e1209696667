import type { Random } from '../../core/questions/random.ts';

/**
 * How an item is answered: the two-parameter logistic model (Birnbaum, in Lord and Novick, Statistical Theories of Mental Test Scores, 1968). With the same discrimination for all
 * items it is Rasch's (1960).
 */
export type ItemModel = {
  /** a: how steeply the chance rises with ability; below 0 an item whose key is wrong. */
  readonly discrimination: number;
  /** b: the ability at which the chance is a half, in standard deviations. */
  readonly difficulty: number;
  /** The wrong choice that learners of more than average ability fall for, where they err. */
  readonly lure?: string;
};

/** 1 / (1 + exp(-a (ability - b))), 0 to 1. */
export function chanceOfRight({ discrimination, difficulty }: ItemModel, ability: number): number {
  return 1 / (1 + Math.exp(-discrimination * (ability - difficulty)));
}

/** The model of an item of which only the share of wrong answers is expected: that of a learner of average ability. */
export function modelOfShare(wrong: number, discrimination = 1.5): ItemModel {
  const share = Math.min(0.95, Math.max(0.05, wrong));
  return { discrimination, difficulty: Math.log(share / (1 - share)) / discrimination };
}

/** An ability of the standard normal distribution (Box and Muller 1958). */
export function drawAbility({ next }: Random): number {
  return Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next());
}
