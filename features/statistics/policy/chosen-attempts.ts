import type { Which } from '../schema';

type Taken = {
  readonly id: string;
  readonly userId: string;
  readonly startedAt: Date;
  /** Share of the points, 0 to 1. */
  readonly score: number;
};

/** Of each person's attempts those that count. Of several best ones the earliest, of several at once the one with the smaller id. */
export function chosenAttempts<Attempt extends Taken>(attempts: readonly Attempt[], which: Which): readonly Attempt[] {
  const inTime = [...attempts].sort(
    (one, other) => Number(one.startedAt) - Number(other.startedAt) || byId(one, other),
  );
  if (which === 'all') return inTime;
  const chosen = new Map<string, Attempt>();
  for (const attempt of inTime) {
    const known = chosen.get(attempt.userId);
    if (!known || which === 'last' || (which === 'best' && attempt.score > known.score + 1e-9)) {
      chosen.set(attempt.userId, attempt);
    }
  }
  return [...chosen.values()];
}

function byId(one: Taken, other: Taken): number {
  return one.id < other.id ? -1 : 1;
}
