/**
 * One thing a device did to one question, from sending to knowing, in milliseconds of one clock. The questions of this history are answered with
 * numbers, each given once and later ones higher: the value of an answer is its sequence.
 */
export type Deed = {
  readonly question: string;
  readonly began: number;
  readonly ended: number;
} & (
  | {
      readonly kind: 'write';
      readonly value: number;
      /** `unknown`: no answer came, so that it may be kept or not. */
      readonly outcome: 'kept' | 'refused' | 'unknown';
    }
  /** What the question was found answered with; null: with nothing. */
  | { readonly kind: 'read'; readonly value: number | null }
);

export type HistoryFault = {
  /**
   * `lost`: nothing found though an answer was acknowledged. `stale`: older than what was acknowledged or seen before. `invented`: never given, or refused.
   * `ahead`: seen before it was given. `groundless`: refused though nothing newer was given.
   */
  readonly kind: 'lost' | 'stale' | 'invented' | 'ahead' | 'groundless';
  readonly deed: Deed;
};

type Write = Extract<Deed, { kind: 'write' }>;

/**
 * Whether a history can be one of registers that only go up: of each question, whoever looks finds the newest answer that was acknowledged before they
 * looked, or a newer one that was given by then, and never one older than somebody saw before. After Elle (Kingsbury and Alvaro, 2020), for the one kind of
 * register that is needed here.
 */
export function faultsOfHistory(deeds: readonly Deed[]): readonly HistoryFault[] {
  const questions = new Set(deeds.map(({ question }) => question));
  return [...questions].flatMap((one) => faultsOfQuestion(deeds.filter(({ question }) => question === one)));
}

function faultsOfQuestion(deeds: readonly Deed[]): readonly HistoryFault[] {
  const writes = deeds.filter((deed): deed is Write => deed.kind === 'write');
  return deeds.flatMap((deed) => {
    const kind = deed.kind === 'read' ? faultOfRead(deed, deeds, writes) : faultOfWrite(deed, writes);
    return kind ? [{ kind, deed }] : [];
  });
}

function faultOfRead(
  { value, began, ended }: Extract<Deed, { kind: 'read' }>,
  deeds: readonly Deed[],
  writes: readonly Write[],
): HistoryFault['kind'] | null {
  const known = deeds.filter((deed) => deed.ended < began && isKnown(deed)).flatMap((deed) => deed.value ?? []);
  const least = known.length > 0 ? Math.max(...known) : null;
  if (value === null) return least === null ? null : 'lost';
  const given = writes.find((write) => write.value === value);
  if (!given || given.outcome === 'refused') return 'invented';
  if (given.began > ended) return 'ahead';
  return least !== null && value < least ? 'stale' : null;
}

/** Whether what it wrote or found was there at its end. */
function isKnown(deed: Deed): boolean {
  return deed.kind === 'read' || deed.outcome === 'kept';
}

function faultOfWrite({ value, outcome, ended }: Write, writes: readonly Write[]): HistoryFault['kind'] | null {
  if (outcome !== 'refused') return null;
  const newer = writes.some((other) => other.value > value && other.outcome !== 'refused' && other.began < ended);
  return newer ? null : 'groundless';
}
