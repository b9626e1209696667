import type { SpanType } from '../document.ts';
import type { Sex } from './reference.ts';

/**
 * What a pronoun can stand for. `any`: a person or a thing ("-nya"); `many`: they; `two`: keduanya; `speaker`: I; `speakers`: we;
 * `event`: this, that, hal itu.
 */
export type PronounClass = 'person' | 'thing' | 'any' | 'many' | 'two' | 'speaker' | 'speakers' | 'event';

export type PronounForm = {
  readonly of: PronounClass;
  readonly sex?: Sex;
  readonly owns?: true;
  /** Only ever a subject: ia, he. */
  readonly subject?: true;
  /** Stands for the subject of its own clause: himself, dirinya. */
  readonly reflexive?: true;
};

/** Nouns that may stand for one another ("ship", "vessel") and for names of these types. */
export type NounClass = { readonly group: string; readonly types: readonly SpanType[] };

/** What the resolver knows of a language. Words are in lower case. */
export type ReferenceWords = {
  readonly pronouns: ReadonlyMap<string, PronounForm>;
  /** "itu", "tersebut"; "the", "this". */
  readonly pointers: ReadonlySet<string>;
  /** Pointers that always point back: not "the". */
  readonly strongPointers: ReadonlySet<string>;
  /** Pointers that stand alone: "this", "ini". */
  readonly barePointers: ReadonlySet<string>;
  /** What makes "ini" mean now: "kali ini", "dunia ini". */
  readonly deictics: ReadonlySet<string>;
  /** "a", "sebuah": something new. */
  readonly indefinites: ReadonlySet<string>;
  /** Words after which a noun tells no more of itself: "the canal was"; and before which it does: "the canal that". */
  readonly afterNoun: ReadonlySet<string>;
  readonly specifiers: ReadonlySet<string>;
  readonly pointerStands: 'after' | 'before';
  readonly classes: ReadonlyMap<string, NounClass>;
  /** Nouns for one human being: rivals of a named person. */
  readonly humans: ReadonlySet<string>;
  /** Offices and callings that go before the name of who holds them: "ketua", "mayor"; no kin, no following. */
  readonly offices: ReadonlySet<string>;
  /** What may stand between an office and the name of its holder: "of". */
  readonly officeLinks: ReadonlySet<string>;
  /** What only a person has: "bibi", "pidato". */
  readonly personal: ReadonlySet<string>;
  /** Modifiers that tell nothing: "cara baru", "another". */
  readonly vague: ReadonlySet<string>;
  /** "sisanya", "salah satunya": a part of what was told. */
  readonly partitives: ReadonlySet<string>;
  /** What only a thing or an event has: "isi", "jadwal". */
  readonly things: ReadonlySet<string>;
  /** "hal", "langkah": what is told, not something named. */
  readonly events: ReadonlySet<string>;
  /** "saat", "day": a point in time, never a name. */
  readonly times: ReadonlySet<string>;
  /** Months and days: capitals that name nobody. */
  readonly calendar: ReadonlySet<string>;
  /** "kata", "said". */
  readonly speech: ReadonlySet<string>;
  /** Verbs that only a government does, not a town: "menyerukan", "accused". */
  readonly acts: ReadonlySet<string>;
  /** "pemerintah": what makes a capital's name stand for its country when it stands right before it. */
  readonly governments: ReadonlySet<string>;
  readonly prepositions: ReadonlySet<string>;
  /** Open a clause, so that a subject follows: "bahwa", "although". */
  readonly subordinators: ReadonlySet<string>;
  readonly conjunctions: ReadonlySet<string>;
  /** Words a subject's verb group may open with: "telah", "has". */
  readonly auxiliaries: ReadonlySet<string>;
  readonly articles: ReadonlySet<string>;
  readonly links: ReadonlySet<string>;
  /** "sebagai", "became": what follows says more of somebody named. */
  readonly predicators: ReadonlySet<string>;
  readonly relatives: ReadonlySet<string>;
  readonly quantifiers: ReadonlySet<string>;
  readonly numerals: ReadonlySet<string>;
  /** "untuk" before a verb: the subject means to. */
  readonly purposes: ReadonlySet<string>;
  /** "samping", "dalam": "-nya" on them tells where. */
  readonly sides: ReadonlySet<string>;
  /** Sides that only persons have. */
  readonly humanSides: ReadonlySet<string>;
  /** "menurut": who follows is heard. */
  readonly heard: ReadonlySet<string>;
  /** Bare verbs of saying that take a clitic as who says it: "ujarnya", not "mengatakannya". */
  readonly speechStems: ReadonlySet<string>;
  /** "sementara (itu)", "selain (itu)": only connect. */
  readonly connectors: ReadonlySet<string>;
  /** Nouns of a deed: "perbaikannya" is done to its owner as often as by it. */
  readonly deeds: RegExp;
  /** Stems that a clitic makes a noun of: "meningkatnya harga". */
  readonly nominalStems: RegExp;
  /** Verbs after an "it" that may mean nothing, and the words that then follow: "it is clear that". */
  readonly emptyVerbs: ReadonlySet<string>;
  readonly emptyCues: ReadonlySet<string>;
  /** "kedua" -> 2, "both" -> 2. */
  readonly counts: ReadonlyMap<string, number>;
  /** What looks like a verb when no tagger tells. */
  readonly verbs: RegExp;
  readonly plurals: RegExp;
  /** "attendees" -> "attendee", "bank-bank" -> "bank". */
  readonly singular: (noun: string) => string;
  /** Tokens with a clitic's letters and without its meaning: "hanya". */
  readonly plainClitics: ReadonlySet<string>;
  /** Houses of government by the code of their country: "Gedung Putih" -> "US". */
  readonly seats: ReadonlyMap<string, string>;
  readonly sexOfWord: ReadonlyMap<string, Sex>;
};

/** "a b c" as a set. */
export function setOf(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/).filter(Boolean));
}
