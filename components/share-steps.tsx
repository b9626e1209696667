import { tidy } from './chart-frame';

/** Shares (0 to 1) of some groups in order, as bars under a line for all; nothing where a group has none. For the eye only: it needs a table nearby. */
export function ShareSteps({ shares }: { shares: readonly (number | null)[] }) {
  const width = 100 / shares.length;
  const bars = shares.map((share, at) =>
    share ? `M${tidy(at * width + width * 0.1)} 100v${-tidy(share * 100)}h${tidy(width * 0.8)}V100z` : '',
  );
  return (
    <div className="ms-auto h-10 w-14 text-accent sm:w-24">
      <svg viewBox="0 0 100 100" preserveAspectRatio="none" className="size-full" aria-hidden="true">
        <path d="M0 0H100M0 50H100" className="stroke-line" strokeWidth="1" vectorEffect="non-scaling-stroke" />
        <path d="M0 100H100" className="stroke-current" strokeWidth="1" vectorEffect="non-scaling-stroke" />
        <path d={bars.join('')} className="fill-current" />
      </svg>
    </div>
  );
}
