/** How many days, weeks and months keep one backup each. */
export type Rotation = { readonly days: number; readonly weeks: number; readonly months: number };

/**
 * Which backups are kept: the newest of each of the last days, weeks (from Monday) and months that have one, in UTC; the newest always.
 * A day without a backup does not count, so that a pause deletes nothing.
 */
export function keptOf(made: readonly Date[], { days, weeks, months }: Rotation): ReadonlySet<Date> {
  const newestFirst = [...made].sort((a, b) => b.getTime() - a.getTime());
  return new Set([
    ...newestFirst.slice(0, 1),
    ...newestOfEach(newestFirst, days, (date) => date.toISOString().slice(0, 10)),
    ...newestOfEach(newestFirst, weeks, mondayOf),
    ...newestOfEach(newestFirst, months, (date) => date.toISOString().slice(0, 7)),
  ]);
}

function newestOfEach(newestFirst: readonly Date[], most: number, periodOf: (date: Date) => string): readonly Date[] {
  const found = new Map<string, Date>();
  for (const date of newestFirst) {
    const period = periodOf(date);
    if (!found.has(period) && found.size < most) found.set(period, date);
  }
  return [...found.values()];
}

function mondayOf(date: Date): string {
  const sinceMonday = (date.getUTCDay() + 6) % 7;
  return new Date(date.getTime() - sinceMonday * 86_400_000).toISOString().slice(0, 10);
}

/** "7,4,12" as days, weeks, months; undefined when it is not that. */
export function rotationFrom(text: string): Rotation | undefined {
  const [, days, weeks, months] = /^(\d{1,4}),(\d{1,4}),(\d{1,4})$/.exec(text) ?? [];
  return days === undefined ? undefined : { days: Number(days), weeks: Number(weeks), months: Number(months) };
}
