/** A day of the calendar, "2026-11-28": memory is counted in days, so hours and time zones are settled before it comes here. */
export type Day = string;

const milliseconds = 86_400_000;

/** Whole days from one to the other; negative when `to` is earlier. @throws RangeError when either is no day. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((numberOf(to) - numberOf(from)) / milliseconds);
}

/** @throws RangeError when `day` is none. */
export function addDays(day: Day, count: number): Day {
  return new Date(numberOf(day) + count * milliseconds).toISOString().slice(0, 10);
}

/** @throws RangeError when either is no day. */
export function laterOf(one: Day, other: Day): Day {
  return daysBetween(one, other) > 0 ? other : one;
}

/** The day that a moment falls on in a time zone ("Asia/Jakarta"). */
export function dayOf(moment: Date, timeZone: string): Day {
  return calendarOf(timeZone).format(moment);
}

// Making a calendar takes longer than reading a hundred days of it.
const calendars = new Map<string, Intl.DateTimeFormat>();

function calendarOf(timeZone: string): Intl.DateTimeFormat {
  const known = calendars.get(timeZone);
  if (known) return known;
  // Sweden writes dates as ISO does.
  const made = new Intl.DateTimeFormat('sv-SE', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' });
  calendars.set(timeZone, made);
  return made;
}

// A learner's days are few, and are reckoned with tens of thousands of times for one page.
const numbers = new Map<Day, number>();
const mostNumbers = 10_000;

function numberOf(day: Day): number {
  const known = numbers.get(day);
  if (known !== undefined) return known;
  const time = /^\d{4}-\d{2}-\d{2}$/.test(day) ? Date.parse(`${day}T00:00:00Z`) : Number.NaN;
  if (Number.isNaN(time)) throw new RangeError(`Expected a day such as "2026-11-28", got "${day}".`);
  if (numbers.size >= mostNumbers) numbers.clear();
  numbers.set(day, time);
  return time;
}
