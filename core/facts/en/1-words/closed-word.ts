import * as closed from './closed-class.ts';
import type { WordClass } from './word.ts';

/** The class of a word of a closed class; nothing for nouns, verbs and the other open classes. */
export function closedClass(lower: string): WordClass | undefined {
  if (lower === 'that') return 'that';
  if (lower === 'and' || lower === 'but' || lower === 'or' || lower === 'nor') return 'and';
  if (closed.be.has(lower)) return 'be';
  if (closed.have.has(lower)) return 'have';
  if (closed.doing.has(lower)) return 'do';
  if (closed.modals.has(lower)) return 'modal';
  if (closed.negatives.has(lower)) return 'not';
  if (closed.possessives.has(lower)) return 'possessive';
  if (closed.determiners.has(lower)) return 'det';
  if (closed.relatives.has(lower)) return 'wh';
  if (closed.pronouns.has(lower)) return 'pronoun';
  if (closed.prepositions.has(lower)) return 'prep';
  if (closed.subordinators.has(lower)) return 'sub';
  return closed.adverbs.has(lower) ? 'adverb' : undefined;
}
