/** A part of 100 % that several answers have alike, to five decimals: only such fractions are taken by Moodle. */
export function shareOf(count: number): number {
  return count === 0 ? 0 : Math.round(1e7 / count) / 1e5;
}
