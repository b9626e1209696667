import { addDays, type Day, mondayOf } from '@/core/review';
import { type ActiveDay, daysOf, type Level, levelOf } from './activity';

/** A day as the calendar shows it: its answers, or what else it was. */
export type CalendarDay = {
  readonly day: Day;
  readonly answers: number;
  readonly mark: Level | 'saved' | 'ahead';
};

type Lived = { readonly activity: readonly ActiveDay[]; readonly frozen: readonly Day[]; readonly today: Day };

/** The seven days of each week. */
export function calendarOf(
  mondays: readonly Day[],
  { activity, frozen, today }: Lived,
): readonly (readonly CalendarDay[])[] {
  const counts = new Map(activity.map(({ day, answers }) => [day, answers]));
  const saved = new Set(frozen);
  return mondays.map((monday) =>
    daysOf(monday).map((day) => {
      const answers = counts.get(day) ?? 0;
      return { day, answers, mark: day > today ? 'ahead' : saved.has(day) ? 'saved' : levelOf(answers) };
    }),
  );
}

/** The last weeks, that of today included; oldest first. */
export function recentCalendar(lived: Lived, count: number): readonly (readonly CalendarDay[])[] {
  const last = mondayOf(lived.today);
  const mondays = Array.from({ length: count }, (_, at) => addDays(last, (at + 1 - count) * 7));
  return calendarOf(mondays, lived);
}
