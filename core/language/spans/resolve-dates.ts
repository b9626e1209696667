import { dayNumber, isoOf, weekdayOf } from '../calendar.ts';
import type { DateContext } from './date-context.ts';
import type { DateMention } from './date-grammar.ts';
import type { Draft } from './draft.ts';
import { type Resolved, resolveShift, resolveWeekday } from './relative-dates.ts';
import { longAgo, resolveDay } from './resolve-day.ts';

/** So many months ahead a month without a year may be the next one as well as the last. */
const nearMonths = 4;
/** So many months ahead in its year, a month rather is the last one, whatever else is to come. */
const farMonths = 10;
/** So near is a month of the next year that its name alone rather means that one. */
const nearInNextYear = 2;

/** What a sentence adds to the years known: its full dates, months, years, and those of ranges. */
export function knownDates(mentions: readonly DateMention[], resolved: readonly Draft[]): readonly string[] {
  return mentions.flatMap((mention) => {
    // A month without a year was resolved itself: it tells no year to others.
    if (mention.kind === 'date' && mention.year === undefined && mention.day === undefined) return [];
    const value = resolved.find((draft) => draft.start === mention.start)?.value;
    const iso = value?.kind === 'date' ? value.iso : absoluteIso(mention);
    return iso === null ? [] : [iso];
  });
}

/** Dates with a certain value only: a day whose year is not certain yields nothing. */
export function resolveDates(mentions: readonly DateMention[], context: DateContext): readonly Draft[] {
  const certain = mentions.map((mention) => absoluteIso(mention));
  return mentions.flatMap((mention, at): readonly Draft[] => {
    const absolute = certain[at];
    if (absolute && mention.kind === 'date') return [draft(mention, absolute, false, 'date grammar')];
    const resolved = resolve(mention, at, certain, context);
    return resolved ? [draft(mention, resolved.iso, resolved.relative, resolved.because)] : [];
  });
}

function draft({ start, end }: DateMention, iso: string, relative: boolean, because: string): Draft {
  return { start, end, type: 'date', value: { kind: 'date', iso, relative }, because };
}

function absoluteIso({ kind, year, month, day, weekday }: DateMention): string | null {
  if ((kind !== 'date' && kind !== 'blocked') || year === undefined) return null;
  const iso = isoOf({ year, ...(month === undefined ? {} : { month }), ...(day === undefined ? {} : { day }) });
  return iso !== null && weekday !== undefined && day !== undefined && weekdayOf(iso) !== weekday ? null : iso;
}

function resolve(
  mention: DateMention,
  at: number,
  certain: readonly (string | null)[],
  context: DateContext,
): Resolved | null {
  const { publishedAt } = context;
  const before = certain.slice(0, at).flatMap((iso) => iso ?? []);
  switch (mention.kind) {
    case 'date':
      if (mention.year !== undefined) return null;
      return mention.day === undefined
        ? resolveMonth(mention, at, certain, context)
        : resolveDay(mention, at, certain, context);
    case 'weekday':
      return publishedAt === undefined || isOfAnotherTime(before, context, publishedAt)
        ? null
        : resolveWeekday(mention, publishedAt, context.future);
    case 'relative':
      return publishedAt === undefined || (mention.unit === 'day' && isOfAnotherDay(before, context, publishedAt))
        ? null
        : resolveShift(mention, publishedAt);
    case 'same':
      return resolveSame(mention, before, context);
    case 'blocked':
      return null;
  }
}

/** So many days from the publication a day that stands right before a weekday may be what it is counted from. */
const ofTheNews = 10;

/** "Senin, 27 Agustus 1883 ... Hingga Rabu", "on Friday, 8 July, and on Monday": the weekday may be of the time that the text tells of, not of the week before the publication. */
function isOfAnotherTime(
  own: readonly string[],
  { known, sentence, paragraph, lookingBack, yearsApart }: DateContext,
  publishedAt: string,
): boolean {
  const near = known.findLast((date) => date.paragraph === paragraph || date.sentence === sentence - 1);
  const right = own.at(-1) ?? (near && sentence - near.sentence <= 1 ? near.iso : undefined);
  const isOld = (iso: string | undefined) =>
    iso !== undefined && Number(publishedAt.slice(0, 4)) - Number(iso.slice(0, 4)) > 1;
  return lookingBack || yearsApart || isFar(right, publishedAt) || isOld(near?.iso) || isOld(right);
}

