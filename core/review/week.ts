import { addDays, type Day, daysBetween } from './day.ts';

/** A week of ISO 8601, "2026-W48": from Monday to Sunday, in the year that its Thursday lies in. */
export type Week = string;

const someMonday = '1970-01-05';

/** The Monday on or before a day. */
export function mondayOf(day: Day): Day {
  const since = daysBetween(someMonday, day) % 7;
  return addDays(day, since < 0 ? -since - 7 : -since);
}

export function weekOf(day: Day): Week {
  const thursday = addDays(mondayOf(day), 3);
  const year = thursday.slice(0, 4);
  const number = Math.floor(daysBetween(`${year}-01-01`, thursday) / 7) + 1;
  return `${year}-W${String(number).padStart(2, '0')}`;
}
