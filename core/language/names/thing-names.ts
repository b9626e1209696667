import type { Language } from '../document.ts';
import type { NameWords } from './name-words.ts';
import { matchPhrase } from './title-index.ts';

/** Lower-case nouns of things that bear names as people do: what such a noun names once is a thing in the whole article. */
const things: Readonly<Record<Language, RegExp>> = {
  id: /^(?:film|lagu|novel|album|serial|sinetron|komik|gim|aplikasi|kapal|pesawat|roket|satelit|teleskop|wahana|pendarat|penjelajah|robot|varian|vaksin|badai|topan|siklon|maskot|spesies)$/,
  en: /^(?:film|movie|song|novel|album|ship|vessel|ferry|yacht|storm|hurricane|typhoon|cyclone|variant|rocket|satellite|lander|rover|telescope|spacecraft)$/,
};

/**
 * Names that some sentence of the article gives to a thing: "pendarat Vikram", "Storm Maud", "film Siksa Kubur"; the last word alone
 * too, for after "Teleskop Antariksa James Webb" a bare "Webb" is the telescope or the man; and acronyms of common nouns.
 */
export function thingNames(sentences: readonly NameWords[]): ReadonlySet<string> {
  const names = new Set<string>();
  for (const { words, capital, lexicon, language } of sentences) {
    for (let at = 0; at < words.length; at += 1) {
      const head = matchPhrase(lexicon.heads[language].first, words, at);
      const isThing = head?.meaning === 'thing' || things[language].test(words[at] ?? '');
      const from = at + (head?.meaning === 'thing' ? head.words.length : 1);
      let end = from;
      for (; isThing && end < from + 6 && capital(end); end += 1) names.add(words.slice(from, end + 1).join(' '));
      if (end > from + 1) names.add(words[end - 1] ?? '');
      if (shortensNoun(words, at)) names.add(words[at] ?? '');
    }
  }
  return names;
}

/** "tingkat pengangguran terbuka (TPT)": short for a common noun. */
function shortensNoun(words: readonly string[], at: number): boolean {
  const bracket = words[at - 1] === '(' && words[at + 1] === ')';
  return bracket && /^\p{Lu}{2,}$/u.test(words[at] ?? '') && /^\p{Ll}+$/u.test(words[at - 2] ?? '');
}
