import type { Language } from '../language/index.ts';
import type { FactGrammar } from './grammar.ts';
import { indonesianFacts } from './id/grammar.ts';

const none: FactGrammar = { language: 'en', find: () => [] };

/** One line per language. */
export const factGrammars: Readonly<Record<Language, FactGrammar>> = { id: indonesianFacts, en: none };
