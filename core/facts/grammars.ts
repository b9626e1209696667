import type { Language } from '../language/index.ts';
import { englishFacts } from './en/grammar.ts';
import type { FactGrammar } from './grammar.ts';
import { indonesianFacts } from './id/grammar.ts';

/** One line per language. */
export const factGrammars: Readonly<Record<Language, FactGrammar>> = { id: indonesianFacts, en: englishFacts };
