import type { Language } from '../../language/index.ts';
import { wordsOf } from '../text.ts';

const list = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Words that turn a question round: "Negara mana yang tidak ikut?", "Who, except Jenner, ...?". */
const denials: Readonly<Record<Language, ReadonlySet<string>>> = {
  id: list('tidak tidaklah tak bukan bukanlah belum jangan tanpa kecuali selain gagal batal urung menolak membantah'),
  en: list('not no never none without neither nor cannot except besides excluding failed refused denied rejected t'),
};

/** Why the stem denies what the stem of the rules does not, or the other way round; nothing when both speak alike. */
export function turnsRound(stem: string, own: string, language: Language): string | undefined {
  const said = denialsOf(stem, language);
  const ours = denialsOf(own, language);
  const odd = [...said].find((word) => !ours.has(word)) ?? [...ours].find((word) => !said.has(word));
  return odd === undefined ? undefined : `One of the two stems says "${odd}", the other does not.`;
}

/** "didn't" is the words "didn" and "t". */
function denialsOf(stem: string, language: Language): ReadonlySet<string> {
  return new Set(wordsOf(stem.replace(/’/g, "'")).filter((word) => denials[language].has(word)));
}
