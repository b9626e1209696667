import { scaleBand, scaleLinear } from 'd3-scale';

export type Bar = { readonly key: string; readonly count: number };

type Props = {
  /** In order; at most a few hundred. */
  readonly bars: readonly Bar[];
  /** What the picture shows, in a sentence. The numbers themselves belong in a table nearby. */
  readonly label: string;
  /** Words under the first and the last bar. */
  readonly ends: readonly [string, string];
  /** The word for the height of the highest bar. */
  readonly most: string;
};

/** Counts over time as bars, drawn on the server; stretches as `ShareChart` does. */
export function CountChart({ bars, label, ends, most }: Props) {
  const x = scaleBand(
    bars.map(({ key }) => key),
    [0, 100],
  ).padding(bars.length > 60 ? 0.1 : 0.3);
  const y = scaleLinear([0, Math.max(1, ...bars.map(({ count }) => count))], [0, 100]);
  const tidy = (place: number) => Math.round(place * 100) / 100;
  return (
    <div role="img" aria-label={label} className="text-sm text-quiet">
      <div className="relative mt-2 ml-12 h-32 sm:h-40">
        <span className="absolute right-full bottom-full mr-2 translate-y-1/2">{most}</span>
        <svg
          viewBox="0 0 100 100"
          preserveAspectRatio="none"
          className="absolute inset-0 size-full overflow-visible"
          aria-hidden="true"
        >
          <path d="M0 0H100M0 100H100" className="stroke-line" strokeWidth="1" vectorEffect="non-scaling-stroke" />
          {bars.map(({ key, count }) => (
            <rect
              key={key}
              x={tidy(x(key) ?? 0)}
              y={tidy(100 - y(count))}
              width={tidy(x.bandwidth())}
              height={tidy(y(count))}
              className="fill-accent"
            />
          ))}
        </svg>
      </div>
      <div className="mt-3 ml-12 flex justify-between gap-4">
        <span>{ends[0]}</span>
        <span className="text-end">{ends[1]}</span>
      </div>
    </div>
  );
}
