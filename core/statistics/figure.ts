/** Why a figure cannot be computed. */
export const missingReasons = [
  'no-attempts',
  /** Fewer attempts than `fewest` asks for. */
  'too-few',
  /** All got the same: what does not vary goes along with nothing. */
  'no-spread',
  /** There is no rest of the test to compare with. */
  'one-item',
  /** Attempts were shown different items, so that their scores are of different tests. */
  'different-items',
  /** The better the total, the lower the points of the item. */
  'negative-covariance',
  /** The response is typed: nobody gets it by chance. */
  'not-guessable',
] as const;
export type Missing = (typeof missingReasons)[number];

export type Figure =
  | { readonly value: number; readonly missing: null }
  | { readonly value: null; readonly missing: Missing };

/** Where the true value lies, with 95 % confidence. */
export type Interval = { readonly low: number; readonly high: number };

/** A figure of some attempts as a guess at that of all learners; no interval where none can be told. */
export type Estimate = Figure & { readonly interval: Interval | null };

export function figure(value: number): Figure {
  return { value: tidy(value), missing: null };
}

export function missing(reason: Missing): Figure {
  return { value: null, missing: reason };
}

export function estimate(value: number, interval: Interval | null): Estimate {
  return { value: tidy(value), missing: null, interval };
}

export function noEstimate(reason: Missing): Estimate {
  return { value: null, missing: reason, interval: null };
}

export function mapFigure(from: Figure, change: (value: number) => number): Figure {
  return from.value === null ? from : figure(change(from.value));
}

/** Twelve decimals. What lies beyond depends on the order in which numbers were added up, and would tip a figure over a bound that it stands on. */
function tidy(value: number): number {
  return Math.round(value * 1e12) / 1e12 + 0;
}
