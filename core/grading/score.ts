export type Score = {
  /** Sum of the points, each times the weight of its item: 0 to `outOf`. */
  readonly points: number;
  /** Sum of the weights of the items, answered or not: their number, where each weighs 1. */
  readonly outOf: number;
  readonly answered: number;
  /** `points / outOf`, 0 to 1; 0 for a quiz without items. */
  readonly share: number;
};

/**
 * The score of an attempt: one entry for each item of the quiz, null where nothing was answered (no points). `weights` are those of
 * the items in the same order; without them each weighs 1.
 */
export function score(
  answers: readonly ({ readonly points: number } | null)[],
  weights: readonly number[] = [],
): Score {
  const weightAt = (at: number) => weights[at] ?? 1;
  return scoreOf(
    answers.reduce((sum, answer, at) => sum + (answer?.points ?? 0) * weightAt(at), 0),
    answers.filter((answer) => answer !== null).length,
    answers.reduce((sum, _, at) => sum + weightAt(at), 0),
  );
}

/** The same of points that were added up already. */
export function scoreOf(points: number, answered: number, outOf: number): Score {
  return { points, outOf, answered, share: outOf === 0 ? 0 : points / outOf };
}
