import type { Range, Sentence, Span, Token } from '../../language/index.ts';
import { classOf, isDemonym, isPersonal, type Tagged, tagText } from './word-class.ts';

/** What a word can do in a clause. `past` may also be a participle; `part` is a participle only; `base` an infinitive or plural present. */
export type WordClass =
  | 'det'
  | 'possessive'
  | 'pronoun'
  | 'adj'
  | 'noun'
  | 'name'
  | 'number'
  | 'date'
  | 'adverb'
  | 'prep'
  | 'and'
  | 'sub'
  | 'wh'
  | 'that'
  | 'be'
  | 'have'
  | 'do'
  | 'modal'
  | 'past'
  | 'part'
  | 'present'
  | 'base'
  | 'gerund'
  | 'not'
  | 'comma'
  | 'break'
  | 'open'
  | 'close'
  | 'quote'
  | 'stop'
  | 'other';

/** A unit of English syntax: a token, or a whole typed span or run of capitals ("Theresa May", "29 March 2017"). */
export type Word = Range & {
  readonly text: string;
  readonly lower: string;
  readonly cls: WordClass;
  readonly plural: boolean;
  /** Ends in 's: stands before a noun as a determiner does. */
  readonly owner: boolean;
  readonly span?: Span;
  /** How to show it when not as written: "the canal" is shown "the Suez Canal". */
  readonly shown?: string;
  /** For a pronoun shown as a name: where that name stands, in the sentence before. */
  readonly source?: Range;
};

/** Nouns that stand before the name of a firm or paper. */
const companyNouns = new Set(
  'company firm line airline carrier bank charity retailer broadcaster newspaper journal magazine publisher brewer operator'.split(
    ' ',
  ),
);
const numeric = new Set(['money', 'percent', 'quantity', 'count', 'duration']);
const dated = new Set(['date', 'time']);
const places = new Set(['city', 'country', 'province', 'region', 'place']);

/** The words of a sentence; `names` are words written with a capital inside other sentences. Spans and names are whole, in reading order. Markdown marks are no words. */
export function wordsOf(sentence: Sentence, names: ReadonlySet<string> = new Set()): readonly Word[] {
  const tagged = tagText(sentence);
  const words: Word[] = [];
  let index = 0;
  while (index < sentence.tokens.length) {
    const end = unitEnd(sentence, tagged, index, names);
    words.push(wordFrom(sentence, tagged, index, end, words.at(-1), names));
    index = end;
  }
  return words.map((word, index) => titled(word, words[index - 1], words.slice(index + 1, index + 3)));
}

