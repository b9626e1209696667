import { headFirstAt } from './head-names.ts';
import { bracketAt, type NameWords } from './name-words.ts';
import { matchPhrase } from './title-index.ts';

/** "Menteri [Pekerjaan Umum dan Perumahan Rakyat]", "Kepala [Seksi Jembatan Dinas PUPR]", with a second office after "/". */
export function skipOffice({ words, lexicon, language }: NameWords, from: number): number {
  const { offices, phrases } = lexicon.titles[language];
  let at = from;
  while (at < words.length && at - from < 14) {
    const word = words[at] ?? '';
    const next = words[at + 1] ?? '';
    if (at > from && (lexicon.match(language, words, at) || matchPhrase(lexicon.heads[language].first, words, at)))
      break;
    if (at === from && (lexicon.match(language, words, at)?.words.length ?? 0) > 1) break;
    if (at === from && /^(?:Badan|Dinas|Komisi|Kantor|Majelis)$/.test(word)) break;
    if (offices.has(word)) at += 1;
    else if (/^(?:dan|,|serta|\/|&|and)$/.test(word) && (offices.has(next) || (word === '/' && phrases.has(next))))
      at += phrases.has(next) && !offices.has(next) ? 2 : 1;
    else break;
  }
  return at;
}

/** Over countries, places, organisations and bracketed acronyms between a title and a name. */
export function skipHolder(view: NameWords, from: number): { readonly at: number; readonly border: boolean } {
  const { words, lexicon, language, tokens } = view;
  let at = from;
  for (let steps = 0; steps < 4; steps += 1) {
    const bracket = bracketAt(tokens, at);
    const listed = lexicon.match(language, words, at);
    const head = headFirstAt(view, at, { afterTitle: true });
    if (bracket && bracket.inside.kind === 'word') at = bracket.end;
    else if (listed && !lexicon.isGivenName(words[at] ?? '')) at += listed.words.length;
    else if (head && head.to > at) at = head.to;
    else if (
      /^(?:dari|untuk|of|for|the|di|pada)$/.test(words[at] ?? '') &&
      view.capital(at + 1) &&
      lexicon.match(language, words, at + 1)
    )
      at += 1;
    else break;
  }
  const sure =
    at > from && (lexicon.isGivenName(words[at] ?? '') || isListedBefore(view, from, at) || words[at - 1] === ')');
  return { at, border: at === from ? false : sure || words[at] === ',' };
}

/** Whether the words up to `at` end in a listed name, so that the border to a person's name is certain. */
export function isListedBefore(
  { words, lexicon, language }: NameWords,
  from: number,
  at: number,
  what: 'any' | 'place' = 'any',
): boolean {
  for (let start = from; start < at; start += 1) {
    const listed = lexicon.match(language, words, start);
    if (!listed || start + listed.words.length !== at) continue;
    if (what === 'any' || listed.entry.type !== 'organisation') return true;
  }
  return false;
}

/** "Ketua MK Akil Mochtar di rumah": two words between the acronym of a body and a word in small letters are a person's. */
export function endsAcronym({ words, lexicon, language }: NameWords, from: number, end: number): boolean {
  const isAcronym = /^\p{Lu}{2,}$/u.test(words[from - 1] ?? '') && lexicon.match(language, words, from - 1) !== null;
  return (
    language === 'id' &&
    isAcronym &&
    end - from === 2 &&
    /^\p{Ll}/u.test(words[end] ?? '') &&
    !lexicon.match(language, words, from)
  );
}

export function holdsKnownName({ words, lexicon }: NameWords, from: number, end: number): boolean {
  return words.slice(from, end).some((word) => lexicon.isGivenName(word) || lexicon.isFamilyName(word));
}
