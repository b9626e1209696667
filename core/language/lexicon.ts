import type { Language } from './document.ts';
import { type RootLexicon, readRoots } from './id/morphology/index.ts';
import { type LexiconSources, makeEntries } from './names/entries.ts';
import { type Form, indexForms, matchForm, type NameEntry } from './names/name-entry.ts';
import { makeSiblings, type Siblings } from './names/siblings.ts';
import { type HeadIndex, indexHeads, indexTitles, type TitleIndex } from './names/title-index.ts';
import { type Model, parseModel } from './network/index.ts';

export type { LexiconSources } from './names/entries.ts';
export type { NameEntry } from './names/name-entry.ts';

/** What the reader knows of words and names. Made once, shared, never changed. */
export type Lexicon = {
  /** The commonest words by language code (`id`, `en`, and the neighbours that must not pass for them). */
  readonly stopWords: ReadonlyMap<string, ReadonlySet<string>>;
  readonly isStopWord: (word: string, language: Language) => boolean;
  readonly isGivenName: (word: string) => boolean;
  readonly isFamilyName: (word: string) => boolean;
  /** A family name that stands before the given name: "Xi", "Kim". */
  readonly opensWithFamily: (word: string) => boolean;
  /** Capitalised words that name no person, organisation or place: peoples, religions, languages, days. */
  readonly peoples: Readonly<Record<Language, ReadonlySet<string>>>;
  /** The longest listed name whose words start at `words[from]`, or null. */
  readonly match: (language: Language, words: readonly string[], from: number) => Form | null;
  /** The listed entry of a name in either language: "AS", "Amerika Serikat" and "United States" give the same one. */
  readonly entryOf: (name: string) => NameEntry | null;
  readonly titles: Readonly<Record<Language, TitleIndex>>;
  readonly heads: Readonly<Record<Language, HeadIndex>>;
  /**
   * Names of the same fine type as `name`, likeliest neighbours first: bordering countries, cities of the same province,
   * capitals of the same region. In the language asked for, at most 40, always in the same order; empty when unknown.
   */
  readonly siblings: Siblings;
  /** Indonesian roots, for `passiveOf`, `activeOf` and `analyseWord`. */
  readonly roots: RootLexicon;
  /** What a verb is seldom said without in the active: English by infinitive and particle, Indonesian by form. */
  readonly needOf: (verb: string, language: Language) => 'object' | 'more' | undefined;
  /** The network that reads a language; parsed when first asked for. */
  readonly modelOf: (language: Language) => Model | undefined;
};

export function makeLexicon(sources: LexiconSources): Lexicon {
  const stopWords = new Map(Object.entries(sources.stopWords).map(([code, words]) => [code, new Set(words)]));
  const givenNames = new Set([...sources.givenNames.id, ...sources.givenNames.en]);
  const familyNames = new Set([...sources.familyNames.id, ...sources.familyNames.en]);
  const opening = new Set(sources.familyNames.opening);
  const entries = makeEntries(sources);
  const forms = {
    id: indexForms(entries, 'id', sources.commonWordNames.id),
    en: indexForms(entries, 'en', sources.commonWordNames.en),
  };
  const byName = new Map<string, NameEntry>();
  for (const entry of entries) {
    for (const name of [entry.name.id, entry.name.en, ...entry.forms.id, ...entry.forms.en])
      if (!byName.has(name)) byName.set(name, entry);
  }
  const needs = { id: needsIn(sources.verbNeeds.id), en: needsIn(sources.verbNeeds.en) };
  const entryOf = (name: string) => byName.get(name) ?? null;
  return {
    stopWords,
    isStopWord: (word, language) => stopWords.get(language)?.has(word) ?? false,
    isGivenName: (word) => givenNames.has(word),
    isFamilyName: (word) => familyNames.has(word),
    opensWithFamily: (word) => opening.has(word),
    peoples: { id: new Set(sources.peoples.id), en: new Set(sources.peoples.en) },
    match: (language, words, from) => matchForm(forms[language], words, from),
    entryOf,
    titles: { id: indexTitles(sources.titles.id), en: indexTitles(sources.titles.en) },
    heads: { id: indexHeads(sources.heads.id), en: indexHeads(sources.heads.en) },
    siblings: makeSiblings(entries, entryOf),
    roots: readRoots(sources.indonesianRoots),
    needOf: (verb, language) => needs[language].get(verb),
    modelOf: onceEach((language) => {
      const bytes = sources.models[language];
      return bytes && parseModel(bytes);
    }),
  };
}

function needsIn({ object, more }: LexiconSources['verbNeeds']['id']): ReadonlyMap<string, 'object' | 'more'> {
  const listed = (verbs: string, need: 'object' | 'more') => verbs.split(' | ').map((verb) => [verb, need] as const);
  return new Map([...listed(object, 'object'), ...listed(more, 'more')]);
}

function onceEach<Value>(make: (language: Language) => Value): (language: Language) => Value {
  const made = new Map<Language, Value>();
  return (language) => {
    const known = made.get(language);
    if (known !== undefined) return known;
    const fresh = make(language);
    made.set(language, fresh);
    return fresh;
  };
}
