import type { NameDraft } from './name-draft.ts';
import { bracketAt, type NameWords, opensSentence, shortInBrackets } from './name-words.ts';
import { type HeadKind, matchPhrase } from './title-index.ts';

const joiners: Readonly<Record<'id' | 'en', ReadonlySet<string>>> = {
  id: new Set(['untuk', 'tentang', 'atas', 'bagi', 'bin', 'dan', 'serta', '/', '&']),
  en: new Set(['of', 'for', 'and', 'on', 'the', '&', 'in']),
};
/** Names of these may hold "dan": "Badan Rehabilitasi dan Rekonstruksi". */
const mayJoin =
  /^(?:Badan|Kementerian|Dinas|Komisi|Lembaga|Otoritas|Direktorat|Balai|Kantor|Undang-Undang|Institut|Organisasi|Komite|Dewan|Majelis|Pusat|Panel|Konvensi|Kampanye|Satuan|Satgas|Jurnal)$/;
/** Heads that are also plain nouns: with only a country after them they name nothing. */
const plainHead =
  /^(?:Perusahaan|Grup|Dana|Gerakan|Front|Pusat|Kantor|Tentara|Parlemen|Kongres|Senat|Partai|Koalisi|Aliansi|Program|Proyek|Misi|Film|Buku|Lagu|Novel|Operasi|Jalan|Pasar|Krisis|Perang|Pantai|Bank|Laut|Forum|Lembaga|Kota|Pemerintah|Kawasan)$/;

/** Hospitals, schools and firms are named after people: "RSUD Dr. Soetomo". */
const namedAfter =
  /^(?:RS|RSUD|RSUP|Rumah|Universitas|SD|SDN|SMP|SMPN|SMA|SMAN|SMK|SMKN|Yayasan|Pondok|Ponpes|Pesantren|PT|CV)$/;

/** Bodies that every article has its own of. */
const generic =
  /^(?:Majelis Hakim|Dewan (?:Eksekutif|Direksi|Komisaris|Juri|Pakar)|Komite Eksekutif|Bank Sentral|Partai Politik|Komisi [IVX]+)$/;

/** A name that its first word tells: "Badan Meteorologi", "Pulau Simeulue", "Perjanjian Paris", "Ministry of Health". */
export function headFirstAt(view: NameWords, at: number, { afterTitle = false } = {}): NameDraft | null {
  const { words, lexicon, language, tokens } = view;
  const head = matchPhrase(lexicon.heads[language].first, words, at);
  if (!head || (words[at] === 'Kota' && words[at - 1] === 'Wali')) return null;
  if ((lexicon.match(language, words, at - 1)?.words.length ?? 0) > 1) return null; // "Amerika | Serikat"
  const start = at + head.words.length;
  const end = runEnd(view, at, start, { kind: head.meaning, afterTitle });
  if (end === start || generic.test(words.slice(at, end).join(' '))) return null;
  if ((head.meaning === 'place' || head.meaning === 'work') && view.capital(at - 1) && !opensSentence(tokens, at - 1))
    return null;
  if (plainHead.test(words[at] ?? '') && opensSentence(tokens, at) && onlyPlaces(view, start, end)) return null;
  const bracket = bracketAt(tokens, end);
  const alias =
    bracket && bracket.inside.kind === 'word' && /^\p{Lu}/u.test(bracket.inside.text) ? bracket.inside.text : undefined;
  const cut = bracket !== null && head.meaning === 'place' && view.capital(bracket.end); // "Taman Hutan Raya (Tahura) Ngurah Rai"
  const type =
    isNameless(head.meaning) || cut || (head.meaning === 'work' && isCut(view, end)) ? 'blocked' : head.meaning;
  let to = end;
  if (cut && bracket) for (to = bracket.end; view.capital(to); ) to += 1;
  return {
    from: at,
    to,
    type,
    because: `opens with: ${head.words.join(' ')}`,
    ...(alias === undefined ? {} : { alias }),
  };
}

/** Events and things are names too, but not of a kind that we give: their words are kept from other rules. */
function isNameless(kind: HeadKind): kind is 'event' | 'thing' {
  return kind === 'event' || kind === 'thing';
}

type RunRules = { readonly kind: HeadKind; readonly afterTitle: boolean };

