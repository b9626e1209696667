import { dayNumber } from '../calendar.ts';
import type { DateContext, KnownDate } from './date-context.ts';
import type { DateMention } from './date-grammar.ts';
import { type Resolved, resolveLast, resolveNamedDay, withYear } from './relative-dates.ts';

const halfYear = 183;

/** "15 Februari": the year of the nearest date around it, else the day before publication that is not long ago. */
export function resolveDay(
  mention: DateMention,
  at: number,
  certain: readonly (string | null)[],
  context: DateContext,
): Resolved | null {
  if (mention.weekday !== undefined) return resolveNamedDay(mention, context.publishedAt);
  if (mention.shift === -1) return resolveLast(mention, context.publishedAt);
  const before = certain.slice(0, at).flatMap((iso) => iso ?? []);
  const behind = before.findLast((iso) => iso.length > 4);
  const ahead = certain.slice(at + 1).find((iso) => iso !== null && iso.length > 4);
  const earlier = context.known.findLast(
    (date) => date.iso.length > 4 && (date.paragraph === context.paragraph || date.sentence === context.sentence - 1),
  );
  // "In 2013 the court ruled on March 30": the year right before it is its own; one in the sentence before may be.
  const last = before.at(-1);
  if (last?.length === 4) return ofYear(mention, last, context);
  if (mayBeOfYearBefore(behind, earlier, context)) return null;
  // "Kamis ini ..., setelah pemilu 17 April", after what happened the year before: of which year, who knows.
  const isOfThisWeek = context.weekdays.length > 0 && context.publishedAt?.slice(0, 4) !== earlier?.iso.slice(0, 4);
  if (!behind && earlier && isOfThisWeek && ahead === undefined) return null;
  const anchor = behind ?? earlier?.iso;
  const near = anchor === undefined ? null : nearAnchor(mention, anchor, context);
  if (near && !behind && mayBeRecent(mention, near, context.publishedAt)) return null;
  if (near) return { iso: near, relative: false, because: `year of the date before it: ${anchor}` };
  if (ahead) {
    const iso = withYear(mention, Number(ahead.slice(0, 4)));
    return iso !== null && iso <= ahead
      ? { iso, relative: false, because: `year of the date after it: ${ahead}` }
      : null;
  }
  if (anchor) return null;
  return nearPublication(mention, context);
}

/** So many days before the publication a day without a year is of the news, whatever year an earlier sentence speaks of. */
const recentDays = 120;
/** A year that is so far back is what the article is about. */
export const longAgo = 3;

/** "On 20 October Parliament elected her", in a November, after a sentence on the September of the year before: which October, who knows. */
function mayBeRecent(mention: DateMention, near: string, publishedAt: string | undefined): boolean {
  if (publishedAt === undefined) return false;
  const [year, told] = [publishedAt, near].map((iso) => Number(iso.slice(0, 4)));
  if (year === undefined || told === undefined || told >= year || year - told >= longAgo) return false;
  const recent = withYear(mention, year);
  const age = recent === null ? -1 : dayNumber(publishedAt) - dayNumber(recent);
  return age >= 0 && age <= recentDays;
}

/** "In 2013 the court ruled on March 30": the day of that year. */
function ofYear(mention: DateMention, year: string, context: DateContext): Resolved | null {
  const iso = withYear(mention, Number(year));
  return iso !== null && context.publishedAt !== undefined && mayBeOf(year, iso, context)
    ? { iso, relative: false, because: `year before it: ${year}` }
    : null;
}

/** Whether a day may have its year from a date told before it: not where the sentence sets years apart or looks ahead from a year that is gone, nor a day ahead where nothing looks ahead. */
function mayBeOf(told: string, iso: string, { publishedAt, future, yearsApart }: DateContext): boolean {
  if (yearsApart) return false;
  if (publishedAt === undefined) return true;
  return future ? told.slice(0, 4) >= publishedAt.slice(0, 4) : iso <= publishedAt;
}

/** "Residents were moved in 2014. They were paid on 3 December": of then or of now, who knows. */
function mayBeOfYearBefore(
  behind: string | undefined,
  earlier: KnownDate | undefined,
  { known, sentence, publishedAt }: DateContext,
): boolean {
  const year = known.findLast((date) => date.sentence === sentence - 1 && date.iso.length === 4);
  const isNearer = earlier === undefined || earlier.sentence < sentence - 1;
  return !behind && year !== undefined && isNearer && year.iso !== publishedAt?.slice(0, 4);
}

/** The day of that name in the year of another, or in the year before where that is nearer: "since 27 December", after 6 January. */
function nearAnchor(mention: DateMention, anchor: string, context: DateContext): string | null {
  const { publishedAt } = context;
  const year = Number(anchor.slice(0, 4));
  const distance = (day: string) => dayNumber(day) - dayNumber(anchor);
  const isPast = (day: string) => publishedAt === undefined || day <= publishedAt;
  const iso = [year, year - 1]
    .flatMap((one) => withYear(mention, one) ?? [])
    .find(
      (day) =>
        Math.abs(distance(day)) <= halfYear || (distance(day) > 0 && day.startsWith(String(year)) && isPast(day)),
    );
  return iso !== undefined && mayBeOf(anchor, iso, context) ? iso : null;
}

/** No date nearby: the day of the year of publication, when it is recent and the last year named is no other. */
function nearPublication(
  mention: DateMention,
  { publishedAt, known, future, lookingBack }: DateContext,
): Resolved | null {
  if (publishedAt === undefined || lookingBack) return null;
  const lastYear = known.at(-1)?.iso.slice(0, 4);
  const year = Number(publishedAt.slice(0, 4));
  const recent = withYear(mention, year);
  const days = recent === null ? -1 : dayNumber(publishedAt) - dayNumber(recent);
  if (lastYear !== undefined && lastYear !== publishedAt.slice(0, 4) && !(days >= 0 && days <= 45)) return null;
  const candidates = future ? [year, year + 1, year - 1] : [year, year - 1];
  for (const candidate of candidates) {
    const iso = withYear(mention, candidate);
    if (iso === null) continue;
    const age = dayNumber(publishedAt) - dayNumber(iso);
    if (age >= 0 ? age <= 200 : future && age >= -halfYear)
      return { iso, relative: true, because: 'day close to the publication' };
  }
  return null;
}
