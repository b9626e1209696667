import type { Language } from './document.ts';
import { amountOfWords as english } from './en/number-words.ts';
import { amountOfWords as indonesian } from './id/number-words.ts';

/** "dua puluh empat", "twenty-four" -> 24; null where the words of the language make no number. */
export const amountOfWords: Readonly<Record<Language, (text: string) => number | null>> = {
  id: indonesian,
  en: english,
};
