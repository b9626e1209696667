import type { Document } from '../../language/index.ts';

/** So many days before publication the news may have begun. */
const recent = 21;

/** The earliest day of the last weeks that the article tells, where the key (an ISO date) is a later day of them; else the empty text, before every date. */
export function firstDay(iso: string, { sentences, publishedAt }: Document): string {
  if (publishedAt === undefined || !isRecent(iso, publishedAt)) return '';
  const [earliest = ''] = sentences
    .flatMap(({ spans }) => spans)
    .flatMap(({ value }) => (value?.kind === 'date' && isRecent(value.iso, publishedAt) ? value.iso : []))
    .sort();
  return earliest < iso ? earliest : '';
}

/** A day, and no month or year, of the last weeks. */
function isRecent(iso: string, publishedAt: string): boolean {
  const age = (Date.parse(publishedAt) - Date.parse(iso)) / 86_400_000;
  return iso.length === 10 && age >= 0 && age <= recent;
}
