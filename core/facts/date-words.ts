import type { Language } from '../language/index.ts';
import { factGrammars } from './grammars.ts';

/** An ISO date of any precision in the words of a language: 2024-12-16 is "16 Desember 2024" or "16 December 2024". */
export function dateInWords(iso: string, language: Language): string {
  return factGrammars[language].dateInWords(iso);
}
