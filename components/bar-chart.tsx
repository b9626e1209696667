import { scaleBand, scaleLinear } from 'd3-scale';
import { ChartFrame, tidy } from './chart-frame';

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

/** Counts over time as bars. */
export function CountChart({ bars, label, ends, most }: Props) {
  const padding = bars.length > 60 ? 0.1 : 0.3;
  return (
    <ChartFrame label={label} ticks={[{ at: 1, word: most }]} ends={ends} height="h-32 sm:h-40">
      <path d={drawBars(bars, padding)} className="fill-current" />
    </ChartFrame>
  );
}

/** The same without words, for beside a number: it needs a table nearby. */
export function SparkBars({ bars }: { bars: readonly Bar[] }) {
  return (
    <div className="h-8 text-accent">
      <svg viewBox="0 0 100 100" preserveAspectRatio="none" className="size-full" aria-hidden="true">
        <path d="M0 100H100" className="stroke-current" strokeWidth="1" vectorEffect="non-scaling-stroke" />
        <path d={drawBars(bars, 0.3)} className="fill-current" />
      </svg>
    </div>
  );
}

function drawBars(bars: readonly Bar[], padding: number): string {
  const x = scaleBand(
    bars.map(({ key }) => key),
    [0, 100],
  ).padding(padding);
  const y = scaleLinear([0, Math.max(1, ...bars.map(({ count }) => count))], [0, 100]);
  const width = tidy(x.bandwidth());
  return bars
    .filter(({ count }) => count > 0)
    .map(({ key, count }) => `M${tidy(x(key) ?? 0)} 100v${-tidy(y(count))}h${width}V100z`)
    .join('');
}
