import type { Language, Token } from '../document.ts';
import type { Lexicon } from '../lexicon.ts';
import type { Claims } from '../spans/draft.ts';
import { headFirstAt, headLastAt } from './head-names.ts';
import { listedNameAt } from './listed-names.ts';
import type { NameDraft } from './name-draft.ts';
import { type NameWords, nameWords } from './name-words.ts';
import { titledPersonAt, untitledPersonAt } from './person-names.ts';

/** The names of one sentence, most trusted rules first; each claims its characters. */
export function findNames(
  tokens: readonly Token[],
  language: Language,
  lexicon: Lexicon,
  claims: Claims,
): readonly NameDraft[] {
  const found: NameDraft[] = [];
  const takenTokens = new Uint8Array(tokens.length);
  const taken = (at: number) => takenTokens[at] === 1;
  const view = nameWords(tokens, language, lexicon, taken);
  const take = (draft: NameDraft | null): void => {
    if (!draft) return;
    const first = tokens[draft.from];
    const last = tokens[draft.to - 1];
    if (!first || !last || !claims.claim({ start: first.start, end: last.end })) return;
    takenTokens.fill(1, draft.from, draft.to);
    found.push(draft);
  };
  const rules: readonly ((view: NameWords, at: number) => NameDraft | null)[] = [
    strongHeadAt,
    titledPersonAt,
    longListed,
    headFirstAt,
    headLastAt,
    untitledPersonAt,
    listedNameAt,
  ];
  for (const rule of rules) {
    for (let at = 0; at < tokens.length; at += 1) if (!taken(at)) take(rule(view, at));
  }
  return found.sort((one, other) => one.from - other.from);
}

/** "Stadion Utama Gelora Bung Karno": places and works are named after people and lands, so they come first. */
function strongHeadAt(view: NameWords, at: number): NameDraft | null {
  const draft = headFirstAt(view, at);
  return draft?.type === 'place' || draft?.type === 'work' ? draft : null;
}

/** Listed organisations and works of two words or more outrank patterns: "Badan Meteorologi, Klimatologi, dan Geofisika". */
function longListed(view: NameWords, at: number): NameDraft | null {
  const form = view.lexicon.match(view.language, view.words, at);
  if (!form || form.words.length < 2 || !/^(?:organisation|region|place)$/.test(form.entry.type)) return null;
  const end = at + form.words.length;
  const foreign =
    form.entry.type === 'organisation' && view.capital(end) && view.lexicon.match(view.language, view.words, end);
  return foreign ? null : listedNameAt(view, at); // "Kementerian Kesehatan Jepang" is another ministry
}
