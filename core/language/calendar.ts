/** A date with reduced precision: a year, a month of a year, or a day. */
export type DateParts = { readonly year: number; readonly month?: number; readonly day?: number };

/** ISO 8601 with reduced precision, or null when there is no such day. */
export function isoOf({ year, month, day }: DateParts): string | null {
  if (year < 1000 || year > 2199) return null;
  if (month === undefined) return String(year);
  if (month < 1 || month > 12) return null;
  const yearMonth = `${year}-${String(month).padStart(2, '0')}`;
  if (day === undefined) return yearMonth;
  return day >= 1 && day <= daysIn(year, month) ? `${yearMonth}-${String(day).padStart(2, '0')}` : null;
}

/** Days since 1970-01-01 of an ISO date; a missing month or day counts as the first. NaN when malformed. */
export function dayNumber(iso: string): number {
  const [year = Number.NaN, month = 1, day = 1] = iso.split('-').map(Number);
  return Date.UTC(year, month - 1, day) / 86_400_000;
}

export function isoOfDayNumber(day: number): string {
  return new Date(day * 86_400_000).toISOString().slice(0, 10);
}

/** 0 is Sunday. */
export function weekdayOf(iso: string): number {
  return (((dayNumber(iso) + 4) % 7) + 7) % 7;
}

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}
