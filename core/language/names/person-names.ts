import { clubAfterRoleAt } from './club-names.ts';
import type { NameDraft } from './name-draft.ts';
import { bracketAt, type NameWords, opensSentence, personEnd } from './name-words.ts';
import { endsAcronym, holdsKnownName, isListedBefore, skipHolder, skipOffice } from './title-holder.ts';
import { matchPhrase, type Phrase } from './title-index.ts';

/** A person after a title that starts at `at`: "Presiden Amerika Serikat (AS) Joe Biden", "Judge Eleanor Abara". */
export function titledPersonAt(view: NameWords, at: number): NameDraft | null {
  const { words } = view;
  const title = titleAt(view, at);
  if (!title || insideName(view, at)) return null;
  let from = at + title.words.length;
  const consumed = title.meaning === 'lower' ? from : skipOffice(view, from);
  const skipped = title.meaning === 'lower' ? { at: from, border: true } : skipHolder(view, consumed);
  const border = title.meaning !== 'open' || skipped.border || consumed > from;
  from = skipped.at;
  if (words[from] === ',' && (skipped.at > at + title.words.length || title.meaning === 'lower'))
    return afterComma(view, from + 1, words[at] ?? '');
  const end = personEnd(view, from);
  if (end === from || !border) return null;
  if (clubAfterRoleAt(view, from)) return afterComma(view, end + 1, words[at] ?? '');
  const afterPlace = skipped.at > consumed && isListedBefore(view, consumed, skipped.at, 'place');
  const unsure = !afterPlace && (skipped.at > consumed || regional.test(title.words.join(' ')));
  from = skipTitles(view, from, end);
  const given = firstGivenName(view, from, end);
  if (unsure && given > from) from = given;
  else if (unsure && given === -1 && skipped.at === consumed) return null;
  if (title.meaning === 'open' && end - from === 1 && given === -1 && consumed > at + title.words.length) return null;
  if (shoutsAfter(view, from, end)) return null;
  if (title.meaning === 'lower' && !surePerson(view, from, end)) return null;
  if (opensWrongName(view, from, end)) return null;
  return {
    from,
    to: end,
    type: 'person',
    because: `title before a name: ${title.words.join(' ')}`,
    ...(title.meaning === 'open' && !afterPlace && !holdsKnownName(view, from, end) && !endsAcronym(view, from, end)
      ? { doubtful: true }
      : {}),
    ...aliasAfter(view, end),
  };
}

/** A title, or a lower-case one that opens the sentence: "Penyanyi Raisa Andriana tampil". */
function titleAt(
  { words, tokens, lexicon, language }: NameWords,
  at: number,
): Phrase<'exact' | 'lower' | 'open'> | null {
  const { phrases } = lexicon.titles[language];
  const found = matchPhrase(phrases, words, at);
  const first = words[at] ?? '';
  if (found || !opensSentence(tokens, at) || !phrases.has(first.toLowerCase())) return found;
  return matchPhrase(phrases, words.with(at, first.toLowerCase()), at);
}

/** Titles that are names as well: "Ratu Atut", "Sultan Bachtiar". */
const alsoNames =
  /^(?:Raja|Ratu|Putri|Putra|Pangeran|Sultan|Mas|Bung|Prince|King|Queen|Princess|Lord|Lady|Major|Justice|Judge|Duke|Dean|Pope|Bishop|Miss)$/;

/** "Panglima Besar | Jenderal | Soedirman", "Kapolda Metro Jaya | Irjen | Karyoto": the name stands after the last title. */
function skipTitles({ words, lexicon, language }: NameWords, from: number, end: number): number {
  let start = from;
  for (let at = from; at < end; at += 1) {
    const title = matchPhrase(lexicon.titles[language].phrases, words, at);
    const sure =
      title?.meaning === 'exact' && !alsoNames.test(words[at] ?? '') && !lexicon.isGivenName(words[at] ?? '');
    if (title && sure && at + title.words.length < end) start = at + title.words.length;
  }
  return start;
}

const alsoSurname =
  /^(?:King|Queen|Prince|Princess|Lord|Lady|Major|General|Judge|Justice|Captain|Miss|Pope|Bishop|Cardinal|Dean|Duke|Sheriff|Officer|Speaker|Striker|Manager|Coach|Commander|Emperor|Sheikh|Imam)$/;

/** "Gelora Bung Karno": a title inside a run of capitals is part of a name, unless an office or a country stands before it. */
function insideName(view: NameWords, at: number): boolean {
  const { words, tokens, lexicon, language } = view;
  if (!view.capital(at) || !view.capital(at - 1) || opensSentence(tokens, at - 1)) return false;
  if (lexicon.titles[language].offices.has(words[at - 1] ?? '')) return false;
  if (language === 'en' && !alsoSurname.test(words[at] ?? '')) return false; // "French President Emmanuel Macron"
  for (let from = Math.max(0, at - 4); from < at; from += 1) {
    const listed = lexicon.match(language, words, from) ?? matchPhrase(lexicon.titles[language].phrases, words, from);
    if (listed && from + listed.words.length === at) return false;
  }
  return true;
}

