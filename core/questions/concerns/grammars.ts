import type { Language } from '../../language/index.ts';
import type { ConcernGrammar } from './concern-grammar.ts';
import { englishConcerns } from './en/grammar.ts';
import { indonesianConcerns } from './id/grammar.ts';

/** One line per language. */
export const concernGrammars: Readonly<Record<Language, ConcernGrammar>> = {
  id: indonesianConcerns,
  en: englishConcerns,
};
