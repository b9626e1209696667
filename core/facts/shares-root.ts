import type { Document, Lexicon } from '../language/index.ts';
import { factGrammars } from './grammars.ts';

/** Whether the title holds a word of the same root: "penutupan" under "Jembatan Ditutup". The word is lower case. */
export function sharesRoot(word: string, { title, language }: Document, lexicon: Lexicon): boolean {
  return factGrammars[language].sharesRoot(word, title, lexicon);
}
