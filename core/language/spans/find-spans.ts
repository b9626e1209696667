import { dayNumber, isoOf } from '../calendar.ts';
import type { Document, Language, Sentence } from '../document.ts';
import { dates as englishDates } from '../en/dates.ts';
import { numbers as englishNumbers } from '../en/numbers.ts';
import { dates as indonesianDates } from '../id/dates.ts';
import { numbers as indonesianNumbers } from '../id/numbers.ts';
import type { Lexicon } from '../lexicon.ts';
import type { KnownDate } from './date-context.ts';
import { type DateGrammar, findDates } from './date-grammar.ts';
import { Claims, type Draft, type SentenceText } from './draft.ts';
import { findLaws } from './find-laws.ts';
import { makeNumberReader, type NumberReader } from './find-numbers.ts';
import { findTimes } from './find-times.ts';
import { knownDates, resolveDates } from './resolve-dates.ts';

const dateGrammars: Readonly<Record<Language, DateGrammar>> = { id: indonesianDates, en: englishDates };

/** Number readers are kept per lexicon: they close over its stop words. */
const numberReaders = new WeakMap<Lexicon, Readonly<Record<Language, NumberReader>>>();

/** Spans and claims of one sentence while the document is read. */
export type SentenceDraft = {
  readonly sentence: Sentence;
  readonly text: SentenceText;
  readonly claims: Claims;
  readonly drafts: Draft[];
};

/** Dates, times, money, percentages, quantities, counts and ordinals: what grammars alone can tell. */
export function findGrammarSpans(
  sentences: readonly Sentence[],
  masked: string,
  { language, publishedAt }: Pick<Document, 'language' | 'publishedAt'>,
  lexicon: Lexicon,
): readonly SentenceDraft[] {
  const grammar = dateGrammars[language];
  const readNumbers = numberReader(lexicon, language);
  const known: KnownDate[] = [];
  const lookingBack = looksBack(masked, grammar, publishedAt);
  return sentences.map((sentence) => {
    const text: SentenceText = {
      text: masked.slice(sentence.start, sentence.end),
      offset: sentence.start,
      language,
      tokens: sentence.tokens,
    };
    const claims = new Claims(sentence);
    const laws = findLaws(text, claims);
    const times = findTimes(text, claims);
    const mentions = findDates(text, grammar, claims);
    const context = {
      ...(publishedAt === undefined ? {} : { publishedAt }),
      known,
      sentence: sentence.index,
      paragraph: sentence.paragraph,
      future: grammar.future.test(text.text),
      yearsApart: grammar.yearsApart.test(text.text),
      weekdays: mentions.flatMap(({ weekday }) => weekday ?? []),
      quoted: /["“]/.test(text.text),
      lookingBack,
    };
    const resolved = resolveDates(mentions, context);
    for (const iso of knownDates(mentions, resolved))
      known.push({ iso, sentence: sentence.index, paragraph: sentence.paragraph });
    return { sentence, text, claims, drafts: [...laws, ...times, ...resolved, ...readNumbers(text, claims)] };
  });
}

/** A date of years ago that falls near the day of publication: the article marks its return, and its days without a year are of then, not of now. */
function looksBack(text: string, { months, anniversary }: DateGrammar, publishedAt: string | undefined): boolean {
  if (publishedAt === undefined) return false;
  if (anniversary.test(text.slice(0, leadLength))) return true;
  const names = Object.keys(months).join('|');
  const full = new RegExp(`(?<day>\\d{1,2})? ?(?<month>${names}) (?:(?<late>\\d{1,2}), )?(?<year>\\d{4})`, 'giu');
  return [...text.matchAll(full)].some(({ groups }) => {
    const year = Number(groups?.year);
    const own = Number(publishedAt.slice(0, 4));
    const iso = isoOf({
      year: own,
      month: months[groups?.month?.toLowerCase() ?? ''] ?? 1,
      day: Number(groups?.day ?? groups?.late ?? 15),
    });
    return year < own - 1 && iso !== null && Math.abs(dayNumber(iso) - dayNumber(publishedAt)) <= nearReturn;
  });
}

const nearReturn = 45;
const leadLength = 400;

function numberReader(lexicon: Lexicon, language: Language): NumberReader {
  let readers = numberReaders.get(lexicon);
  if (!readers) {
    readers = {
      id: makeNumberReader(indonesianNumbers, (word) => lexicon.isStopWord(word, 'id')),
      en: makeNumberReader(englishNumbers, (word) => lexicon.isStopWord(word, 'en')),
    };
    numberReaders.set(lexicon, readers);
  }
  return readers[language];
}
