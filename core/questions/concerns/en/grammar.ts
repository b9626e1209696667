import type { ConcernGrammar } from '../concern-grammar.ts';
import { child } from './child.ts';
import { topics } from './topics.ts';
import { groups, harm, openers } from './words.ts';

/** English: the words of what a class may better be spared. */
export const englishConcerns: ConcernGrammar = {
  topics,
  harm,
  child,
  openers,
  groups,
  // Those between commas are known to the reader; a list of places or scores looks the same.
  agesOfNames: /^ ?\(|^, an? \d+-year-old|^,? (?:who (?:is |was ))?aged/u,
  agesOfWords: /^, an? \d+-year-old/u,
  told: /^(?: ?\([^)]*\))?(?:, [^,.]{2,60},)?(?: who)?(?<passive> was)? (?<verb>[\p{Ll}-]+)/u,
  earlyYears: /(?:in|\d \p{Lu}\p{L}+) (\d{3})(?![\d.,]*\d)/gu,
  calls: /(?:named|called|(?:identified|named|known)(?: locally)? as) $/u,
};
