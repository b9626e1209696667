import { scaleLinear, scalePoint } from 'd3-scale';
import { line } from 'd3-shape';
import type { ReactNode } from 'react';
import { ChartFrame, tidy } from './chart-frame';

export type ChartPoint = {
  readonly key: string;
  /** 0 to 1, drawn from bottom to top; null where there is none: the line has a gap. */
  readonly share: number | null;
};

type Frame = {
  /** What the picture shows, in a sentence. The numbers themselves belong in a table nearby. */
  readonly label: string;
  /** Words for 0, a half and 1. */
  readonly ticks: readonly [string, string, string];
  /** Words under the first and the last point. */
  readonly ends: readonly [string, string];
};

/** Shares over time as a line with dots. `points` are in order, and evenly spaced, so that several of one day stay apart. */
export function ShareChart({ points, ...frame }: Frame & { points: readonly ChartPoint[] }) {
  return (
    <ShareFrame {...frame} count={points.length}>
      <Line points={points} look={looks.round} />
    </ShareFrame>
  );
}

/** Two lines of shares over the same keys, told apart by their shape: one is whole with round dots, the other broken with square ones. */
export function TwoShares({
  names,
  lines,
  ...frame
}: Frame & { names: readonly [string, string]; lines: readonly [readonly ChartPoint[], readonly ChartPoint[]] }) {
  return (
    <>
      <ul className="mb-4 flex flex-wrap gap-x-6 gap-y-1 text-sm text-quiet">
        {([looks.round, looks.square] as const).map((look, at) => (
          <li key={names[at]} className="flex items-center gap-2">
            <span className="w-10 text-accent">
              <svg viewBox="0 0 40 12" className="w-full" aria-hidden="true">
                <path d="M2 6H38" className="stroke-current" strokeWidth="2" strokeDasharray={look.dashes} />
                <path d="M20 6h0.001" className="stroke-current" strokeWidth="9" strokeLinecap={look.cap} />
              </svg>
            </span>
            {names[at]}
          </li>
        ))}
      </ul>
      <ShareFrame {...frame} count={lines[0].length}>
        <Line points={lines[0]} look={looks.round} />
        <Line points={lines[1]} look={looks.square} />
      </ShareFrame>
    </>
  );
}

const looks = {
  round: { cap: 'round', dashes: undefined },
  square: { cap: 'square', dashes: '5 4' },
} as const;

function ShareFrame({ ticks, ends, label, count, children }: Frame & { count: number; children: ReactNode }) {
  return (
    <ChartFrame
      label={label}
      ticks={ticks.map((word, at) => ({ at: at / 2, word }))}
      ends={count > 1 ? ends : ends.slice(0, 1)}
      height="h-44 sm:h-56"
    >
      {children}
    </ChartFrame>
  );
}

function Line({ points, look }: { points: readonly ChartPoint[]; look: (typeof looks)[keyof typeof looks] }) {
  const { path, dots } = draw(points);
  return (
    <g fill="none" strokeLinejoin="round" className="stroke-current">
      <path d={path} strokeWidth="2" strokeDasharray={look.dashes} vectorEffect="non-scaling-stroke" />
      <path d={dots} strokeWidth="9" strokeLinecap={look.cap} vectorEffect="non-scaling-stroke" />
    </g>
  );
}

const margin = 3;

function draw(points: readonly ChartPoint[]): { readonly path: string; readonly dots: string } {
  const x = scalePoint(
    points.map(({ key }) => key),
    [margin, 100 - margin],
  );
  const y = scaleLinear([0, 1], [100, 0]);
  const places = points.map(({ key, share }): [number, number] | null =>
    share === null ? null : [tidy(x(key) ?? 0), tidy(y(share))],
  );
  const path = line<[number, number] | null>(
    (place) => place?.[0] ?? 0,
    (place) => place?.[1] ?? 0,
  ).defined((place) => place !== null)(places);
  // A stroke of no length with round or square ends is a dot that keeps its shape however the picture stretches.
  return { path: path ?? '', dots: places.map((place) => (place ? `M${place[0]} ${place[1]}h0.001` : '')).join('') };
}
