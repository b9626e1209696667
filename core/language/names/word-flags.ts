import type { Language } from '../document.ts';
import type { Lexicon } from '../lexicon.ts';
import type { NameEntry } from './name-entry.ts';
import { matchPhrase } from './title-index.ts';

/** What the name lists say of a word; the network takes it as one more feature. The order is part of the model file. */
export const wordFlags = [
  'given-name',
  'title',
  'country',
  'settlement',
  'place',
  'organisation',
  'organisation-first',
  'organisation-last',
  'place-head',
  'inside',
] as const;
export type WordFlag = (typeof wordFlags)[number];

const bit = Object.fromEntries(wordFlags.map((flag, at) => [flag, 1 << at])) as Readonly<Record<WordFlag, number>>;

/** One bit set a word: bit `i` stands for `wordFlags[i]`. Words in lower case have none. */
export function flagsOf(words: readonly string[], language: Language, lexicon: Lexicon): readonly number[] {
  const flags = words.map(() => 0);
  const raise = (from: number, length: number, flag: number): void => {
    for (let at = from; at < from + length && at < flags.length; at += 1)
      flags[at] = (flags[at] ?? 0) | flag | (at > from ? bit.inside : 0);
  };
  words.forEach((word, at) => {
    if (!/^\p{Lu}/u.test(word)) return;
    if (lexicon.isGivenName(word)) raise(at, 1, bit['given-name']);
    const listed = lexicon.match(language, words, at);
    if (listed && !listed.needsCue) raise(at, listed.words.length, bit[flagOf(listed.entry)]);
    const title = matchPhrase(lexicon.titles[language].phrases, words, at);
    if (title) raise(at, title.words.length, bit.title);
    const first = matchPhrase(lexicon.heads[language].first, words, at);
    if (first) raise(at, first.words.length, headFlag(first.meaning, 'organisation-first'));
    const last = lexicon.heads[language].last.get(word);
    if (last) raise(at, 1, headFlag(last, 'organisation-last'));
  });
  return flags;
}

function flagOf({ type }: NameEntry): WordFlag {
  if (type === 'country' || type === 'organisation') return type;
  return type === 'city' || type === 'province' ? 'settlement' : 'place';
}

function headFlag(kind: string, organisation: 'organisation-first' | 'organisation-last'): number {
  if (kind === 'organisation') return bit[organisation];
  return kind === 'place' || kind === 'city' || kind === 'province' ? bit['place-head'] : 0;
}
