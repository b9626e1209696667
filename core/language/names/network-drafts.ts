import type { Language, SpanType } from '../document.ts';
import type { Lexicon } from '../lexicon.ts';
import type { Claims } from '../spans/draft.ts';
import type { WeighedName } from './name-draft.ts';
import { bracketAt, isParticle, type NameWords, opensSentence } from './name-words.ts';
import { nounBefore } from './naming-nouns.ts';
import type { NetworkName } from './network-name.ts';
import { placeTypeAt } from './place-type.ts';
import { matchPhrase } from './title-index.ts';

/** The network's names in our terms: on whole tokens, titles and lower-case heads cut off, what cannot be a name left out. */
export function networkDrafts(names: readonly NetworkName[], view: NameWords, claims: Claims): readonly WeighedName[] {
  const starts = new Map(view.tokens.map((token, at) => [token.start, at]));
  const ends = new Map(view.tokens.map((token, at) => [token.end, at + 1]));
  return names.flatMap((name): readonly WeighedName[] => {
    const first = starts.get(name.start);
    const end = ends.get(name.end);
    const borders = first === undefined || end === undefined || end <= first ? null : { from: first, to: end }; // half a token is no name
    const trimmed = borders && trim(name, view, borders);
    if (!trimmed || !mayBeName(name, view, trimmed, claims)) return [];
    const { from, to } = trimmed;
    const type: SpanType = name.type === 'place' ? placeTypeAt(view, from, to) : name.type;
    const inside = bracketAt(view.tokens, to)?.inside;
    const alias = inside?.kind === 'word' && /^\p{Lu}/u.test(inside.text) ? inside.text : undefined;
    return [
      {
        from,
        to,
        type,
        confidence: name.confidence,
        alone: true,
        because: `the network: ${type}, ${Math.round(name.confidence * 100)} %`,
        ...(alias === undefined || (name.type === 'place' && alias.length > 5) ? {} : { alias }),
      },
    ];
  });
}

type Borders = { readonly from: number; readonly to: number };

