import type { Sentence, Span, Token } from '../../../language/index.ts';
import { asNoun } from './as-noun.ts';
import { isDemonym } from './asked-alone.ts';
import { inContext } from './in-context.ts';
import { isEnding, spanAt, unitEnd } from './units.ts';
import type { Word, WordClass } from './word.ts';
import { classOf, type Tagged, tagText } from './word-class.ts';

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
  const settled = words.map((word, index) => asNoun(words, word, index));
  return settled.map((word, index) => inContext(word, settled[index - 1], settled.slice(index + 1, index + 3)));
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

const numeric = new Set(['money', 'percent', 'quantity', 'count', 'duration']);
const dated = new Set(['date', 'time']);

function classOfSpan(span: Span): WordClass {
  if (dated.has(span.type)) return 'date';
  if (span.type === 'ordinal') return 'adj';
  return numeric.has(span.type) ? 'number' : 'name';
}
