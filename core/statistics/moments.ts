/** Below it a variance is that of equal numbers, seen through floating point; all that is measured here is 0 to 1 or a few points. */
const nothing = 1e-12;

/** Sample statistics of numbers, and of two lists of the same length. Null where they are not defined. */

export function mean(values: readonly number[]): number | null {
  return values.length === 0 ? null : sum(values) / values.length;
}

/** Of an even count, halfway between the two in the middle. */
export function median(values: readonly number[]): number | null {
  const sorted = ascending(values);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.ceil(sorted.length / 2) - 1];
  return upper === undefined || lower === undefined ? null : (lower + upper) / 2;
}

/** Sum of the products of both deviations over n - 1. Exactly 0 where either list does not vary. */
export function covariance(ones: readonly number[], others: readonly number[]): number | null {
  if (ones.length < 2) return null;
  const [one, other] = [deviations(ones), deviations(others)];
  return one.every(isNothing) || other.every(isNothing)
    ? 0
    : one.reduce((total, deviation, at) => total + deviation * (other[at] ?? 0), 0) / (ones.length - 1);
}

export function variance(values: readonly number[]): number | null {
  return covariance(values, values);
}

/** Pearson's r, -1 to 1; null where either list does not vary. */
export function correlation(ones: readonly number[], others: readonly number[]): number | null {
  const spread = Math.sqrt((variance(ones) ?? 0) * (variance(others) ?? 0));
  const together = covariance(ones, others);
  if (together === null || spread < nothing) return null;
  return Math.min(1, Math.max(-1, together / spread));
}

/** The largest covariance that the same numbers can have: both sorted alike (the rearrangement inequality). */
export function largestCovariance(ones: readonly number[], others: readonly number[]): number | null {
  return covariance(ascending(ones), ascending(others));
}

/** k3 / k2^(3/2) with the unbiased k-statistics of Fisher; 0 is symmetric, a tail to the right is positive. Three values or more. */
export function skewness(values: readonly number[]): number | null {
  const n = values.length;
  const k2 = variance(values) ?? 0;
  if (n < 3 || k2 < nothing) return null;
  const k3 = (n ** 2 / ((n - 1) * (n - 2))) * moment(values, 3);
  return k3 / k2 ** 1.5;
}

/** k4 / k2^2, likewise; 0 is a normal distribution, peaked is positive. Four values or more. */
export function kurtosis(values: readonly number[]): number | null {
  const n = values.length;
  const k2 = variance(values) ?? 0;
  if (n < 4 || k2 < nothing) return null;
  const inner = (n + 1) * moment(values, 4) - 3 * (n - 1) * moment(values, 2) ** 2;
  const k4 = (n ** 2 / ((n - 1) * (n - 2) * (n - 3))) * inner;
  return k4 / k2 ** 2;
}

export function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

export function ascending(values: readonly number[]): readonly number[] {
  return [...values].sort((one, other) => one - other);
}

function moment(values: readonly number[], power: number): number {
  return mean(deviations(values).map((deviation) => deviation ** power)) ?? 0;
}

function deviations(values: readonly number[]): readonly number[] {
  const centre = mean(values) ?? 0;
  return values.map((value) => value - centre);
}

function isNothing(deviation: number): boolean {
  return deviation ** 2 < nothing;
}
