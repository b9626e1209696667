import { type Figure, figure, missing } from './figure.ts';
import { covariance } from './moments.ts';
import { fewOf, type Row } from './rows.ts';
import { fewest } from './thresholds.table.ts';

/** Square root of the covariance of the weighted points with the total: what an effective weight is a share of. Null where the covariance is negative. */
export function pullOf(weight: number, rows: readonly Row[]): number | null {
  const together =
    covariance(
      rows.map(({ points }) => weight * points),
      rows.map(({ total }) => total),
    ) ?? 0;
  // Floating point makes -1e-18 of nothing.
  return together < -1e-12 ? null : Math.sqrt(Math.max(0, together));
}

/** `pulls` is the sum of those of all items that have one. */
export function effectiveWeight(weight: number, rows: readonly Row[], pulls: number): Figure {
  const faulty = fewOf(rows.length, fewest.correlation);
  if (faulty) return missing(faulty);
  const pull = pullOf(weight, rows);
  if (pull === null) return missing('negative-covariance');
  return pulls === 0 ? missing('no-spread') : figure(pull / pulls);
}
