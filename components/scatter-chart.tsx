import { scaleLinear } from 'd3-scale';
import { ChartFrame, tidy } from './chart-frame';

export type ScatterPoint = {
  readonly key: string;
  /** 0 (left) to 1 (right). */
  readonly x: number;
  readonly y: number;
  /** Stands beside it. */
  readonly word: string;
};

type Props = {
  readonly points: readonly ScatterPoint[];
  /** What the picture shows, in a sentence. The numbers themselves belong in a table nearby. */
  readonly label: string;
  /** From the lowest to the highest that is drawn, with their words; the first is the bottom, the last the top. */
  readonly levels: readonly { readonly y: number; readonly word: string }[];
  /** Broken lines from bottom to top, at these places. */
  readonly borders: readonly number[];
  readonly ends: readonly [string, string];
};

/** Points of two measures. Points that nearly fall together share one dot and their words. */
export function ScatterChart({ points, label, levels, borders, ends }: Props) {
  const y = scaleLinear([levels.at(0)?.y ?? 0, levels.at(-1)?.y ?? 1], [0, 1]);
  const dots = gathered(points.map((point) => ({ ...point, y: y(point.y) })));
  return (
    <ChartFrame
      label={label}
      ticks={levels.map((level) => ({ at: tidy(y(level.y)), word: level.word }))}
      ends={ends}
      height="h-64 sm:h-80"
      over={dots.map(({ key, x, y: at, words }) => (
        <span
          key={key}
          className={`absolute translate-y-1/2 px-2 font-medium whitespace-nowrap text-ink ${x > 0.85 ? '-translate-x-full' : ''}`}
          style={{ left: `${tidy(x * 100)}%`, bottom: `${tidy(at * 100)}%` }}
        >
          {words.join(', ')}
        </span>
      ))}
    >
      <path
        d={borders.map((x) => `M${x * 100} 0V100`).join('')}
        className="stroke-line"
        strokeWidth="1"
        strokeDasharray="4 4"
        vectorEffect="non-scaling-stroke"
      />
      <path
        d={dots.map(({ x, y: at }) => `M${tidy(x * 100)} ${tidy(100 - at * 100)}h0.001`).join('')}
        fill="none"
        className="stroke-current"
        strokeWidth="9"
        strokeLinecap="round"
        vectorEffect="non-scaling-stroke"
      />
    </ChartFrame>
  );
}

type Dot = { readonly key: string; readonly x: number; readonly y: number; readonly words: readonly string[] };

/** So near, a share of the picture, that their words would run together. */
const near = { x: 0.06, y: 0.05 };

function gathered(points: readonly ScatterPoint[]): readonly Dot[] {
  const dots: Dot[] = [];
  for (const { key, x, y, word } of points) {
    const at = dots.findIndex((dot) => Math.abs(dot.x - x) < near.x && Math.abs(dot.y - y) < near.y);
    const known = dots[at];
    if (known) dots[at] = { ...known, words: [...known.words, word] };
    else dots.push({ key, x, y, words: [word] });
  }
  return dots;
}
