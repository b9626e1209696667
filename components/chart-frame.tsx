import type { ReactNode } from 'react';

type Props = {
  /** What the picture shows, in a sentence. The numbers themselves belong in a table nearby. */
  readonly label: string;
  /** Words beside lines across the picture, at a share of its height from the bottom. */
  readonly ticks: readonly { readonly at: number; readonly word: string }[];
  /** Words under the first and the last place; one alone stands in the middle. */
  readonly ends: readonly string[];
  readonly height: string;
  /** Drawn on a square of 100 by 100 that stretches, in the colour of the text: `currentColor` is what forced colours keep readable. */
  readonly children: ReactNode;
  /** Words inside the picture, placed by shares of its width and height: they do not stretch with it. */
  readonly over?: ReactNode;
};

/**
 * The frame of a chart drawn on the server. The picture stretches to any width; letters stand outside it and strokes do not scale, so that both keep their size at 320 px.
 */
export function ChartFrame({ label, ticks, ends, height, children, over }: Props) {
  const lines = [0, ...ticks.map(({ at }) => at).filter((at) => at > 0)];
  return (
    <div role="img" aria-label={label} className="text-sm text-quiet">
      <div className={`relative mt-2 ml-12 ${height}`}>
        {ticks.map(({ at, word }) => (
          <span key={at} className="absolute right-full mr-2 translate-y-1/2" style={{ bottom: `${at * 100}%` }}>
            {word}
          </span>
        ))}
        <div className="absolute inset-0 text-accent">
          <svg
            viewBox="0 0 100 100"
            preserveAspectRatio="none"
            className="size-full overflow-visible"
            aria-hidden="true"
          >
            <path
              d={lines.map((at) => `M0 ${100 - at * 100}H100`).join('')}
              className="stroke-line"
              strokeWidth="1"
              vectorEffect="non-scaling-stroke"
            />
            {children}
          </svg>
          {over}
        </div>
      </div>
      <div className={`mt-3 ml-12 flex gap-4 ${ends.length > 1 ? 'justify-between' : 'justify-center'}`}>
        {ends.map((end, at) => (
          <span key={end} className={at > 0 ? 'text-end' : ''}>
            {end}
          </span>
        ))}
      </div>
    </div>
  );
}

/** Two decimals of a hundredth of the picture: finer than a pixel. */
export function tidy(place: number): number {
  return Math.round(place * 100) / 100;
}
