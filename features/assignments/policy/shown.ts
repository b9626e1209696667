import { phaseAt } from './clock';
import type { OwnRules } from './rules';

/** What may be told of an answered item, and of an attempt: in the order in which the columns name them. */
export const tellables = ['verdict', 'key', 'quote', 'score'] as const;
export type Tellable = (typeof tellables)[number];

/** What a pupil is told at a moment. A key is never told without its verdict, nor a quote without its key. */
export type Shown = { readonly [Told in Tellable]: boolean };

export const everything: Shown = { verdict: true, key: true, quote: true, score: true };

/** "verdict score" -> what it tells. */
export function shownIn(words: string): Shown {
  const told = new Set(words.split(' '));
  const [verdict, key, quote] = [told.has('verdict'), told.has('key'), told.has('quote')];
  return { verdict, key: verdict && key, quote: verdict && key && quote, score: told.has('score') };
}

/** The reverse, with what is told without what it builds on left out. */
export function wordsOf(told: Iterable<Tellable>): string {
  const shown = shownIn([...told].join(' '));
  return tellables.filter((one) => shown[one]).join(' ');
}

type Moments = Pick<
  OwnRules,
  'showsDuring' | 'showsAfter' | 'showsClosed' | 'opensAt' | 'closesAt' | 'lateSeconds' | 'extraSeconds'
>;

/**
 * What is told of an attempt now: while it runs, after it, and once the assignment is closed to its pupil. It is not while they are still
 * taking it (`taking`) by time that was added to another attempt: the keys are of the same items.
 */
export function shownNow(rules: Moments, finishedAt: Date | null, now: Date, taking = false): Shown {
  if (!finishedAt) return shownIn(rules.showsDuring);
  return shownIn(phaseAt(rules, now) === 'closed' && !taking ? rules.showsClosed : rules.showsAfter);
}

/** Whether each answer is final and its verdict told at once. */
export function tellsAtOnce({ showsDuring }: Pick<OwnRules, 'showsDuring'>): boolean {
  return shownIn(showsDuring).verdict;
}
