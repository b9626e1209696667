import { grouped } from '@/core/language/grouped';

/** An answer whose verdict has been told, of a quiz or of a review. */
export type Told = {
  readonly day: string;
  /** 0 to 1. */
  readonly points: number;
  /** The first answer about its fact. */
  readonly first: boolean;
  /** A review of a fact whose day had come, and whether it was recalled; null for other answers. */
  readonly recalled: boolean | null;
  /** Of the article; null where it names none. */
  readonly topic: string | null;
  readonly outlet: string | null;
};

/** Shares are 0 to 1, to four decimals; null of nothing. */
export type Shares = {
  readonly answers: number;
  /** Points of the points that there were. */
  readonly accuracy: number | null;
  readonly firstAnswers: number;
  /** The same of the first answer about each fact: what was known before any review. */
  readonly firstAccuracy: number | null;
  readonly due: number;
  readonly recalled: number;
  /** Recalled of due. */
  readonly retention: number | null;
};

export type NamedShares = Shares & { readonly name: string | null };

export function sharesOf(told: readonly Told[]): Shares {
  const first = told.filter((answer) => answer.first);
  const due = told.filter(({ recalled }) => recalled !== null);
  const recalled = due.filter((answer) => answer.recalled).length;
  return {
    answers: told.length,
    accuracy: share(pointsOf(told), told.length),
    firstAnswers: first.length,
    firstAccuracy: share(pointsOf(first), first.length),
    due: due.length,
    recalled,
    retention: share(recalled, due.length),
  };
}

/** One entry a name; the name with the most answers first, then by name, what has none last. */
export function sharesBy(told: readonly Told[], nameOf: (answer: Told) => string | null): readonly NamedShares[] {
  const byName = grouped(told, nameOf);
  return [...byName].map(([name, answers]) => ({ name, ...sharesOf(answers) })).sort(byAnswers);
}

function byAnswers(one: NamedShares, other: NamedShares): number {
  if ((one.name === null) !== (other.name === null)) return one.name === null ? 1 : -1;
  return other.answers - one.answers || (one.name ?? '').localeCompare(other.name ?? '');
}

function pointsOf(told: readonly Told[]): number {
  return told.reduce((sum, { points }) => sum + points, 0);
}

function share(part: number, whole: number): number | null {
  return whole === 0 ? null : Math.round((part / whole) * 10_000) / 10_000;
}
