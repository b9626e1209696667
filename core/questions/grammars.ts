import type { Language } from '../language/index.ts';
import type { QuestionGrammar } from './draft.ts';
import { englishQuestions } from './en/grammar.ts';
import { indonesianQuestions } from './id/grammar.ts';

/** One line per language. */
export const questionGrammars: Readonly<Record<Language, QuestionGrammar>> = {
  id: indonesianQuestions,
  en: englishQuestions,
};
