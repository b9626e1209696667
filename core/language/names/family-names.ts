import type { NameDraft } from './name-draft.ts';
import { type NameWords, opensSentence, personEnd } from './name-words.ts';
import { matchPhrase } from './title-index.ts';

/** Two to four capitalised words that a family or clan name closes: "Haposan Hutagalung", "Arshad Khan". */
export function familyNamedAt(view: NameWords, at: number): NameDraft | null {
  const { words, tokens, lexicon } = view;
  if (!view.capital(at) || isRoute(view, at) || (view.capital(at - 1) && !isRoute(view, at - 1))) return null;
  const end = personEnd(view, at);
  const last = words[end - 1] ?? '';
  if (end - at < 2 || end - at > 4 || view.capital(end) || !lexicon.isFamilyName(last)) return null;
  for (let inside = at; inside < end; inside += 1) if (opensOther(view, inside, inside === at)) return null;
  const first = words[at] ?? '';
  if (lexicon.isStopWord(first.toLowerCase(), 'en') || (opensSentence(tokens, at) && !lexicon.isGivenName(first)))
    return null;
  if (words.slice(at, end).some((word) => /^\p{Lu}{3,}$/u.test(word))) return null;
  return { from: at, to: end, type: 'person', because: `family name: ${last}` };
}

/** A listed name, a title, a people or the head of another kind of name: no given name. */
function opensOther({ words, lexicon, language }: NameWords, at: number, first: boolean): boolean {
  const word = words[at] ?? '';
  if (first && lexicon.match(language, words, at)) return true;
  const { heads, titles, peoples } = lexicon;
  return (
    matchPhrase(heads[language].first, words, at) !== null ||
    (heads[language].last.has(word) && !lexicon.isFamilyName(word)) ||
    matchPhrase(titles[language].phrases, words, at) !== null ||
    titles[language].offices.has(word) ||
    peoples[language].has(word)
  );
}

/** "Bus Purwokerto-Banjarnegara Teguh Raharjo": where a line runs, from one place to another, and no given names as in "Jean-Marie". */
function isRoute({ words, lexicon, language }: NameWords, at: number): boolean {
  const ends = (words[at] ?? '').split('-');
  const isEnd = (end: string) => /^\p{Lu}\p{Ll}{2,}$/u.test(end) && !lexicon.isGivenName(end);
  return language === 'id' && ends.length === 2 && ends.every(isEnd);
}
