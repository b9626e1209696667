import type { Word } from '../../core/language/index.ts';

/** The words `first` to `last`, both counted in, that treebanks write as one surface token: a range line of CoNLL-U when more than one. */
export type SurfaceToken = { readonly first: number; readonly last: number };

type Piece = Pick<Word, 'start' | 'end' | 'text' | 'partOfSpeech'>;

/**
 * Words as surface tokens: "kata|nya", "do|n't", "Rini|'s" are one token each, as Universal Dependencies have them; words that
 * only touch ("14|-|year", "Rp|5", "kata|,") are tokens of their own. In order; every word is in exactly one.
 */
export function surfaceTokens(words: readonly Piece[]): readonly SurfaceToken[] {
  const tokens: { first: number; last: number }[] = [];
  words.forEach((word, at) => {
    const before = words[at - 1];
    const token = tokens.at(-1);
    if (token && before && clings(before, word)) token.last = at;
    else tokens.push({ first: at, last: at });
  });
  return tokens;
}

function clings(before: Piece, word: Piece): boolean {
  if (before.end !== word.start || !/[\p{L}\d]/u.test(before.text)) return false;
  if (/^['’]\p{L}/u.test(word.text) && word.text.length <= 3) return true;
  // The possessive of a plural ("workers'"): the same mark closes a quotation, the tag tells which.
  if (/^['’]$/.test(word.text)) return word.partOfSpeech === 'PART';
  return /[\p{L}\p{M}'’]$/u.test(before.text) && /^\p{L}/u.test(word.text);
}
