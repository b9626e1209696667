import type { Language } from './document.ts';

/** Plain data that a lexicon is made of; `lib/lexicon.ts` gathers it from packages and `content/`. */
export type LexiconSources = {
  readonly stopWords: Readonly<Record<string, readonly string[]>>;
};

/** What the reader knows of words and names. Made once, shared, never changed. */
export type Lexicon = {
  /** The commonest words by language code (`id`, `en`, and the neighbours that must not pass for them). */
  readonly stopWords: ReadonlyMap<string, ReadonlySet<string>>;
  readonly isStopWord: (word: string, language: Language) => boolean;
};

export function makeLexicon(sources: LexiconSources): Lexicon {
  const stopWords = new Map(Object.entries(sources.stopWords).map(([code, words]) => [code, new Set(words)]));
  return { stopWords, isStopWord: (word, language) => stopWords.get(language)?.has(word) ?? false };
}
