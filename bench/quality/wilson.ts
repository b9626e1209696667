import { shareInterval } from '../../core/statistics/index.ts';

/** A share with its 95 % interval: where the true share lies, also for few trials and shares near 0 or 1. */
export type Share = {
  readonly hits: number;
  readonly of: number;
  readonly share: number;
  readonly low: number;
  readonly high: number;
};

/** Shares are from 0 to 1; of no trials nothing is known: 0 to 1. */
export function wilson(hits: number, of: number): Share {
  const share = of === 0 ? 0 : hits / of;
  return { hits, of, share, ...(shareInterval(share, of) ?? { low: 0, high: 1 }) };
}
