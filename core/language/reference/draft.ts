import type { Range } from '../document.ts';
import type { PronounForm } from './reference-words.ts';

/** A phrase that points back, before anything is decided. */
export type Draft = Range & {
  readonly kind: 'pronoun' | 'possessive' | 'definite' | 'metonym';
  readonly text: string;
  /** Its units `[from, to)`; `at` is the pronoun, the clitic or the head noun. */
  readonly from: number;
  readonly to: number;
  readonly at: number;
  readonly pronoun?: PronounForm;
  /** The head noun of a definite phrase, in lower case, as the class table knows it. */
  readonly noun?: string;
  /** "kedua negara": two of them. */
  readonly count?: number;
  readonly many?: boolean;
  /** Its phrase opens the sentence, with no preposition before. */
  readonly opens?: boolean;
  /** With "this", "itu": it points back by force; "the" may not. */
  readonly strong?: boolean;
  /** The country code of a seat of government. */
  readonly country?: string;
};
