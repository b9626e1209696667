import { useFormatter } from 'next-intl';

/** Weeks in a picture: more would run together on a phone. */
export const weeksDrawn = 12;

/** A share in per cent; a dash where there is none. */
export function usePercent(): (share: number | null) => string {
  const format = useFormatter();
  return (share) => (share === null ? '–' : format.number(share, { style: 'percent', maximumFractionDigits: 0 }));
}

/** A day of the calendar in words: long for a sentence, short for a table. */
export function useDay(): (iso: string, length?: 'short' | 'long') => string {
  const format = useFormatter();
  // The day as a moment that is shown as that day in UTC.
  return (iso, length = 'short') =>
    format.dateTime(new Date(`${iso}T00:00:00Z`), {
      day: 'numeric',
      month: length,
      year: length === 'long' ? 'numeric' : undefined,
      timeZone: 'UTC',
    });
}
