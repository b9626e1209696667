import { scaleLinear, scalePoint } from 'd3-scale';
import { line } from 'd3-shape';

export type ChartPoint = {
  readonly key: string;
  /** 0 to 1, drawn from bottom to top. */
  readonly share: number;
};

type Props = {
  /** In order; evenly spaced, so that several of one day stay apart. */
  readonly points: readonly ChartPoint[];
  /** What the picture shows, in a sentence. The numbers themselves belong in a table nearby. */
  readonly label: string;
  /** Words for 0, a half and 1. */
  readonly ticks: readonly [string, string, string];
  /** Words under the first and the last point. */
  readonly ends: readonly [string, string];
};

/**
 * Shares over time as a line with dots, drawn on the server. The picture stretches to any width; letters stand outside
 * it and strokes do not scale, so that both keep their size at 320 px.
 */
export function ShareChart({ points, label, ticks, ends }: Props) {
  const { path, dots } = draw(points);
  const [first, last] = points.length > 1 ? ends : [ends[0]];
  return (
    <div role="img" aria-label={label} className="text-sm text-quiet">
      <div className="relative mt-2 ml-12 h-44 sm:h-56">
        {ticks.map((tick, at) => (
          <span key={tick} className="absolute right-full mr-2 translate-y-1/2" style={{ bottom: `${at * 50}%` }}>
            {tick}
          </span>
        ))}
        <svg
          viewBox="0 0 100 100"
          preserveAspectRatio="none"
          className="absolute inset-0 size-full overflow-visible"
          aria-hidden="true"
        >
          <g fill="none" strokeLinecap="round" strokeLinejoin="round">
            <path
              d="M0 0H100M0 50H100M0 100H100"
              className="stroke-line"
              strokeWidth="1"
              vectorEffect="non-scaling-stroke"
            />
            <path d={path} className="stroke-accent" strokeWidth="2" vectorEffect="non-scaling-stroke" />
            <path d={dots} className="stroke-accent" strokeWidth="9" vectorEffect="non-scaling-stroke" />
          </g>
        </svg>
      </div>
      <div className={`mt-3 ml-12 flex gap-4 ${last ? 'justify-between' : 'justify-center'}`}>
        <span>{first}</span>
        {last && <span className="text-end">{last}</span>}
      </div>
    </div>
  );
}

const margin = 3;

function draw(points: readonly ChartPoint[]): { readonly path: string; readonly dots: string } {
  const x = scalePoint(
    points.map(({ key }) => key),
    [margin, 100 - margin],
  );
  const y = scaleLinear([0, 1], [100, 0]);
  const places = points.map(({ key, share }): [number, number] => [tidy(x(key) ?? 0), tidy(y(share))]);
  // A stroke of no length with round ends is a dot that stays round however the picture stretches.
  return { path: line()(places) ?? '', dots: places.map(([left, top]) => `M${left} ${top}h0.001`).join('') };
}

/** Two decimals of a hundredth of the picture: finer than a pixel. */
function tidy(place: number): number {
  return Math.round(place * 100) / 100;
}
