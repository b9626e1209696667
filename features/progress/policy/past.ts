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
  const stood: (Standing | null)[] = [];
  for (const [at, move] of past.entries()) {
    const next = past[at + 1];
    while (stood.length < days.length && (days[stood.length] ?? '') < move.day) stood.push(null);
    const until = next ? days.findIndex((day) => day >= next.day) : days.length;
    stood.push(...standingsAfter(move, days.slice(stood.length, until < 0 ? days.length : until)));
  }
  while (stood.length < days.length) stood.push(null);
  return stood;
}

/** Memory only fades until the next answer: where both ends stand alike, so does all between, and half a year needs few looks. */
function standingsAfter(move: Pick<Move, 'after' | 'rating'>, days: readonly Day[]): readonly Standing[] {
  const [first, last] = [days.at(0), days.at(-1)];
  if (first === undefined || last === undefined) return [];
  const stood = standingOf(move.after, first, move.rating);
  if (days.length === 1) return [stood];
  if (stood === standingOf(move.after, last, move.rating)) return days.map(() => stood);
  const half = days.length >> 1;
  return [days.slice(0, half), days.slice(half)].flatMap((part) => standingsAfter(move, part));
}

export function countOf(stood: readonly (Standing | null)[]): Standings {
  const counts = { forgotten: 0, shaky: 0, firm: 0, mastered: 0 };
  for (const standing of stood) if (standing) counts[standing] += 1;
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
