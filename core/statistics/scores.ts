import type { AttemptGiven, StatisticsItem } from './given.ts';

/** An attempt with its totals in weighted points: earned, and the most there were. */
export type Scored = { readonly given: AttemptGiven; readonly earned: number; readonly most: number };

/** Attempts that were shown no item at all are left out. */
export function scoredOf(items: readonly StatisticsItem[], attempts: readonly AttemptGiven[]): readonly Scored[] {
  return attempts
    .map((given) => {
      let [earned, most] = [0, 0];
      for (const [at, { weight }] of items.entries()) {
        const one = given[at];
        if (!one) continue;
        earned += weight * (one.points ?? 0);
        most += weight;
      }
      return { given, earned, most };
    })
    .filter(({ most }) => most > 0);
}

/** 0 to 1. */
export function shareOf({ earned, most }: Scored): number {
  return earned / most;
}

/** The share of the points of all other items that it was shown, 0 to 1; null where there are none. */
export function restShareOf({ earned, most }: Scored, weight: number, points: number): number | null {
  const rest = most - weight;
  return rest > 1e-9 ? Math.min(1, Math.max(0, (earned - weight * points) / rest)) : null;
}

export function sameItemsShown(scored: readonly Scored[]): boolean {
  const [first] = scored;
  return scored.every(({ given }) => given.every((one, at) => (one === null) === (first?.given[at] === null)));
}