function runEnd(view: NameWords, at: number, start: number, { kind, afterTitle }: RunRules): number {
  const { words, language, lexicon, tokens } = view;
  let end = start;
  while (end < words.length && end - at < 9) {
    const joins = joiners[language].has(words[end] ?? '') && end > start;
    if (joins) {
      const next = words[end] === 'of' && words[end + 1] === 'the' ? end + 2 : end + 1;
      const allowed = /^(?:dan|serta|and|&|\/|in|on)$/.test(words[end] ?? '')
        ? mayJoin.test(words[at] ?? '') || (language === 'en' && joinsOffice(view, end))
        : true;
      if (!allowed || !view.capital(next) || matchPhrase(lexicon.heads[language].first, words, next)) break;
      end = next;
      continue;
    }
    if (
      /^\d{1,2}$/.test(words[end] ?? '') &&
      end > at &&
      /^(?:SD|SMP|SMA|SMK|SDN|SMPN|SMAN|SMKN|RT|RW)/.test(words[at] ?? '')
    ) {
      end += 1;
      continue;
    }
    const listEnd = kind === 'organisation' && end > start ? listedOfficeEnd(view, at, end) : end;
    if (listEnd > end) {
      end = listEnd;
      continue;
    }
    const doctor =
      namedAfter.test(words[at] ?? '') &&
      /^[Dd]r\.?$/.test(words[end] ?? '') &&
      view.capital(end + 1) &&
      !view.taken(end + 1);
    if ((!view.capital(end) && !doctor) || view.taken(end)) break;
    const doctors = /^(?:RS|Rumah)/.test(words[at] ?? '') && !afterTitle;
    if (end > start && kind !== 'place' && kind !== 'thing' && !doctors && breaksRun(view, at, end, afterTitle)) break;
    const listed = lexicon.match(language, words, end);
    end += listed ? listed.words.length : 1;
    if (
      afterTitle && // "Ketua Komite Nobel Norwegia | Jørgen Watne Frydnes"
      listed?.entry.type === 'country' &&
      view.capital(end) &&
      !lexicon.match(language, words, end)
    )
      break;
  }
  return Math.min(end, tokens.length);
}

/** The end of ", Kecil, dan Menengah" after "Dinas Koperasi serta Usaha Mikro"; `from` when no such list goes on. */
function listedOfficeEnd(view: NameWords, head: number, from: number): number {
  const { words, lexicon, language } = view;
  if (words[from] !== ',' || !mayJoin.test(words[head] ?? '')) return from;
  let at = from;
  while (words[at] === ',' && view.capital(at + 1) && at - from < 12) {
    if (
      lexicon.match(language, words, at + 1) ||
      matchPhrase(lexicon.heads[language].first, words, at + 1) ||
      lexicon.isGivenName(words[at + 1] ?? '')
    )
      return from;
    at += 2;
    while (view.capital(at) && at - from < 16) at += 1;
  }
  if (words[at] === ',') at += 1;
  return at > from + 1 && /^(?:dan|serta|and)$/.test(words[at] ?? '') && view.capital(at + 1) ? at + 2 : from;
}

/** "Nobel Fisiologi | atau Kedokteran", "Perjanjian Persahabatan | dan Kerja Sama": more of the name may follow. */
function isCut(view: NameWords, end: number): boolean {
  const { words, lexicon, language } = view;
  return (
    /^(?:dan|atau|and|or)$/.test(words[end] ?? '') && view.capital(end + 1) && !lexicon.match(language, words, end + 1)
  );
}

/** "Ministry of Foreign Affairs and Trade". */
function joinsOffice(view: NameWords, at: number): boolean {
  return (
    /^(?:Affairs|Health|Education|Science|Trade|Culture|Food|Science|Energy|Justice|Immigration|Environment|Prevention|Defence|Defense)$/.test(
      view.words[at - 1] ?? '',
    ) && /^and$/.test(view.words[at] ?? '')
  );
}

/**
 * A given name after an organisation is the person who speaks for it: "BPS Kabupaten Sagara | Wahyu"; not in "PT Arowana Lestari",
 * nor in schools and firms, which are named after people. Initials and titles are a person's: "Departemen Keuangan | JB Kristiadi".
 */
function breaksRun(view: NameWords, head: number, at: number, afterTitle: boolean): boolean {
  const { words, lexicon, language, capital } = view;
  const word = words[at] ?? '';
  const listed = lexicon.match(language, words, at);
  if (/^\p{Lu}{2}$/u.test(word) && !listed && capital(at + 1) && !/^(?:PU|RI|AD|AL|AU|[IVX]{2})$/.test(word))
    return true;
  if (/^\p{Lu}$/u.test(word) && lexicon.isGivenName(words[at + 1] ?? '')) return true;
  if (matchPhrase(lexicon.titles[language].phrases, words, at)?.meaning === 'exact') return !alsoGiven.test(word);
  if (!lexicon.isGivenName(word) || listed) return false;
  return afterTitle || !namedAfter.test(words[head] ?? '');
}

