import type { Reference } from './reference/reference.ts';

/** The two languages Fakta reads and speaks: Indonesian and English (ISO 639-1). */
export type Language = 'id' | 'en';

/** A half-open range `[start, end)` of UTF-16 code units in the article body as given. */
export type Range = { readonly start: number; readonly end: number };

export type TokenKind = 'word' | 'number' | 'punctuation' | 'symbol';

/** One word, number or mark. Markdown marks (`*`, `#`, `- `, `|`) are never tokens. */
export type Token = Range & {
  /** Exactly `body.slice(start, end)`. */
  readonly text: string;
  readonly lower: string;
  readonly kind: TokenKind;
};

/** The universal parts of speech of Universal Dependencies 2. */
export type PartOfSpeech =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SYM'
  | 'VERB'
  | 'X';

/** The universal relations of Universal Dependencies 2, without subtypes. */
export type Relation =
  | 'acl'
  | 'advcl'
  | 'advmod'
  | 'amod'
  | 'appos'
  | 'aux'
  | 'case'
  | 'cc'
  | 'ccomp'
  | 'clf'
  | 'compound'
  | 'conj'
  | 'cop'
  | 'csubj'
  | 'dep'
  | 'det'
  | 'discourse'
  | 'dislocated'
  | 'expl'
  | 'fixed'
  | 'flat'
  | 'goeswith'
  | 'iobj'
  | 'list'
  | 'mark'
  | 'nmod'
  | 'nsubj'
  | 'nummod'
  | 'obj'
  | 'obl'
  | 'orphan'
  | 'parataxis'
  | 'punct'
  | 'reparandum'
  | 'root'
  | 'vocative'
  | 'xcomp';

/** A word as Universal Dependencies count them: a token or a part of one ("kata|nya", "do|n't"), with its place in the tree. */
export type Word = Range & {
  /** Exactly `body.slice(start, end)`. */
  readonly text: string;
  readonly lower: string;
  /** The index in `Sentence.tokens` of the token that holds its first character. */
  readonly token: number;
  readonly partOfSpeech: PartOfSpeech;
  /** The index in `Sentence.words` of the word it depends on; -1 for the root. */
  readonly head: number;
  readonly relation: Relation;
  /** From 0 to 1: how likely head and relation both are right, as the parser judges. */
  readonly confidence: number;
};

/** Fine types: a distractor must share the fine type of its key. */
export type SpanType =
  | 'person'
  | 'organisation'
  | 'country'
  | 'province'
  | 'city'
  | 'region'
  | 'place'
  | 'work'
  | 'date'
  | 'time'
  | 'duration'
  | 'money'
  | 'percent'
  | 'quantity'
  | 'count'
  | 'ordinal';

/** What a grammar understood of a span; names (person, country, ...) have none. */
export type SpanValue =
  /** `iso` is ISO 8601 with reduced precision: `2024-12-16`, `2024-12` or `2024`: its precision is the granularity. */
  | { readonly kind: 'date'; readonly iso: string; readonly relative: boolean }
  | { readonly kind: 'time'; readonly iso: string; readonly zone?: string }
  /** `amount` is counted in `unit` as the article shows it: "US$1,4 miliar" is 1.4 of unit "miliar dolar AS". */
  | {
      readonly kind: 'number';
      readonly amount: number;
      readonly unit: string;
      readonly decimals: number;
      readonly approximate: boolean;
      /** The word that makes it approximate, lower case, standing before the span: "sekitar", "more than". */
      readonly approximator?: string;
    };

/** A typed piece of a sentence. */
export type Span = Range & {
  readonly text: string;
  readonly type: SpanType;
  readonly value?: SpanValue;
  /** The document-wide name this span mentions (see `Entity.id`); absent for dates and numbers. */
  readonly entityId?: string;
  /** The rule or list that made the span, for people: "title before a name: Presiden". */
  readonly because: string;
};

/** One name over the whole document: every mention of it, its long form, short forms and acronym. */
export type Entity = {
  readonly id: string;
  readonly type: SpanType;
  /** The fullest form in the article: "Perserikatan Bangsa-Bangsa". */
  readonly name: string;
  /** Other forms, of the article and of the name lists: "PBB", "Korsel". */
  readonly aliases: readonly string[];
};

/** `prose` alone may feed questions freely; `list-item` with care; the others never. */
export type SentenceRole = 'prose' | 'list-item' | 'heading' | 'quotation' | 'table' | 'boilerplate';

export type Sentence = Range & {
  readonly index: number;
  readonly paragraph: number;
  readonly role: SentenceRole;
  /** Exactly `body.slice(start, end)`; may hold inline Markdown marks. */
  readonly text: string;
  readonly tokens: readonly Token[];
  /** The words with their tree; empty when no network reads the language, and in tables and boilerplate. */
  readonly words: readonly Word[];
  /** In reading order, never overlapping. */
  readonly spans: readonly Span[];
};

/** A block of the body: a paragraph, heading, list item or table row. */
export type Paragraph = Range & { readonly index: number; readonly role: SentenceRole };

/** An article, read. Every offset points into `body`. */
export type Document = {
  readonly language: Language;
  readonly title: string;
  readonly body: string;
  /** ISO date on which relative days ("kemarin", "Rabu (16/11)") are resolved; absent when unknown. */
  readonly publishedAt?: string;
  readonly paragraphs: readonly Paragraph[];
  readonly sentences: readonly Sentence[];
  readonly entities: readonly Entity[];
  /** Pronouns, "-nya", "kapal itu" and capitals that act for their country, in reading order; open ones too, with the reason. */
  readonly references: readonly Reference[];
};
