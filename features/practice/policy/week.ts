import { addDays, type Day, daysBetween } from '@/core/review';

/** A week of the calendar, Monday to Sunday, by ISO 8601: "2026-W48". */
export type Week = string;

/** Sunday is the last day of its week: 2026-11-29 is in 2026-W48. A week is of the year that has its Thursday. */
export function weekOf(day: Day): Week {
  const thursday = addDays(mondayOf(day), 3);
  const year = thursday.slice(0, 4);
  const number = Math.floor(daysBetween(`${year}-01-01`, thursday) / 7) + 1;
  return `${year}-W${String(number).padStart(2, '0')}`;
}

/** The Monday of the week that a day is in. */
export function mondayOf(day: Day): Day {
  const sinceMonday = ((daysBetween('1970-01-05', day) % 7) + 7) % 7;
  return addDays(day, -sinceMonday);
}

/** "2026-W48" -> 202648: the same draw for everyone in that week. */
export function seedOf(week: Week): number {
  return Number(week.replace('-W', ''));
}
