import { localeTags } from '@/lib/locale';

/** The language a date is worded in. */
export type DateWording = 'id' | 'en';

/** "2024-12-16" -> "16 Desember 2024", "2024-12" -> "Desember 2024", "2024" -> "2024"; nothing for what is no date. */
export function wordDate(iso: string, language: DateWording): string | undefined {
  const parts = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(iso);
  if (!parts) return undefined;
  const [, year = '', month, day] = parts;
  const date = new Date(`${year}-${month ?? '01'}-${day ?? '01'}T00:00:00Z`);
  // 2024-02-30 would roll over to March.
  if (Number.isNaN(date.getTime()) || !date.toISOString().startsWith(iso)) return undefined;
  if (month === undefined) return String(Number(year));
  return new Intl.DateTimeFormat(localeTags[language], {
    timeZone: 'UTC',
    year: 'numeric',
    month: 'long',
    ...(day === undefined ? {} : { day: 'numeric' }),
  }).format(date);
}
