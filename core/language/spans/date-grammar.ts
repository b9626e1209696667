import { type DateParts, isoOf } from '../calendar.ts';
import type { Range } from '../document.ts';
import type { Claims, SentenceText } from './draft.ts';

/**
 * One shape of a date. Patterns are global and name their groups: `day`, `month` or `monthNumber`, `year`, `weekday`,
 * `shift`, `unit`, `word`. `same` points at a date told before ("pada hari yang sama"). `blocked` claims text that looks like a date but names no single day.
 */
export type DateKind = 'date' | 'relative' | 'weekday' | 'same' | 'blocked';
export type DateRule = { readonly kind: DateKind; readonly pattern: RegExp };

export type DateGrammar = {
  readonly months: Readonly<Record<string, number>>;
  /** 0 is Sunday. */
  readonly weekdays: Readonly<Record<string, number>>;
  readonly rules: readonly DateRule[];
  /** Days to add to the day of publication. */
  readonly today: Readonly<Record<string, number>>;
  /** Months or years to add. */
  readonly shifts: Readonly<Record<string, number>>;
  /** "30 tahun lalu", "a century ago today", in the lead of an article that marks the return of a day. */
  readonly anniversary: RegExp;
  /** "five years later", "tahun berikutnya": a day or month beside it is of another year than the dates around it. What is only compared with last year is not. */
  readonly yearsApart: RegExp;
  /** Words that make a day without a year point ahead. */
  readonly future: RegExp;
};

/** A date as written, before a missing year is looked for. */
export type DateMention = Range & {
  /** `blocked` yields no span, but its year tells of what time the text speaks. */
  readonly kind: DateKind;
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
  readonly weekday?: number;
  readonly shift?: number;
  readonly unit?: 'year' | 'month' | 'day';
};

/** The dates of a sentence in reading order; claims their text, and that of date-like text which names no day. */
export function findDates(
  { text, offset }: SentenceText,
  grammar: DateGrammar,
  claims: Claims,
): readonly DateMention[] {
  const mentions: DateMention[] = [];
  if (!/\d|\p{Lu}|ini|itu|sama|tersebut|lalu|kemarin|besok|day|month|year|tomorrow/u.test(text)) return mentions;
  for (const { kind, pattern } of grammar.rules) {
    for (const match of text.matchAll(pattern)) {
      const range = { start: offset + match.index, end: offset + match.index + match[0].length };
      if (!claims.claim(range)) continue;
      const mention = readMention(kind, range, match.groups ?? {}, grammar);
      if (mention) mentions.push(mention);
    }
  }
  return mentions.sort((one, other) => one.start - other.start);
}

type Groups = Readonly<Record<string, string | undefined>>;

function readMention(
  kind: DateMention['kind'],
  range: Range,
  groups: Groups,
  grammar: DateGrammar,
): DateMention | null {
  const month = groups.month === undefined ? numberOf(groups.monthNumber) : grammar.months[groups.month.toLowerCase()];
  const year = numberOf(groups.year);
  const day = numberOf(groups.day);
  const parts: DateParts = {
    year: year ?? 2000,
    ...(month === undefined ? {} : { month }),
    ...(day === undefined ? {} : { day }),
  };
  if (isoOf(parts) === null) return null;
  const weekday = groups.weekday === undefined ? undefined : grammar.weekdays[groups.weekday.toLowerCase()];
  const word = groups.word?.toLowerCase();
  const shift = word === undefined ? grammar.shifts[groups.shift?.toLowerCase() ?? ''] : grammar.today[word];
  return { ...range, kind, year, month, day, weekday, shift, unit: unitOf(groups, word) };
}

function unitOf(groups: Groups, word: string | undefined): DateMention['unit'] {
  if (word !== undefined) return 'day';
  if (groups.unit === undefined) return groups.month === undefined ? undefined : 'month';
  if (/^(?:hari|day)$/i.test(groups.unit)) return 'day';
  return /^(?:tahun|year)$/i.test(groups.unit) ? 'year' : 'month';
}

function numberOf(digits: string | undefined): number | undefined {
  return digits === undefined ? undefined : Number(digits);
}
