import type { Random } from '../random.ts';

/**
 * Three wrong dates of the precision of the key (`2024-12-16`, `2024-12` or `2024`), those of the article first. How many
 * lie before the key is drawn first. `last` is the day of publication: what has happened cannot be later. `isSaid` tells the dates the stem itself names.
 */
export function otherDates(
  iso: string,
  own: readonly string[],
  random: Random,
  last?: string,
  isSaid: (date: string) => boolean = () => false,
): readonly string[] {
  const believable = (date: string) =>
    date !== iso && !isSaid(date) && !(last && iso <= last && date > last.slice(0, date.length));
  const tempting = random.shuffle(own.filter((date) => date.length === iso.length && near(date, iso)));
  const made = random.shuffle(neighbours(iso));
  const pool = [...new Set([...tempting, ...made])].filter(believable);
  const before = pool.filter((date) => date < iso);
  const after = pool.filter((date) => date > iso);
  const wanted = random.below(4);
  const low = before.slice(0, Math.max(wanted, 3 - after.length));
  return [...low, ...after.slice(0, 3 - low.length)];
}

/** A date of the article tempts when it is near: two months for days, a year for months, eight years for years. */
function near(date: string, iso: string): boolean {
  const apart =
    Math.abs(Date.parse(`${date}-01-01`.slice(0, 10)) - Date.parse(`${iso}-01-01`.slice(0, 10))) / 86_400_000;
  return apart <= (iso.length === 10 ? 60 : iso.length === 7 ? 366 : 8 * 366);
}

/** One part changed at a time, so that no choice stands out: the day, the month or the year. */
function neighbours(iso: string): readonly string[] {
  const [year = 0, month, day] = iso.split('-').map(Number);
  if (month === undefined) return [-4, -3, -2, -1, 1, 2, 3, 4].map((step) => `${year + step}`);
  const months = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12].filter((other) => other !== month);
  if (day === undefined) {
    return [
      ...months.map((other) => `${year}-${two(other)}`),
      ...[-2, -1, 1, 2].map((step) => `${year + step}-${two(month)}`),
    ];
  }
  const safeDay = Math.min(day, 28);
  return [
    ...months.filter((other) => Math.abs(other - month) <= 1).map((other) => `${year}-${two(other)}-${two(safeDay)}`),
    ...[-8, -6, -5, -3, -2, 2, 3, 4, 6, 7]
      .map((step) => day + step)
      .filter((other) => other >= 1 && other <= 28)
      .map((other) => `${year}-${two(month)}-${two(other)}`),
  ];
}

function two(part: number): string {
  return String(part).padStart(2, '0');
}
