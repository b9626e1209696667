import { analyseWord } from '../../language/index.ts';
import type { FactGrammar } from '../grammar.ts';
import { dateInWords } from './date-words.ts';
import { needOf } from './need-of.ts';
import { repair } from './repair.ts';
import { roleOf, voiceOf } from './roles.ts';
import { whole } from './sentence-words.ts';
import * as words from './words.ts';

export const indonesianFacts: FactGrammar = {
  language: 'id',
  ...words,
  whole,
  ownerMarks: new Set(['nya']),
  needOf,
  voiceOf,
  isCommonWord: (lower, { roots }) => analyseWord(lower, roots) !== undefined,
  isFinite: ({ lower }, { roots }) =>
    words.finite.has(lower) || (/^(?:me|di|ber|ter)/.test(lower) && analyseWord(lower, roots)?.voice !== undefined),
  sharesRoot: (lower, title, { roots }) => {
    const root = analyseWord(lower, roots)?.root ?? lower;
    return title
      .toLowerCase()
      .split(/[^\p{L}-]+/u)
      .some((word) => word === lower || analyseWord(word, roots)?.root === root);
  },
  repair,
  presents: true,
  roleOf,
  dateInWords,
  dateOpener: () => 'pada',
  owning: (owner) => owner,
  opened: (sentence) => (/^\d[\d.,]* (?!persen)\p{Ll}/u.test(sentence) ? `sebanyak ${sentence}` : sentence),
  attributed: (source, claim) => `menurut ${source}, ${claim}`,
  identity: (one, other) => `${one} adalah ${other}`,
};
