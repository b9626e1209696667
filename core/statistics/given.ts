/** An item as statistics see it. */
export type StatisticsItem = {
  readonly id: string;
  /** The points it counts at most, above 0. */
  readonly weight: number;
  /** The share of its points that guessing earns on average, 0 to 1; null where nothing can be guessed. */
  readonly guess: number | null;
  /** In the order shown, with which of them are right; empty where responses are typed, ordered or paired. */
  readonly choices: readonly { readonly text: string; readonly correct: boolean }[];
};

/** What an attempt gave to an item that it was shown. */
export type Given = {
  /** 0 to 1; null where it was left without an answer, which counts as 0. */
  readonly points: number | null;
  /** The texts of the choices taken, or a typed response as one text. */
  readonly chosen: readonly string[];
};

/** An attempt: one entry for each item, in their order; null for an item that it was not shown (of those drawn at random). */
export type AttemptGiven = readonly (Given | null)[];

/** @throws Error when attempts and items do not fit together: that is a bug of the caller. */
export function checkGiven(items: readonly StatisticsItem[], attempts: readonly AttemptGiven[]): void {
  for (const { id, weight } of items) {
    if (!(weight > 0)) throw new Error(`Expected a weight above 0 for item ${id}, got ${weight}.`);
  }
  for (const attempt of attempts) {
    if (attempt.length !== items.length) {
      throw new Error(`Expected ${items.length} entries in an attempt, one for each item, got ${attempt.length}.`);
    }
    for (const given of attempt) {
      const points = given?.points ?? 0;
      if (!(points >= 0 && points <= 1)) throw new Error(`Expected points from 0 to 1, got ${points}.`);
    }
  }
}
