import type { Document, Language, Lexicon, Sentence } from '../language/index.ts';
import type { Fact } from './fact.ts';

/** A fact as a language's rules find it: the shared step adds `id`, `evidence` and `sentence`. */
export type FoundFact = Omit<Fact, 'id' | 'evidence' | 'sentence'>;

/**
 * What a language brings to this room: `find` reads one sentence (of role `prose` or `list-item`, never another) and answers
 * the facts it is sure of, in reading order. Unsure is an empty list: a fact left out costs nothing, a wrong one costs trust.
 */
export type FactGrammar = {
  readonly language: Language;
  readonly find: (sentence: Sentence, document: Document, lexicon: Lexicon) => readonly FoundFact[];
};
