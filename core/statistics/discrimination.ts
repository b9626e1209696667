import { type Estimate, estimate, type Figure, figure, type Missing, missing, noEstimate } from './figure.ts';
import { correlationInterval } from './intervals.ts';
import { correlation, covariance, largestCovariance } from './moments.ts';
import { fewOf, type Row } from './rows.ts';
import { fewest } from './thresholds.table.ts';

/** Correlation of what `measure` says of an attempt with the rest of its test: of points it is the discrimination index, of a choice taken (1) or left (0) its point-biserial. */
export function discriminationOf(rows: readonly Row[], measure: (row: Row) => number): Estimate {
  const besides = withRest(rows);
  if (typeof besides === 'string') return noEstimate(besides);
  const r = correlation(besides.map(measure), besides.map(restOf));
  return r === null ? noEstimate('no-spread') : estimate(r, correlationInterval(r, besides.length));
}

/** Covariance of the points with the rest of the test, over the largest that the same numbers allow. */
export function efficiencyOf(rows: readonly Row[]): Figure {
  const besides = withRest(rows);
  if (typeof besides === 'string') return missing(besides);
  const [points, rests] = [besides.map((row) => row.points), besides.map(restOf)];
  const most = largestCovariance(points, rests);
  return most ? figure(Math.min(1, (covariance(points, rests) ?? 0) / most)) : missing('no-spread');
}

function withRest(rows: readonly Row[]): readonly Row[] | Missing {
  const faulty = fewOf(rows.length, fewest.correlation);
  if (faulty) return faulty;
  const besides = rows.filter(({ rest }) => rest !== null);
  return besides.length === 0 ? 'one-item' : (fewOf(besides.length, fewest.correlation) ?? besides);
}

function restOf({ rest }: Row): number {
  return rest ?? 0;
}
