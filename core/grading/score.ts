export type Score = {
  /** Sum of the points, 0 to `outOf`. */
  readonly points: number;
  /** Number of items, answered or not. */
  readonly outOf: number;
  readonly answered: number;
  /** `points / outOf`, 0 to 1; 0 for a quiz without items. */
  readonly share: number;
};

/** The score of an attempt: one entry for each item of the quiz, null where nothing was answered (no points). */
export function score(answers: readonly ({ readonly points: number } | null)[]): Score {
  const given = answers.filter((answer) => answer !== null);
  return scoreOf(
    given.reduce((sum, answer) => sum + answer.points, 0),
    given.length,
    answers.length,
  );
}

/** The same of points that were added up already. */
export function scoreOf(points: number, answered: number, outOf: number): Score {
  return { points, outOf, answered, share: outOf === 0 ? 0 : points / outOf };
}
