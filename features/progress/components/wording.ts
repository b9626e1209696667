import { useFormatter, useTranslations } from 'next-intl';

/** Weeks in a picture: more would run together on a phone. */
export const weeksDrawn = 12;

/** Scores in a picture: more would be a thicket. */
export const scoresDrawn = 50;

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

/** The short name of a day of the week, from 0 for Monday. */
export function useWeekday(): (at: number) => string {
  const format = useFormatter();
  // The first of January 2024 was a Monday.
  return (at) => format.dateTime(new Date(Date.UTC(2024, 0, 1 + at)), { weekday: 'short', timeZone: 'UTC' });
}

/** A topic in words; what an article names beside the usual ones is its own word. */
export function useTopic(): (name: string | null) => string {
  const t = useTranslations('progress.topics');
  return (name) => (name === null ? t('none') : t.has(`names.${name}`) ? t(`names.${name}`) : name);
}

export function useOutlet(): (name: string | null) => string {
  const t = useTranslations('progress.outlets');
  return (name) => name ?? t('none');
}
