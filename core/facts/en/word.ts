import type { Range, Sentence, Span, Token } from '../../language/index.ts';
import { classOf, isDemonym, type Tagged, tagText } from './word-class.ts';

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
};

const numeric = new Set(['money', 'percent', 'quantity', 'count', 'duration']);
const dated = new Set(['date', 'time']);

/** The words of a sentence, spans and names whole, in reading order. Markdown marks are no words. */
export function wordsOf(sentence: Sentence): readonly Word[] {
  const tagged = tagText(sentence);
  const words: Word[] = [];
  let index = 0;
  while (index < sentence.tokens.length) {
    const end = unitEnd(sentence, tagged, index);
    words.push(wordFrom(sentence, tagged, index, end, words.at(-1)));
    index = end;
  }
  return words;
}

function spanAt(sentence: Sentence, token: Token | undefined): Span | undefined {
  return token && sentence.spans.find((span) => span.start < token.end && token.start < span.end);
}

/** Index after the unit that opens at `index`: a span, a run of capitals, a possessive ending, or one token. */
function unitEnd(sentence: Sentence, tagged: readonly Tagged[], index: number): number {
  const { tokens } = sentence;
  const span = spanAt(sentence, tokens[index]);
  let end = index + 1;
  if (span) {
    while (spanAt(sentence, tokens[end]) === span) end += 1;
  } else if (isCapital(tagged, index, sentence)) {
    while (isCapital(tagged, end, sentence) && !spanAt(sentence, tokens[end])) end += 1;
  }
  return isEnding(tokens[end]) ? end + 1 : end;
}

function isEnding(token: Token | undefined): boolean {
  return token !== undefined && /^['’]s?$/.test(token.text) && token.text.length === 2;
}

function isCapital(tagged: readonly Tagged[], index: number, sentence: Sentence): boolean {
  const token = sentence.tokens[index];
  if (!token || token.kind !== 'word' || !/^\p{Lu}/u.test(token.text)) return false;
  const next = sentence.tokens[index + 1];
  const first = index === 0 || sentence.tokens[index - 1]?.kind === 'punctuation';
  const capitalNext = next !== undefined && /^\p{Lu}/u.test(next.text);
  if (tagged[index]?.closed) return !first && capitalNext;
  return !first || tagged[index]?.proper === true || capitalNext;
}

function wordFrom(
  sentence: Sentence,
  tagged: readonly Tagged[],
  from: number,
  to: number,
  before: Word | undefined,
): Word {
  const first = sentence.tokens[from];
  const last = sentence.tokens[to - 1];
  if (!first || !last)
    throw new Error(`Expected tokens ${from} to ${to} in the sentence, got none. Check the word borders.`);
  const offset = sentence.start;
  const text = sentence.text.slice(first.start - offset, last.end - offset);
  const span = spanAt(sentence, first);
  const cls = span ? classOfSpan(span) : classOf(tagged, sentence.tokens, from, to, before);
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
    ...(from === 0 && opensInCapitalOnly(cls, span, text) ? { shown: text.charAt(0).toLowerCase() + text.slice(1) } : {}),
  };
}

/** The capital of the first word is the sentence's, unless the word is a name or an adjective of one. */
function opensInCapitalOnly(cls: WordClass, span: Span | undefined, text: string): boolean {
  if (!/^\p{Lu}\p{Ll}*\b/u.test(text) || cls === 'name' || cls === 'date' || (cls === 'adj' && isDemonym(text))) return false;
  return text !== 'I' && (span === undefined || cls === 'number');
}

function classOfSpan(span: Span): WordClass {
  if (dated.has(span.type)) return 'date';
  if (span.type === 'ordinal') return 'adj';
  return numeric.has(span.type) ? 'number' : 'name';
}