/** "Bung | Tomo", "kota | Bandung", "Mahkamah Konstitusi | (MK)", "the | Financial Times". */
function trim(
  { type }: NetworkName,
  { words, tokens, lexicon, language }: NameWords,
  borders: Borders,
): Borders | null {
  let { from, to } = borders;
  const opening = words.indexOf('(', from);
  if (opening > from && opening < to) to = opening;
  while (
    from < to &&
    !(type === 'person' && isParticle(words[from] ?? '', language)) &&
    (/^\p{Ll}+$/u.test(words[from] ?? '') || words[from] === 'The' || tokens[from]?.kind === 'punctuation')
  )
    from += 1;
  while (to > from && (tokens[to - 1]?.kind === 'punctuation' || /^['’]s$/.test(words[to - 1] ?? ''))) to -= 1;
  if (type === 'person') {
    if (/^(?:I|Ni)$/.test(words[from - 1] ?? '') && language === 'id') from -= 1; // "I Made Arnawa"
    for (let steps = 0; steps < 3; steps += 1) {
      const title = matchPhrase(lexicon.titles[language].phrases, words, from);
      if (!title || from + title.words.length >= to) break;
      from += title.words.length;
    }
  }
  return from < to ? { from, to } : null;
}

/** Lower-case nouns after which a name is that of a thing: "film Siksa Kubur", "kapal Dewi Sartika". */
const things: Readonly<Record<Language, RegExp>> = {
  id: /^(?:film|lagu|novel|buku|album|serial|sinetron|drama|puisi|komik|gim|game|aplikasi|kapal|pesawat|jet|kereta|roket|satelit|teleskop|wahana|pendarat|robot|virus|varian|vaksin|obat|merek|mobil|motor|suku|etnis|bahasa|berbahasa|hari|bulan|badai|topan|siklon|gempa|tsunami|liga|piala|turnamen|operasi|program|proyek|gelar|penghargaan|inisial|berinisial|agama|umat|kaum|spesies|genus)$/i,
  en: /^(?:film|movie|song|novel|book|album|ship|vessel|ferry|yacht|storm|hurricane|typhoon|cyclone|virus|variant|vaccine|drug|rocket|satellite|lander|rover|telescope|species|app|brand)$/i,
};

function mayBeName(name: NetworkName, view: NameWords, { from, to }: Borders, claims: Claims): boolean {
  const { words, tokens, lexicon, language } = view;
  const first = words[from] ?? '';
  const own = words.slice(from, to);
  const start = tokens[from]?.start ?? 0;
  if (!claims.free({ start, end: tokens[to - 1]?.end ?? start })) return false;
  const particle = name.type === 'person' && isParticle(first, language);
  if ((!/^\p{Lu}|^\p{Ll}\p{Lu}/u.test(first) && !particle) || own.join('').length < 2 || own.includes('"'))
    return false;
  if (to === from + 1 && opensSentence(tokens, from) && lexicon.isStopWord(first.toLowerCase(), language)) return false;
  if (things[language].test(words[from - 1] ?? '') || isThing(view, name, from)) return false;
  const head = matchPhrase(lexicon.heads[language].first, words, from)?.meaning;
  const last = to - from > 1 ? lexicon.heads[language].last.get(words[to - 1] ?? '') : undefined;
  if ([head, last].some((kind) => kind === 'event' || kind === 'work' || kind === 'thing')) return false;
  if (isPeople(lexicon.peoples[language], own)) return false;
  return name.type !== 'person' || mayBePerson(view, { from, to });
}

/** "menamai titik itu Shiv Shakti", "singkatan dari Waktu Hemat"; "the Ever Given", with an article as no person's name is; "St. Michael". */
function isThing(view: NameWords, { type }: NetworkName, from: number): boolean {
  const { words, language } = view;
  if (type === 'person' && nounBefore(view, from) !== null) return true;
  if (language === 'en')
    return type === 'person' && /^(?:the|dubbed|titled|entitled|st\.?|saint)$/i.test(words[from - 1] ?? '');
  if (words[from - 1] === 'The') return true;
  const naming = /^(?:menamai|dinamai|dinamakan|berjudul|bertajuk|bertema|singkatan|kepanjangan|akronim)$/;
  return words.slice(Math.max(0, from - 4), from).some((word) => naming.test(word));
}

function isPeople(peoples: ReadonlySet<string>, name: readonly string[]): boolean {
  return name.every((word) => peoples.has(word));
}

/** "Bupati | Tirtasari Rukma": what follows a ruler's title may be what is ruled, unless a known name begins it. */
function mayBeRuled({ words, lexicon, capital }: NameWords, { from, to }: Borders): boolean {
  if (!/^(?:Bupati|Gubernur|Walikota|Camat|Lurah)$/.test(words[from - 1] ?? '')) return false;
  const known = (word: string | undefined) => lexicon.isGivenName(word ?? '') || lexicon.isFamilyName(word ?? '');
  if (known(words[from])) return false;
  return to === from + 1 ? capital(to) : to === from + 2 && !known(words[from + 1]);
}

function mayBePerson(view: NameWords, { from, to }: Borders): boolean {
  const { words, lexicon, language } = view;
  if (mayBeRuled(view, { from, to })) return false;
  if (to - from > 6 || hasForeignStopWord(words.slice(from, to), lexicon, language)) return false;
  if (words.slice(from, to).some((word) => /\d|^[,;:/]$/.test(word) || word === 'dan')) return false;
  const listed = lexicon.match(language, words, from);
  if (listed && listed.words.length === to - from && !listed.needsCue) return false;
  if (words.slice(from, to).some((word, at) => isPair(word, at < to - from - 1 || to === from + 1, lexicon)))
    return false;
  if (to === from + 1 && /^['’]s$/.test(words[to] ?? '') && /^\p{Lu}/u.test(words[to + 1] ?? '')) return false; // "Lloyd's List"
  return (
    !matchPhrase(lexicon.heads[language].first, words, from) && !lexicon.titles[language].offices.has(words[from] ?? '')
  );
}

/** "Here I Am", "A Little Inside" in Indonesian text are titles of works. */
function hasForeignStopWord(name: readonly string[], lexicon: Lexicon, language: Language): boolean {
  if (language !== 'id' || name.length < 2) return false;
  return name.some(
    (word) => !lexicon.isGivenName(word) && lexicon.isStopWord(word.toLowerCase(), 'en') && word.length > 1,
  );
}

/** "Jokowi-Kalla", "Arman Daulay-Siti Rahmawati": two people; but "Jae-in", "Al-Thawra", "Abdul-Aziz", "Vasquez-Holm" are of one name. */
function isPair(word: string, opens: boolean, lexicon: Lexicon): boolean {
  const [, left = '', right = ''] = /^(\p{Lu}[\p{L}.]+)-(\p{Lu}\p{L}+)$/u.exec(word) ?? [];
  if (left.length < 4 || /^(?:Abdul|Jean|Anne|Marie|Mary|Karl|Hans|Pierre)$/.test(left)) return false;
  return opens || lexicon.isGivenName(right);
}
