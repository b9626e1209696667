import type { Document, Language, Sentence } from '../document.ts';
import { dates as englishDates } from '../en/dates.ts';
import { numbers as englishNumbers } from '../en/numbers.ts';
import { dates as indonesianDates } from '../id/dates.ts';
import { numbers as indonesianNumbers } from '../id/numbers.ts';
import type { Lexicon } from '../lexicon.ts';
import { type DateGrammar, findDates } from './date-grammar.ts';
import { Claims, type Draft, type SentenceText } from './draft.ts';
import { findLaws } from './find-laws.ts';
import { makeNumberReader, type NumberReader } from './find-numbers.ts';
import { findTimes } from './find-times.ts';
import { type KnownDate, knownDates, resolveDates } from './resolve-dates.ts';

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
    };
    const resolved = resolveDates(mentions, context);
    for (const iso of knownDates(mentions, resolved))
      known.push({ iso, sentence: sentence.index, paragraph: sentence.paragraph });
    return { sentence, text, claims, drafts: [...laws, ...times, ...resolved, ...readNumbers(text, claims)] };
  });
}

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
