/** A date in words, at the precision it has: `2024-12-16`, `2024-12` or `2024`. Anything else is shown as it is. */
export function IsoDate({ iso, locale }: { iso: string; locale: string }) {
  return <time dateTime={iso}>{dateInWords(iso, locale)}</time>;
}

/** The same where no element can stand. */
export function dateInWords(iso: string, locale: string): string {
  const match = /^(\d{4})(-\d{2})?(-\d{2})?$/.exec(iso);
  const date = new Date(`${iso}T00:00:00Z`.replace(/^(\d{4})T/, '$1-01T').replace(/^(\d{4}-\d{2})T/, '$1-01T'));
  if (!match || Number.isNaN(date.getTime())) return iso;
  return writerOf(locale, match[3] ? 'day' : match[2] ? 'month' : 'year').format(date);
}

const parts = {
  year: { year: 'numeric' },
  month: { year: 'numeric', month: 'long' },
  day: { year: 'numeric', month: 'long', day: 'numeric' },
} as const;

// Making one takes longer than writing a hundred dates with it, and a page has tens of them.
const writers = new Map<string, Intl.DateTimeFormat>();

function writerOf(locale: string, precision: keyof typeof parts): Intl.DateTimeFormat {
  const name = `${locale} ${precision}`;
  const known = writers.get(name);
  if (known) return known;
  const made = new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, { ...parts[precision], timeZone: 'UTC' });
  writers.set(name, made);
  return made;
}
