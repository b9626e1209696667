import type { Document, Language, Lexicon, Sentence } from '../language/index.ts';
import type { Fact } from './fact.ts';

/**
 * A fact as a language's rules find it: the shared step adds `id` and `sentence`, and takes the sentence as `evidence` unless
 * the rule needed more ("26 Agustus 2019." before the sentence of a list item).
 */
export type FoundFact = Omit<Fact, 'id' | 'evidence' | 'sentence'> & Partial<Pick<Fact, 'evidence'>>;

/**
 * What a language brings to this room: `find` reads one sentence (of role `prose` or `list-item`, never another) and answers
 * the facts it is sure of, in reading order. Unsure is an empty list: a fact left out costs nothing, a wrong one costs trust.
 */
export type FactGrammar = {
  readonly language: Language;
  readonly find: (sentence: Sentence, document: Document, lexicon: Lexicon) => readonly FoundFact[];
};
