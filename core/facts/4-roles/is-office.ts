import type { Language, Lexicon } from '../../language/index.ts';
import { factGrammars } from '../grammars.ts';

/** Whether words before a name are an office or a role: "Presiden terpilih", "mantan Kepala Dinas Perhubungan"; nothing but nouns. */
export function isOffice(words: string, language: Language, lexicon: Lexicon): boolean {
  const all = words.split(' ');
  const [first = ''] = all;
  const { roleNouns, relatives, joiners } = factGrammars[language];
  const capital = first.charAt(0).toUpperCase() + first.slice(1);
  const isTitle = [first, capital].some((form) =>
    lexicon.titles[language].phrases
      .get(form)
      ?.some((phrase) => phrase.words.every((word, at) => all[at]?.toLowerCase() === word.toLowerCase())),
  );
  const isPlain =
    !/[,"“():]/.test(words) &&
    !all.some((word) => relatives.has(word)) &&
    !(all.length < 4 && all.some((word) => joiners.has(word)));
  return isPlain && all.length <= 9 && (isTitle || roleNouns.has(first.toLowerCase()));
}