/** Titles that are given names too: "Universitas Putra Indonesia", "PT Sriboga Ratu Raya". */
const alsoGiven = /^(?:Putra|Putri|Ratu|Raja|Sultan|Mas|Pangeran)$/;

function onlyPlaces({ words, lexicon, language }: NameWords, start: number, end: number): boolean {
  const listed = lexicon.match(language, words, start);
  return listed !== null && start + listed.words.length >= end && listed.entry.type !== 'organisation';
}

const functionWords =
  /^(?:The|A|An|In|On|At|To|Of|For|From|By|With|When|While|After|Before|Since|As|If|But|And|Or|Both|Under|Its|His|Her|Their|Our|That|This|These|Those|No|Not|Why|How|Who|What|Where|Last|Next|Klub|Tim|Kesebelasan|Kubu)$/;

/** An English name that its last word tells: "Suez Canal Authority", "Paris Agreement", "Gull Point"; in Indonesian text too. */
export function headLastAt(view: NameWords, at: number): NameDraft | null {
  const { words, lexicon } = view;
  if (!view.capital(at) || functionWords.test(words[at] ?? '')) return null;
  if (view.language === 'id' && words[at - 1] === 'The') return null; // a play or a band
  if (at > 0 && view.capital(at - 1) && !functionWords.test(words[at - 1] ?? '')) return null;
  let end = at + 1;
  while (end < words.length && end - at < 7 && (view.capital(end) || isApostrophe(words[end]) || ofTheNext(view, end)))
    end += 1;
  for (let last = end; last > at + 1; last -= 1) {
    const head = words[last - 1] ?? '';
    const kind = lastHead(view, at, last);
    if (kind === null || isApostrophe(words[last - 1])) continue;
    if (last < end && view.capital(last) && kind !== 'organisation') continue;
    if (
      lexicon.isGivenName(words[at] ?? '') &&
      !/^(?:St|New|South|North)/.test(words[at] ?? '') &&
      kind === 'organisation' &&
      last === at + 2
    )
      return null;
    if (crossesOwner(view, at, last) || (lexicon.isGivenName(words[at] ?? '') && words.slice(at, last).includes('of')))
      return null; // "Eunice Yung of | New People's Party"
    if (kind === 'organisation') last = tailEnd(view, last);
    const alias = shortInBrackets(view, at, last);
    const type = isNameless(kind) ? 'blocked' : kind;
    return {
      from: at,
      to: last,
      type,
      because: `closes with: ${head}`,
      ...(alias === undefined ? {} : { alias }),
    };
  }
  return null;
}

/** In Indonesian text the word must be English alone, no surname, and no title may stand in the run: "Rektor Stanford University". */
function lastHead({ words, lexicon, language }: NameWords, at: number, last: number): HeadKind | null {
  const word = words[last - 1] ?? '';
  const kind = lexicon.heads.en.last.get(word);
  if (kind === undefined || language === 'en') return kind ?? null;
  const { heads, titles } = lexicon;
  if (kind === 'city' || kind === 'province' || heads.id.first.has(word) || lexicon.isFamilyName(word)) return null;
  for (let from = at; from < last; from += 1)
    if (titles.id.phrases.has(words[from] ?? '') || heads.id.first.has(words[from] ?? '')) return null;
  return kind;
}

/** "Saudi Arabia | 's Civil Defense Authority": a listed owner is no part of the name. */
function crossesOwner({ words, lexicon, language }: NameWords, at: number, last: number): boolean {
  const owner = lexicon.match(language, words, at)?.words.length ?? (lexicon.isGivenName(words[at] ?? '') ? 1 : 0);
  return owner > 0 && at + owner < last && isApostrophe(words[at + owner]);
}

/** "Joint Council | for the Welfare of Immigrants". */
function tailEnd({ words, capital }: NameWords, last: number): number {
  let end = last;
  for (let steps = 0; steps < 3 && /^(?:of|for)$/.test(words[end] ?? ''); steps += 1) {
    let next = words[end + 1] === 'the' ? end + 2 : end + 1;
    if (!capital(next)) break;
    while (capital(next)) next += 1;
    end = next;
  }
  return end;
}

function isApostrophe(word: string | undefined): boolean {
  return word === "'s" || word === '’s' || word === "'" || word === '’';
}

function ofTheNext(view: NameWords, at: number): boolean {
  return /^(?:of|and|for)$/.test(view.words[at] ?? '') && view.capital(at + 1) && view.words[at] === 'of';
}