/** Offices of a place: an unknown word after them may be the place, so only a given name opens the person's name. */
const regional = /(?:Bupati|Gubernur|Wali Kota|Walikota|Camat|Lurah|Kapolres|Kapolsek|Kapolda)$/;

function firstGivenName({ words, lexicon }: NameWords, from: number, end: number): number {
  for (let at = from; at < end; at += 1) if (lexicon.isGivenName(words[at] ?? '')) return at;
  return -1;
}

/** "Statistik (BPS)": an acronym that is not made of the name's initials belongs to an organisation. */
function shoutsAfter({ tokens, words }: NameWords, from: number, end: number): boolean {
  const inside = bracketAt(tokens, end)?.inside.text ?? '';
  const initials = words
    .slice(from, end)
    .map((word) => word[0])
    .join('');
  return /^\p{Lu}{2,}$/u.test(inside) && inside !== initials;
}

/** "Direktur PT Lentera, Rudi Hartawan, ..." and "an American epidemiologist, D. A. Henderson." */
function afterComma(view: NameWords, from: number, title: string): NameDraft | null {
  const end = personEnd(view, from);
  const closes = /^[,.(;]$/.test(view.words[end] ?? '.') || view.words[end] === 'who' || view.words[end] === 'yang';
  if (end - from < 2 || !closes || opensWrongName(view, from, end)) return null;
  return {
    from,
    to: end,
    type: 'person',
    because: `title and comma before a name: ${title}`,
    ...aliasAfter(view, end),
  };
}

function surePerson(view: NameWords, from: number, end: number): boolean {
  return end - from <= 4 && !view.lexicon.match(view.language, view.words, from);
}

/** "Ketua KPU Rajabuana": words that open another kind of name, or shout, do not open a person's. */
function opensWrongName({ words, lexicon, language }: NameWords, from: number, end: number): boolean {
  const only = lexicon.titles[language].phrases.get((words[from] ?? '').toLowerCase());
  if (end === from + 1 && only?.some((phrase) => phrase.words.length === 1)) return true; // "Bu Guru"
  for (let at = from; at < end; at += 1) {
    const head = matchPhrase(lexicon.heads[language].first, words, at);
    if (head && (at === from || head.meaning === 'organisation')) return true;
  }
  if (words.slice(from, end).every((word) => lexicon.peoples[language].has(word))) return true;
  const last = words[end - 1] ?? '';
  if (lexicon.heads.en.last.has(last) && end - from > 1 && (language === 'en' || !lexicon.isFamilyName(last)))
    return true;
  return (
    words.slice(from, end).every((word) => /^\p{Lu}{2,}$/u.test(word)) ||
    lexicon.titles[language].offices.has(words[from] ?? '')
  );
}

function aliasAfter({ tokens }: NameWords, end: number): { readonly alias?: string } {
  const inside = bracketAt(tokens, end)?.inside;
  return inside && inside.kind === 'word' && /^\p{Lu}/u.test(inside.text) ? { alias: inside.text } : {};
}

/** A run followed by an age, "Iwan Setiana (41)", "Novak Djokovic, 37,"; or a run that a given name opens. */
export function untitledPersonAt(view: NameWords, at: number): NameDraft | null {
  const { words, tokens, lexicon, language } = view;
  if (!view.capital(at) || !leftIsClear(view, at)) return null;
  if (matchPhrase(lexicon.heads[language].first, words, at) || matchPhrase(lexicon.titles[language].phrases, words, at))
    return null;
  const end = personEnd(view, at);
  if (end === at || lexicon.match(language, words, at) || opensWrongName(view, at, end)) return null;
  if (language === 'en' && firstGivenName(view, at, end) > at) return null; // "Canadian ... Mark Carney"
  const bracket = bracketAt(tokens, end);
  const length = end - at;
  if (bracket && /^\d{1,3}$/.test(bracket.inside.text) && Number(bracket.inside.text) < 120) {
    return { from: at, to: end, type: 'person', because: 'name and age in brackets' };
  }
  for (let inside = at + 1; inside < end; inside += 1)
    if (matchPhrase(lexicon.titles[language].phrases, words, inside)) return null;
  const comma = words[end] === ',' && /^\d{2}$/.test(words[end + 1] ?? '') && /^[,.]$/.test(words[end + 2] ?? '.');
  if (comma && length >= 2) return { from: at, to: end, type: 'person', because: 'name and age between commas' };
  const isPlace =
    language === 'id' &&
    /^(?:kompleks|perumahan|kawasan|gedung|stadion|taman|terminal|pasar)$/.test(words[at - 1] ?? '');
  if (length >= 2 && lexicon.isGivenName(words[at] ?? '') && !isPlace && !opensSentenceOddly(view, at)) {
    return { from: at, to: end, type: 'person', because: `given name: ${words[at]}`, ...aliasAfter(view, end) };
  }
  if (language === 'en' && length >= 2 && words[end] === ',' && words[end + 1] === 'who')
    return { from: at, to: end, type: 'person', because: 'name before "who"' };
  if (length >= 2 && isAppositive(view, end))
    return { from: at, to: end, type: 'person', because: 'name and who it is, after a comma' };
  return spokenBy(view, at, end);
}

function leftIsClear(view: NameWords, at: number): boolean {
  if (!view.capital(at - 1) || view.taken(at - 1)) return true;
  if (view.lexicon.isGivenName(view.words[at] ?? '') && isListedBefore(view, Math.max(0, at - 4), at, 'place'))
    return true;
  return view.language === 'id' && opensSentence(view.tokens, at - 1) && view.lexicon.isGivenName(view.words[at] ?? '');
}

const moreRoles = new Set(
  `pemimpin aktivis nenek kakek warga mahasiswa siswa ketua kepala anggota pendiri pemilik seniman wartawan ahli pakar
  penasihat politisi politikus sekretaris pengacara petani nelayan pedagang atlet imunolog mantan tokoh pejabat
  activist physiotherapist anaesthetist scholar boxer former ex cook resident survivor farmer student politician veteran member
  programmer researcher philosopher painter poet novelist musician historian biologist mathematician biochemist`.split(
    /\s+/,
  ),
);

/** ", pemimpin Mesir" or ", a medical photographer who": who the name before the comma is. */
function isAppositive({ words, tokens, lexicon, language }: NameWords, end: number): boolean {
  if (words[end] !== ',') return false;
  const limit = language === 'id' ? end + 2 : end + 6;
  const article = language === 'id' || /^(?:an?|the|former)$/.test(words[end + 1] ?? '');
  for (let at = end + 1; article && at < Math.min(limit, words.length); at += 1) {
    const word = words[at] ?? '';
    if (tokens[at]?.kind !== 'word') return false;
    if (
      moreRoles.has(word) ||
      (language === 'en' && isDoer(word)) ||
      matchPhrase(lexicon.titles[language].phrases, words, at)?.meaning === 'lower'
    )
      return true;
  }
  return false;
}

/** "a bodyguard of the Emperor", "an archivist": by its ending a noun for a person; not for a firm or a thing. */
function isDoer(word: string): boolean {
  const firms =
    /^(?:maker|manufacturer|operator|retailer|supplier|lender|insurer|provider|publisher|broadcaster|newspaper|developer|carrier|brewer|producer|distributor|contractor|exporter|importer|partner|member|number|order|other|river|tower|corner|chapter|border|letter|paper|centre|center|cluster|disaster|factor|sector|charter|theatre|chamber|harbour|armor|motor|error|master|monitor|subscriber|later|under|over|after|former|larger|smaller|computer|power|water|winter|summer|counter|container|trailer|tanker|cruiser|freighter|fighter|helicopter|printer|scanner|carmaker|bookmaker|drugmaker|chipmaker|shipbuilder|housebuilder|german|roman|human)$/;
  return (
    !firms.test(word) &&
    /(?:guard|[^e]er|or|ist|ian|man|woman|wright|nurse|chef|cook|clerk|aide|nun|monk|priest|veteran|widow|widower|refugee|trainee)$/.test(
      word,
    ) &&
    word.length > 3
  );
}

function opensSentenceOddly({ tokens, words, lexicon, language }: NameWords, at: number): boolean {
  return opensSentence(tokens, at) && lexicon.isStopWord((words[at] ?? '').toLowerCase(), language);
}

const speech: Readonly<Record<'id' | 'en', ReadonlySet<string>>> = {
  id: new Set(
    'kata ujar tutur ucap jelas tegas ungkap imbuh tambah papar terang sebut jawab tegasnya katanya ujarnya cetus lanjut'.split(
      ' ',
    ),
  ),
  en: new Set(['said', 'says', 'added', 'wrote']),
};

/** `"...," kata Yayan` in Indonesian; in English only two words or more that end the clause. */
function spokenBy({ words, tokens, language }: NameWords, at: number, end: number): NameDraft | null {
  if (!speech[language].has(words[at - 1] ?? '')) return null;
  const quote = /^["”,]$/.test(tokens[at - 2]?.text ?? '');
  const closes = /^[,.]$/.test(words[end] ?? '.');
  if (!quote || (language === 'en' && (end - at < 2 || !closes))) return null;
  return { from: at, to: end, type: 'person', because: `speaker: ${words[at - 1]}` };
}