/** "From the Herald of May 24, 1919: ... yesterday"; '"Besok kami buka lagi," katanya, Rabu', in the paper of Thursday: counted from another day than the publication. */
function isOfAnotherDay(own: readonly string[], { weekdays, quoted }: DateContext, publishedAt: string): boolean {
  return isFar(own.at(-1), publishedAt) || (quoted && weekdays.some((weekday) => weekday !== weekdayOf(publishedAt)));
}

function isFar(day: string | undefined, publishedAt: string): boolean {
  return day?.length === 10 && Math.abs(dayNumber(publishedAt) - dayNumber(day)) > ofTheNews;
}

const precision = { year: 4, month: 7, day: 10 };

/** "pada hari yang sama": the only date told before it in the sentence, or else the only one of the sentence before, as far as it is told that closely. */
function resolveSame({ unit }: DateMention, own: readonly string[], { known, sentence }: DateContext): Resolved | null {
  const earlier = known.filter((date) => date.sentence === sentence - 1).map(({ iso }) => iso);
  const length = precision[unit ?? 'day'];
  const told = new Set((own.length > 0 ? own : earlier).map((iso) => iso.slice(0, length)));
  const [iso, ...more] = told;
  return iso === undefined || more.length > 0 || iso.length < length
    ? null
    : { iso, relative: true, because: 'the date told before it' };
}

/**
 * "pada Agustus": the year of the date before it in the sentence or the one before, when that is no later in the year; with no date near, the last such month
 * before the publication, or the next where the sentence speaks of what is to come.
 */
function resolveMonth(
  { month }: DateMention,
  at: number,
  certain: readonly (string | null)[],
  { publishedAt, known, sentence, future, lookingBack }: DateContext,
): Resolved | null {
  if (month === undefined || publishedAt === undefined) return null;
  const own = certain.slice(0, at).findLast((iso) => iso !== null);
  const near = own ?? known.findLast((date) => sentence - date.sentence <= 1)?.iso;
  const [year = 0, published = 1] = publishedAt.split('-').map(Number);
  if (own === undefined && mayBeOfNow(near, month, { publishedAt, known })) return null;
  const [nearYear = year, nearMonth = 1] = (near ?? publishedAt).split('-').map(Number);
  if (near !== undefined && nearYear !== year) {
    const iso = month >= nearMonth ? isoOf({ year: nearYear, month }) : null;
    const isAhead = iso !== null && iso > publishedAt.slice(0, 7);
    if (future ? nearYear < year : isAhead) return null;
    return iso === null ? null : { iso, relative: true, because: `year of the date before it: ${near}` };
  }
  if (near === undefined && (lookingBack || (known.length > 0 && known.at(-1)?.iso.slice(0, 4) !== String(year))))
    return null;
  // "Pada akhir Juni ia meyakinkan rakyat bahwa kurs tidak akan diubah": what is to come need not be the month.
  if (future && month < published) return null;
  // "Due to walk out after talks broke down in December", in January.
  if (future && month - published >= farMonths) return null;
  // "Nato holds its summit in July", in June: the next one or the last, who knows.
  if (!future && month > published && month - published <= nearMonths) return null;
  // "Republicans, who take control in January", in December.
  if (!future && month < published && month + 12 - published <= nearInNextYear) return null;
  const shift = future || month <= published ? 0 : -1;
  const iso = isoOf({ year: year + shift, month });
  return iso === null ? null : { iso, relative: true, because: 'month next to the publication' };
}

/**
 * "The whole of 2020 saw 487 cases. Samples had been tested since January": of 2020 or of this year, who knows; nor is May that of the canal's opening in 1869 where the article tells of this
 * year. "Rabies has spread since May 2023. By the end of June, 611 cases", in a July: so near, it may be the last June, as a day of it may.
 */
function mayBeOfNow(
  near: string | undefined,
  month: number,
  { publishedAt = '', known }: Pick<DateContext, 'publishedAt' | 'known'>,
): boolean {
  const [year = 0, published = 1] = publishedAt.split('-').map(Number);
  const yearsAgo = near === undefined ? 0 : year - Number(near.slice(0, 4));
  if (near === undefined || yearsAgo <= 0) return false;
  const isTold = known.some(({ iso }) => iso.startsWith(String(year)));
  const isRecent = month <= published && published - month <= nearMonths;
  if (yearsAgo < longAgo && isRecent) return true;
  return near.length === 4 ? yearsAgo === 1 || isTold : yearsAgo >= longAgo && isTold;
}
