import type { Language } from '../document.ts';
import type { RootLists } from '../id/morphology/index.ts';
import type { HeadSource, TitleSource } from './title-index.ts';

type Both<Value> = Readonly<Record<Language, Value>>;

export type CountrySource = {
  /** ISO 3166-1 alpha-2. */
  readonly code: string;
  readonly names: Both<readonly string[]>;
  readonly capital?: string;
  readonly region: string;
  readonly subregion: string;
  readonly borders: readonly string[];
  readonly sovereign: boolean;
  /** Square kilometres. */
  readonly area: number;
};
export type ListedName = {
  readonly kind: string;
  readonly id: string;
  readonly en: string;
  readonly aliases?: readonly string[];
  readonly acronyms?: readonly string[];
  readonly years?: readonly number[];
};

/** Plain data that a lexicon is made of; `features/articles/queries/name-lists.ts` gathers it from packages and `content/`. */
export type LexiconSources = {
  readonly stopWords: Readonly<Record<string, readonly string[]>>;
  readonly countries: readonly CountrySource[];
  readonly countryAliases: Readonly<Record<string, Both<readonly string[]>>>;
  readonly formerCountries: readonly {
    readonly id: string;
    readonly en: string;
    readonly aliases: readonly string[];
    readonly like: string;
  }[];
  /** Country codes, best known first. */
  readonly prominentCountries: readonly string[];
  /** Indonesian provinces and regencies, as the packages spell them (capitals). */
  readonly provinces: readonly { readonly code: string; readonly name: string }[];
  readonly regencies: readonly { readonly code: string; readonly provinceCode: string; readonly name: string }[];
  readonly cities: {
    /** English name of a capital -> its Indonesian spellings, the usual one first. */
    readonly capitals: Readonly<Record<string, readonly string[]>>;
    /** Country code, usual name, other spellings. */
    readonly world: readonly (readonly string[])[];
    /** Indonesian name of a province -> its short forms. */
    readonly provinces: Readonly<Record<string, readonly string[]>>;
  };
  readonly regions: readonly ListedName[];
  readonly places: readonly ListedName[];
  readonly organisations: readonly ListedName[];
  readonly titles: Both<TitleSource>;
  readonly heads: Both<HeadSource>;
  readonly givenNames: Both<readonly string[]>;
  /** `opening`: those that stand before the given name. */
  readonly familyNames: Both<readonly string[]> & { readonly opening: readonly string[] };
  /** Capitalised words that name no person, organisation or place: peoples, religions, languages, days. */
  readonly peoples: Both<readonly string[]>;
  readonly commonWordNames: Both<readonly string[]>;
  readonly indonesianRoots: RootLists;
  /** By language, verbs that are seldom said without an object or clause, and those seldom said with nothing but a time or place; parted by " | ". */
  readonly verbNeeds: Both<{ readonly object: string; readonly more: string }>;
  /** Model files as bytes; a language without one is read without tags, trees and network names. */
  readonly models: Readonly<Partial<Record<Language, Uint8Array>>>;
};
