import type { Interval } from './figure.ts';

/** Of the standard normal distribution, 97.5 % lie below it. */
const z = 1.959964;

/**
 * Where a share lies with 95 % confidence, of `of` trials (Wilson 1927): true to its word for few trials and for shares near 0 or 1. Of points that may be given in part it is
 * rather too wide: such points vary less than all or nothing with the same mean.
 */
export function shareInterval(share: number, of: number): Interval | null {
  if (of === 0) return null;
  const scale = 1 + z ** 2 / of;
  const centre = share + z ** 2 / (2 * of);
  const reach = z * Math.sqrt((share * (1 - share)) / of + z ** 2 / (4 * of ** 2));
  return { low: Math.max(0, (centre - reach) / scale), high: Math.min(1, (centre + reach) / scale) };
}

/** The same of a correlation over `of` pairs, by Fisher's z (Metron 1, 1921). Null of fewer than four pairs, and of a perfect correlation, for which it says nothing. */
export function correlationInterval(r: number, of: number): Interval | null {
  if (of < 4 || Math.abs(r) >= 1) return null;
  const reach = z / Math.sqrt(of - 3);
  return { low: Math.tanh(Math.atanh(r) - reach), high: Math.tanh(Math.atanh(r) + reach) };
}