/** What an unknown name is, told by the words beside it: "the Taiwanese line Evergreen", "Kishane Thompson of Jamaica, who". */
function titled(word: Word, before: Word | undefined, after: readonly Word[]): Word {
  if (word.cls !== 'name' || word.span) return word;
  const [next, second] = after;
  if (before?.cls === 'noun' && companyNouns.has(before.lower))
    return typed(word, 'organisation', `noun before a name: ${before.text}`);
  const two = /^\p{Lu}\p{Ll}[\p{L}-]* \p{Lu}[\p{L}-]+(?:['’]s)?$/u.test(word.text);
  if (!two || before?.cls === 'det' || before?.cls === 'name' || before?.cls === 'adj') return word;
  if (next?.cls === 'comma' && second?.lower === 'who') return typed(word, 'person', 'a name with "who" after it');
  return isPersonal(word.text) ? typed(word, 'person', 'a first name') : word;
}

function typed(word: Word, type: 'person' | 'organisation', because: string): Word {
  const text = word.text.replace(/['’]s$/, '');
  return { ...word, span: { start: word.start, end: word.start + text.length, text, type, because } };
}

function spanAt(sentence: Sentence, token: Token | undefined): Span | undefined {
  return token && sentence.spans.find((span) => span.start < token.end && token.start < span.end);
}

/** Index after the unit that opens at `index`: a span, a run of capitals, a possessive ending, or one token. */
function unitEnd(sentence: Sentence, tagged: readonly Tagged[], index: number, names: ReadonlySet<string>): number {
  const { tokens } = sentence;
  const span = spanAt(sentence, tokens[index]);
  let end = index + 1;
  if (span) {
    while (spanAt(sentence, tokens[end]) === span) end += 1;
    if (places.has(span.type)) end = capitalsEnd(sentence, tagged, end, names);
  } else if (isCapital(tagged, index, sentence, names)) {
    end = capitalsEnd(sentence, tagged, end, names);
  }
  return isEnding(tokens[end]) ? end + 1 : end;
}

/** Capitals right after a name belong to it: "Montreal Protocol" is no city. */
function capitalsEnd(sentence: Sentence, tagged: readonly Tagged[], from: number, names: ReadonlySet<string>): number {
  let end = from;
  while (isCapital(tagged, end, sentence, names) && !spanAt(sentence, sentence.tokens[end])) end += 1;
  return end;
}

function isEnding(token: Token | undefined): boolean {
  return token !== undefined && /^['’]s?$/.test(token.text) && token.text.length === 2;
}

function isCapital(tagged: readonly Tagged[], index: number, sentence: Sentence, names: ReadonlySet<string>): boolean {
  const token = sentence.tokens[index];
  if (token?.kind !== 'word' || !/^\p{Lu}/u.test(token.text)) return false;
  const next = sentence.tokens[index + 1];
  const first = index === 0 || sentence.tokens[index - 1]?.kind === 'punctuation';
  const capitalNext = next !== undefined && /^\p{Lu}/u.test(next.text);
  if (tagged[index]?.closed) return !first && capitalNext;
  return !first || names.has(token.text) || tagged[index]?.proper === true || capitalNext;
}

function wordFrom(
  sentence: Sentence,
  tagged: readonly Tagged[],
  from: number,
  to: number,
  before: Word | undefined,
  names: ReadonlySet<string>,
): Word {
  const first = sentence.tokens[from];
  const last = sentence.tokens[to - 1];
  if (!first || !last)
    throw new Error(`Expected tokens ${from} to ${to} in the sentence, got none. Check the word borders.`);
  const offset = sentence.start;
  const text = sentence.text.slice(first.start - offset, last.end - offset);
  const span = wholeSpan(sentence, first, last);
  const guessed = classOf(tagged, sentence.tokens, from, to, before);
  const cls = span ? classOfSpan(span) : names.has(text) && guessed === 'noun' ? 'name' : guessed;
  const plural = span ? false : (tagged[to - 1]?.plural ?? false);
  const owner = /['’]s$|s['’]$/.test(text) && cls !== 'pronoun' && cls !== 'quote';
  return {
    start: first.start,
    end: last.end,
    text,
    lower: text.toLowerCase(),
    cls,
    plural,
    owner,
    ...(span ? { span } : {}),
    ...(from === 0 && opensInCapitalOnly(cls, span, text)
      ? { shown: text.charAt(0).toLowerCase() + text.slice(1) }
      : {}),
  };
}

/** The capital of the first word is the sentence's, unless the word is a name or an adjective of one. */
function opensInCapitalOnly(cls: WordClass, span: Span | undefined, text: string): boolean {
  if (!/^\p{Lu}\p{Ll}*\b/u.test(text) || cls === 'name' || cls === 'date' || (cls === 'adj' && isDemonym(text)))
    return false;
  return text !== 'I' && (span === undefined || cls === 'number');
}

/** The span of the unit, unless the unit goes on after it. */
function wholeSpan(sentence: Sentence, first: Token, last: Token): Span | undefined {
  const span = spanAt(sentence, first);
  return span && (last.start < span.end || isEnding(last) || span.end > last.start) ? span : undefined;
}

/** Words that other sentences write with a capital inside and none writes without: names even where they open a sentence. */
export function capitalWords(sentences: readonly Sentence[]): ReadonlySet<string> {
  const tokens = sentences.flatMap((sentence) =>
    sentence.tokens.map((token, index) => ({ token, before: sentence.tokens[index - 1] })),
  );
  const small = new Set(tokens.filter(({ token }) => /^\p{Ll}/u.test(token.text)).map(({ token }) => token.text));
  const inside = tokens.filter(
    ({ token, before }) => before !== undefined && before.kind !== 'punctuation' && /^\p{Lu}/u.test(token.text),
  );
  return new Set(inside.map(({ token }) => token.text).filter((text) => !small.has(text.toLowerCase())));
}

function classOfSpan(span: Span): WordClass {
  if (dated.has(span.type)) return 'date';
  if (span.type === 'ordinal') return 'adj';
  return numeric.has(span.type) ? 'number' : 'name';
}
