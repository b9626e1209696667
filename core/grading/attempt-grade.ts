/** Which of several attempts counts: as in Moodle's quiz, "Grading method". */
export const attemptGradings = ['highest', 'average', 'first', 'last'] as const;
export type AttemptGrading = (typeof attemptGradings)[number];

/** The grade of several attempts, from the share of each (0 to 1) in the order they were begun; null when there is none. */
export function gradeOf(method: AttemptGrading, shares: readonly number[]): number | null {
  const [first] = shares;
  if (first === undefined) return null;
  switch (method) {
    case 'highest':
      return Math.max(...shares);
    case 'average':
      return shares.reduce((sum, share) => sum + share, 0) / shares.length;
    case 'first':
      return first;
    case 'last':
      return shares.at(-1) ?? first;
  }
}

/** What a late attempt keeps of its share: `latePercent` of it is lost. */
export function lessLate(share: number, latePercent: number): number {
  return share * (1 - latePercent / 100);
}
