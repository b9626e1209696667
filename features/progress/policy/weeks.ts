import { grouped } from '@/core/language/grouped';
import { addDays, type Day, mondayOf, type Week, weekOf } from '@/core/review';
import { daysOf } from './activity';
import { type Shares, sharesOf, type Told } from './shares';

export type WeekShares = Shares & {
  readonly week: Week;
  readonly monday: Day /** Days with an answer. */;
  readonly activeDays: number;
};

/** A week, or one week of several on average; the shares are of all answers of them. */
export type Side = Pick<Shares, 'answers' | 'accuracy' | 'retention'> & { readonly activeDays: number };

/** This week beside the weeks before it, at most four: the person's own, no one else's. */
export type Comparison = { readonly now: Side; readonly before: Side; readonly weeks: number };

const compared = 4;

/** The Mondays from that of the first day on to that of today, at most so many; oldest first. */
export function mondaysOf(first: Day, today: Day, most: number): readonly Day[] {
  const mondays: Day[] = [];
  for (let monday = mondayOf(today); mondays.length < most; monday = addDays(monday, -7)) {
    mondays.unshift(monday);
    if (monday <= first) break;
  }
  return mondays;
}

/** The answers of each week, by its Monday. */
export type ByWeek = ReadonlyMap<Day, readonly Told[]>;

export function byWeek(told: readonly Told[]): ByWeek {
  const days = [...grouped(told, ({ day }) => day)];
  const weeks = grouped(days, ([day]) => mondayOf(day));
  return new Map([...weeks].map(([monday, own]) => [monday, own.flatMap(([, answers]) => answers)]));
}

/** One entry a week, those without an answer too. */
export function weekShares(told: ByWeek, active: ReadonlySet<Day>, mondays: readonly Day[]): readonly WeekShares[] {
  return mondays.map((monday) => ({
    week: weekOf(monday),
    monday,
    activeDays: activeIn(monday, active),
    ...sharesOf(told.get(monday) ?? []),
  }));
}

/** Null in the first week, which has nothing to stand beside. */
export function comparisonOf(told: ByWeek, active: ReadonlySet<Day>, mondays: readonly Day[]): Comparison | null {
  const [now, earlier] = [mondays.slice(-1), mondays.slice(-1 - compared, -1)];
  if (earlier.length === 0) return null;
  return { now: sideOf(told, active, now), before: sideOf(told, active, earlier), weeks: earlier.length };
}

function sideOf(told: ByWeek, active: ReadonlySet<Day>, mondays: readonly Day[]): Side {
  const { answers, accuracy, retention } = sharesOf(mondays.flatMap((monday) => told.get(monday) ?? []));
  const activeDays = mondays.reduce((sum, monday) => sum + activeIn(monday, active), 0);
  return { answers: answers / mondays.length, accuracy, retention, activeDays: activeDays / mondays.length };
}

function activeIn(monday: Day, active: ReadonlySet<Day>): number {
  return daysOf(monday).filter((day) => active.has(day)).length;
}
