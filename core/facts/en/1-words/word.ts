import type { Range, Span } from '../../../language/index.ts';

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
  /** For "the": the headline names what it stands before, so that no reader asks which. */
  readonly known?: boolean;
  /** For a pronoun shown as a name: where that name stands, in the sentence before. */
  readonly source?: Range;
};
