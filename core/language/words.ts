import type { Language, Range, Token } from './document.ts';
import * as english from './en/word-parts.ts';
import * as indonesian from './id/word-parts.ts';
import { joinTokens } from './word-joins.ts';

/** A syntactic word, as Universal Dependencies count them, before it is tagged: see `Word`. */
export type WordPart = Range & {
  /** Exactly `body.slice(start, end)`. */
  readonly text: string;
  readonly lower: string;
  /** The index, in the tokens given, of the token that holds its first character. */
  readonly token: number;
};

type Cuts = (text: string) => readonly number[];

const cutsOf: Readonly<Record<Language, Cuts>> = { id: indonesian.cutsOf, en: english.cutsOf };

/** Longer runs of letters are no words; they stay whole. */
const longestWord = 80;

/**
 * The syntactic words of one sentence: "katanya" is "kata|nya", "don't" is "do|n't", "14-year-old" five words; "?!" or
 * "No." before a number are one word each though two tokens. `body` is the text the tokens point into. In reading
 * order, never overlapping; every character of a token is in exactly one word. Linear in the tokens.
 */
export function splitWords(tokens: readonly Token[], body: string, language: Language): readonly WordPart[] {
  const words: WordPart[] = [];
  for (const { first, last } of joinTokens(tokens, language)) {
    const start = tokens[first]?.start ?? 0;
    const end = tokens[last]?.end ?? start;
    const cuts = first === last ? cutsInside(tokens, first, language) : [];
    let from = start;
    for (const cut of [...cuts, end - start]) {
      const text = body.slice(from, start + cut);
      words.push({ start: from, end: start + cut, text, lower: text.toLowerCase(), token: first });
      from = start + cut;
    }
  }
  return words;
}

/** Where new words begin inside one token, counted from its start, in order. */
function cutsInside(tokens: readonly Token[], at: number, language: Language): readonly number[] {
  const token = tokens[at];
  if (!token || token.end - token.start > longestWord) return [];
  // "in the U.S." at the end of a sentence: its last stop closes the sentence too.
  if (at === tokens.length - 1 && /^(?:\p{L}\.)+$/u.test(token.text)) return [token.text.length - 1];
  if (token.kind !== 'word' && token.kind !== 'number') return [];
  return cutsOf[language](token.text);
}
