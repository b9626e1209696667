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
  const points = given.reduce((sum, answer) => sum + answer.points, 0);
  const outOf = answers.length;
  return { points, outOf, answered: given.length, share: outOf === 0 ? 0 : points / outOf };
}
