import type { Document, Sentence } from '../../language/index.ts';

/** So many days before publication the news may have begun. */
const recent = 21;
/** The opening of an article tells its news. */
const opening = 2;

/**
 * The day before which no wrong date is believed, or the empty text, before every date; of a key (an ISO date) of the last weeks. What comes after the day of the news is told of what the news
 * left ("menurun sejak 14 Februari", after the eruption of 13 February); what comes after the earliest day that the article tells, of what then began; and where several things are told of that
 * earliest day, and the news is a later one, those are what followed at once.
 */
export function firstDay(iso: string, { sentences, publishedAt }: Document): string {
  if (publishedAt === undefined || !isRecent(iso, publishedAt)) return '';
  const daysOf = ({ spans }: Sentence) =>
    spans.flatMap(({ value }) => (value?.kind === 'date' && isRecent(value.iso, publishedAt) ? value.iso : []));
  const news =
    sentences
      .filter(({ role }) => role === 'prose')
      .slice(0, opening)
      .flatMap(daysOf)[0] ?? '';
  if (news !== '' && iso > news) return news;
  const [earliest = ''] = sentences.flatMap(daysOf).sort();
  const isCrowded = iso < news && sentences.filter((sentence) => daysOf(sentence).includes(iso)).length > 1;
  return earliest < iso || (earliest === iso && isCrowded) ? earliest : '';
}

/** A day, and no month or year, of the last weeks. */
function isRecent(iso: string, publishedAt: string): boolean {
  const age = (Date.parse(publishedAt) - Date.parse(iso)) / 86_400_000;
  return iso.length === 10 && age >= 0 && age <= recent;
}
