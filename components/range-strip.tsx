import { tidy } from './chart-frame';

type Props = {
  readonly low: number;
  readonly median: number;
  readonly high: number;
  /** Null: none. */
  readonly own: number | null;
  /** What the right end stands for; the left one is 0. */
  readonly most: number;
};

/** Where the middle half of a group lies (a bar) with its median (a stroke), and a value of one's own (a dot), on one line. For the eye only: it needs a table nearby. */
export function RangeStrip({ low, median, high, own, most }: Props) {
  const at = (value: number) => tidy(2 + (Math.min(value, most) / most) * 96);
  const still = { vectorEffect: 'non-scaling-stroke' } as const;
  return (
    <svg viewBox="0 0 100 20" preserveAspectRatio="none" className="mt-1 h-5 w-full" aria-hidden="true">
      <path d="M2 10H98" className="stroke-line" strokeWidth="2" {...still} />
      <path d={`M${at(low)} 10H${at(high)}`} className="stroke-edge" strokeWidth="8" strokeLinecap="round" {...still} />
      <path d={`M${at(median)} 1V19`} className="stroke-ink" strokeWidth="2" {...still} />
      {own !== null && (
        <path d={`M${at(own)} 10h0.001`} className="stroke-accent" strokeWidth="14" strokeLinecap="round" {...still} />
      )}
    </svg>
  );
}
