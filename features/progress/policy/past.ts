import { type Day, type Fading, type Rating, type Standing, standingOf } from '@/core/review';

/** What one answer made of the memory of a fact. */
export type Move = { readonly day: Day; readonly rating: Rating; readonly after: Fading };

/** The answers about one fact, oldest first. */
export type Past = readonly Move[];

/** How many facts stand where. */
export type Standings = Readonly<Record<Standing, number>>;

/** Facts that stand better or worse than they did, and those that were not there yet. */
export type Shift = { readonly risen: number; readonly fallen: number; readonly added: number };

/** From the weakest to the firmest. */
export const standings = ['forgotten', 'shaky', 'firm', 'mastered'] as const satisfies readonly Standing[];

/** How a fact stood at the end of each of some days, which ascend; null before its first answer. What nobody asks grows weaker by itself. */
export function standingsOf(past: Past, days: readonly Day[]): readonly (Standing | null)[] {
  const stood: (Standing | null)[] = days.map(() => null);
  let from = 0;
  for (const [at, move] of past.entries()) {
    const next = past[at + 1];
    while (from < days.length && (days[from] ?? '') < move.day) from += 1;
    let until = next ? from : days.length;
    while (next && until < days.length && (days[until] ?? '') < next.day) until += 1;
    fade(stood, { move, days, from, until });
    from = until;
  }
  return stood;
}

type Fade = {
  readonly move: Pick<Move, 'after' | 'rating'>;
  readonly days: readonly Day[];
  readonly from: number;
  readonly until: number;
};

/** Writes how a fact stood on the days between two answers: thousands of facts are looked at for one page, so nothing is made on the way. */
function fade(stood: (Standing | null)[], { move, days, from, until }: Fade): void {
  if (from >= until) return;
  const at = (place: number) => standingOf(move.after, days[place] ?? '', move.rating);
  const last = until - 1;
  stood[from] = at(from);
  if (last > from) stood[last] = at(last);
  between(from, last);

  /** Memory only fades until the next answer: where both ends stand alike, so does all between, and half a year needs few looks. */
  function between(one: number, other: number): void {
    if (other - one < 2) return;
    const standing = stood[one] ?? null;
    if (standing === stood[other]) {
      stood.fill(standing, one + 1, other);
      return;
    }
    const half = (one + other) >> 1;
    stood[half] = at(half);
    between(one, half);
    between(half, other);
  }
}

/** How many facts stood where on each of so many days, from how each fact stood on them. */
export function countsOf(facts: readonly (readonly (Standing | null)[])[], days: number): readonly Standings[] {
  const counts = Array.from({ length: days }, () => ({ forgotten: 0, shaky: 0, firm: 0, mastered: 0 }));
  for (const stood of facts)
    for (const [at, count] of counts.entries()) {
      const standing = stood[at];
      if (standing) count[standing] += 1;
    }
  return counts;
}

/** From how each fact stood before to how it stands now, in the same order. */
export function shiftOf(before: readonly (Standing | null)[], now: readonly (Standing | null)[]): Shift {
  let [risen, fallen, added] = [0, 0, 0];
  for (const [at, standing] of now.entries()) {
    const earlier = before[at] ?? null;
    if (standing === null) continue;
    if (earlier === null) added += 1;
    else if (standings.indexOf(standing) > standings.indexOf(earlier)) risen += 1;
    else if (standings.indexOf(standing) < standings.indexOf(earlier)) fallen += 1;
  }
  return { risen, fallen, added };
}
