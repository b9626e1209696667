import type { ConcernGrammar } from '../concern-grammar.ts';
import { child } from './child.ts';
import { topics } from './topics.ts';
import { groups, harm, openers } from './words.ts';

/** Indonesian: the words of what a class may better be spared. */
export const indonesianConcerns: ConcernGrammar = {
  topics,
  harm,
  child,
  openers,
  groups,
  agesOfNames: /^./u,
  agesOfWords: /^, \d+ tahun,/u,
  told: /^(?: ?\([^)]*\))?(?:, [^,.]{2,60},)?(?: (?:yang|ditemukan|dinyatakan|dilaporkan))* (?<verb>[\p{Ll}-]+)/u,
  earlyYears: /(?:tahun|\d \p{Lu}\p{L}+) (\d{3})(?![\d.,]*\d)/gu,
  calls: /(?:bernama|berinisial|inisial|atas nama|nama samaran|sebut saja) $/iu,
};
