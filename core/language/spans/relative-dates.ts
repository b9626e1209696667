import { dayNumber, isoOf, isoOfDayNumber, weekdayOf } from '../calendar.ts';
import type { DateMention } from './date-grammar.ts';

/** A date with its year, whether it was counted from the publication, and by which rule. */
export type Resolved = { readonly iso: string; readonly relative: boolean; readonly because: string };

/** "5 Juli lalu": the last one before the publication. */
export function resolveLast(mention: DateMention, publishedAt: string | undefined): Resolved | null {
  if (publishedAt === undefined) return null;
  const year = Number(publishedAt.slice(0, 4));
  const iso = [year, year - 1].map((one) => withYear(mention, one)).find((one) => one !== null && one < publishedAt);
  return iso ? { iso, relative: true, because: 'the last such day before the publication' } : null;
}

/** "Rabu (16/11)": the year in which that day is that weekday, next to the publication. */
export function resolveNamedDay(mention: DateMention, publishedAt: string | undefined): Resolved | null {
  if (publishedAt === undefined) return null;
  const year = Number(publishedAt.slice(0, 4));
  for (const candidate of [year, year - 1, year + 1]) {
    const iso = withYear(mention, candidate);
    if (iso !== null && weekdayOf(iso) === mention.weekday)
      return { iso, relative: true, because: 'weekday and day of the month' };
  }
  return null;
}

/** "Jumat": the last one up to the publication, or the next one when the sentence looks ahead. */
export function resolveWeekday(mention: DateMention, publishedAt: string, future: boolean): Resolved | null {
  if (mention.weekday === undefined || mention.shift === 1 || future) return null;
  const back = (weekdayOf(publishedAt) - mention.weekday + 7) % 7 || (mention.shift === -1 ? 7 : 0);
  return {
    iso: isoOfDayNumber(dayNumber(publishedAt) - back),
    relative: true,
    because: 'weekday before the publication',
  };
}

export function resolveShift({ unit, shift, month }: DateMention, publishedAt: string): Resolved | null {
  if (shift === undefined) return null;
  const year = Number(publishedAt.slice(0, 4));
  const publicationMonth = Number(publishedAt.slice(5, 7));
  const because = 'relative to the publication';
  if (unit === 'day') return { iso: isoOfDayNumber(dayNumber(publishedAt) + shift), relative: true, because };
  if (unit === 'year') return { iso: String(year + shift), relative: true, because };
  if (month !== undefined) return monthBefore(month, shift, year, publicationMonth, because);
  const index = year * 12 + publicationMonth - 1 + shift;
  const iso = isoOf({ year: Math.floor(index / 12), month: (index % 12) + 1 });
  return iso === null ? null : { iso, relative: true, because };
}

/** "Agustus lalu" in November is this year's, in March last year's. */
function monthBefore(
  month: number,
  shift: number,
  year: number,
  publicationMonth: number,
  because: string,
): Resolved | null {
  const inYear = shift < 0 && month >= publicationMonth ? year - 1 : year;
  const iso = isoOf({ year: inYear, month });
  return iso === null ? null : { iso, relative: true, because };
}

export function withYear({ month, day }: DateMention, year: number): string | null {
  return month === undefined || day === undefined ? null : isoOf({ year, month, day });
}
