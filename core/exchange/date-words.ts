/** A date as people write it, with the precision it has: 1955-04-18 is "18 April 1955", 1955-04 "April 1955". */
export function dateWords(date: string, language: 'id' | 'en'): string {
  const [year = '', month, day] = date.split('-');
  if (month === undefined) return year;
  const options = {
    year: 'numeric',
    month: 'long',
    ...(day === undefined ? {} : { day: 'numeric' as const }),
  } as const;
  const moment = Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1));
  // `Date` takes the years before 100 for those of the last century.
  if (!/^\d{4}$/.test(year) || Number(year) < 100 || Number.isNaN(moment)) return date;
  return new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, { ...options, timeZone: 'UTC' }).format(
    moment,
  );
}
