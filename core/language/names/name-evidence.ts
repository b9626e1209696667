import type { Language } from '../document.ts';
import type { WeighedName } from './name-draft.ts';
import { type NameWords, opensSentence } from './name-words.ts';
import { nounBefore } from './naming-nouns.ts';
import { matchPhrase } from './title-index.ts';

/** Words just before a person: who speaks, or is named. */
const beforePerson: Readonly<Record<Language, RegExp>> = {
  id: /^(?:kata|ujar|tutur|ucap|jelas|tegas|ungkap|imbuh|tambah|papar|terang|sebut|kenang|cetus|lanjut|menurut|bernama|almarhum|almarhumah|sosok|keluarga|istri|suami|putra|putri|anak|ayah|ibu)$/i,
  en: /^(?:said|says|named|late|father|mother|son|daughter|wife|husband|brother|sister)$/i,
};
/** Words just after a person: saying and thinking. */
const afterPerson: Readonly<Record<Language, RegExp>> = {
  id: /^(?:mengatakan|menuturkan|menyatakan|menjelaskan|menegaskan|mengaku|menambahkan|menilai|berharap|meminta|mengungkapkan|menyebut|menyebutkan|membantah|berkata|mengingatkan|menyampaikan|memaparkan|berpendapat|mengakui|menolak|berjanji|lahir|meninggal|wafat|tewas)$/,
  en: /^(?:said|says|told|added|wrote|who|admitted|argued|explained|insisted|replied|thinks|believes|died)$/,
};
const beforePlace: Readonly<Record<Language, RegExp>> = {
  id: /^(?:di|ke|dari|menuju|asal)$/i,
  en: /^(?:in|near|from|at|outside|across|northern|southern|eastern|western|central|of)$/i,
};

/** Enough without any word that speaks for the name. English is trained on a quarter of the names that Indonesian is; its bodies above all are guesses. */
const enough: Readonly<Record<Language, Readonly<Record<'person' | 'organisation' | 'place', number>>>> = {
  id: { person: 0.82, organisation: 0.88, place: 0.83 },
  en: { person: 0.86, organisation: 0.93, place: 0.85 },
};

/**
 * How sure the network must be of a name that no rule made: less where the words themselves or their neighbours speak for it.
 * Titles of songs and films are what it takes most often for people; they hold no known name and do not speak.
 */
export function neededConfidence(name: WeighedName, view: NameWords): number {
  const unsupported = enough[view.language];
  if (name.type === 'person') {
    if (holdsKnownName(name, view)) return 0.66;
    if (speaksForPerson(name, view)) return 0.7;
    return name.to === name.from + 1 && opensSentence(view.tokens, name.from) ? 0.94 : unsupported.person; // "Lumut merupakan tumbuhan"
  }
  if (name.type === 'organisation') return speaksForOrganisation(name, view) ? 0.75 : unsupported.organisation;
  return unsupported.place - 0.1 * reasonsForPlace(name, view);
}

/** Alone a given name may be a common word that opens the sentence: "Citra berwarna pertamanya". */
function holdsKnownName({ from, to }: WeighedName, { words, lexicon }: NameWords): boolean {
  const own = words.slice(from, to);
  return own.length > 1 && own.some((word) => lexicon.isGivenName(word) || lexicon.isFamilyName(word));
}

function speaksForPerson({ from, to }: WeighedName, { words, lexicon, language }: NameWords): boolean {
  const comma = words[to] === ',' ? 1 : 0;
  const age = /^\d{2}$/.test(words[to + 1] ?? '') && /^[(,]$/.test(words[to] ?? '');
  return (
    age ||
    (words[from - 1] === ',' && comma === 1) || // "anak sulungnya, Fadil, duduk di kelas V"
    beforePerson[language].test(words[from - 1] ?? '') ||
    afterPerson[language].test(words[to + comma] ?? '') ||
    matchPhrase(lexicon.titles[language].phrases, words, from - 1) !== null
  );
}

function speaksForOrganisation({ from, to }: WeighedName, view: NameWords): boolean {
  const { words, lexicon, language } = view;
  if (nounBefore(view, from) === 'body') return true;
  const head = matchPhrase(lexicon.heads[language].first, words, from)?.meaning;
  return head === 'organisation' || lexicon.heads.en.last.get(words[to - 1] ?? '') === 'organisation';
}

/** A preposition before it; the land it lies in after it: "in Koltsovo, Russia". From 0 to 2. */
function reasonsForPlace({ from, to }: WeighedName, view: NameWords): number {
  const { words, lexicon, language } = view;
  const before = beforePlace[language].test(words[from - 1] ?? '') || nounBefore(view, from) === 'place';
  const land = words[to] === ',' ? lexicon.match(language, words, to + 1) : null;
  return Number(before) + Number(land !== null && land.entry.type !== 'organisation');
}
