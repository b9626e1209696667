import type { Entity, Language, Range, Sentence } from '../document.ts';
import type { Lexicon } from '../lexicon.ts';

export type ReferenceInput = {
  readonly language: Language;
  /** Of the whole article, in reading order. Their `words` may be empty, and weak arcs are not used: then order decides. */
  readonly sentences: readonly Sentence[];
  readonly entities: readonly Entity[];
  readonly lexicon: Pick<Lexicon, 'entryOf' | 'isStopWord'>;
  /** What a full name tells of its bearer, when the caller knows more first names than the word lists do. */
  readonly sexOf?: (name: string) => Sex | undefined;
};

export type Sex = 'male' | 'female';

/** What a reference stands for: a name (`entity`) or a common noun phrase of the article (`mention`). */
export type Antecedent = Range & {
  readonly text: string;
  readonly entityId?: string;
  readonly kind: 'entity' | 'mention';
};

/** A phrase that names nothing by itself. Without an antecedent it dangles: no question may repeat it. */
export type Reference = Range & {
  /** The index of its sentence. */
  readonly sentence: number;
  /** Exactly the text between `start` and `end`. */
  readonly form: string;
  readonly kind: 'pronoun' | 'possessive' | 'definite' | 'metonym';
  readonly antecedent?: Antecedent;
  /** The antecedent stands after the reference: "In his speech, Obama ...". */
  readonly forward?: true;
  /** From 0 to 1: the share of such decisions that was right on annotated articles; 0 when unresolved. */
  readonly certainty: number;
  /** The rule, or why none decided, for people. */
  readonly because: string;
};
