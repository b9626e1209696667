/** A date in words, at the precision it has: `2024-12-16`, `2024-12` or `2024`. Anything else is shown as it is. */
export function IsoDate({ iso, locale }: { iso: string; locale: string }) {
  return <time dateTime={iso}>{dateInWords(iso, locale)}</time>;
}

/** The same where no element can stand. */
export function dateInWords(iso: string, locale: string): string {
  const match = /^(\d{4})(-\d{2})?(-\d{2})?$/.exec(iso);
  const date = new Date(`${iso}T00:00:00Z`.replace(/^(\d{4})T/, '$1-01T').replace(/^(\d{4}-\d{2})T/, '$1-01T'));
  if (!match || Number.isNaN(date.getTime())) return iso;
  const parts = {
    year: 'numeric',
    month: match[2] ? 'long' : undefined,
    day: match[3] ? 'numeric' : undefined,
  } as const;
  return new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, { ...parts, timeZone: 'UTC' }).format(date);
}
