import type { NameDraft } from './name-draft.ts';
import { type NameWords, opensSentence, shortInBrackets } from './name-words.ts';
import { matchPhrase } from './title-index.ts';

const cues: Readonly<Record<'id' | 'en', ReadonlySet<string>>> = {
  id: new Set([
    'di',
    'ke',
    'dari',
    'Di',
    'Ke',
    'Dari',
    'Kota',
    'Kabupaten',
    'Bupati',
    'kota',
    'negara',
    'pulau',
    'asal',
    'menuju',
    'antara',
    'Provinsi',
    'untuk',
    'dengan',
    'permukaan',
    'orbit',
    'planet',
  ]),
  en: new Set([
    'in',
    'to',
    'from',
    'near',
    'of',
    'at',
    'In',
    'From',
    'toward',
    'towards',
    'outside',
    'across',
    'city',
    'port',
    'the',
  ]),
};

/** A name of the lists: "Korea Selatan", "Bandung", "PBB"; refused when a capitalised neighbour makes it part of another name. */
export function listedNameAt(view: NameWords, at: number): NameDraft | null {
  const { words, lexicon, language } = view;
  const form = lexicon.match(language, words, at);
  if (!form) return null;
  const end = at + form.words.length;
  if (!leftIsClear(view, at) || !rightIsClear(view, at, end)) return null;
  if (form.needsCue && !hasCue(view, at)) return null;
  if (isLanguageOrMoney(view, at) || (words[at] === 'Kota' && words[at - 1] === 'Wali')) return null;
  const alias = shortInBrackets(view, at, end);
  return {
    from: at,
    to: end,
    type: form.entry.type,
    entry: form.entry,
    because: `listed: ${form.entry.kind}`,
    ...(alias === undefined ? {} : { alias }),
  };
}

/** Common words whose capital inside a sentence is enough: "Medan" is the city, "Bulan" the Moon. */
const onlyOpening = new Set([
  'Bulan',
  'Mars',
  'Medan',
  'Padang',
  'Malang',
  'Palu',
  'Serang',
  'Kudus',
  'Demak',
  'Tegal',
  'Kupang',
  'Jepara',
  'Tempo',
  'Kontan',
  'Detik',
  'Grab',
  'Republika',
]);

/** "di Batu"; "England and Wales". */
export function hasCue(view: NameWords, at: number): boolean {
  const { words, tokens, language } = view;
  if (language === 'id' && onlyOpening.has(words[at] ?? '')) return !opensSentence(tokens, at);
  const before = words[at - 1] ?? '';
  return cues[language].has(before) || (/^(?:dan|and|,)$/.test(before) && view.taken(at - 2));
}

const languagesOnly = /^(?:Hindi|Portugis|Arab|Mandarin|Melayu|Sunda|Latin|Urdu|Bengali|Swahili|Tamil)$/;

/** "bahasa Indonesia" and "enam bahasa, yaitu Inggris, Arab, ..." are languages; "dolar AS" is money; initials hide a name. */
export function isLanguageOrMoney({ words, tokens, language }: NameWords, at: number): boolean {
  if (language !== 'id') return false;
  const before = (words[at - 1] ?? '').toLowerCase();
  if (/^(?:bahasa|dolar|dollar|berbahasa|inisial|berinisial)$/.test(before)) return true; // "tersangka berinisial AS"
  const listed = /^(?:,|dan|yaitu|yakni|adalah|serta|terbaru)$/.test(before);
  if (!listed) return false;
  const here = tokens[at]?.start ?? 0;
  const near = tokens.slice(Math.max(0, at - 30), at + 30);
  return near.some((token) => languagesOnly.test(token.text) || (token.lower === 'bahasa' && token.start < here));
}

function leftIsClear(view: NameWords, at: number): boolean {
  const { words, lexicon, language, tokens } = view;
  const before = words[at - 1] ?? '';
  if (before === '-' || before === '/' || before === '–')
    return before !== '-' || tokens[at - 1]?.end !== tokens[at]?.start;
  if (!view.capital(at - 1) || view.taken(at - 1)) return true;
  if (opensSentence(tokens, at - 1))
    return language === 'id'
      ? !lexicon.isGivenName(before)
      : lexicon.isStopWord(before.toLowerCase(), language) || /(?:ing|ed)$/.test(before);
  if (endsTitle(view, at)) return true;
  return lexicon.match(language, words, at - 1)?.words.length === 1;
}

/** "Menteri Luar Negeri | Prancis", "President | Russia". */
function endsTitle({ words, lexicon, language }: NameWords, at: number): boolean {
  const { phrases, offices } = lexicon.titles[language];
  for (let from = Math.max(0, at - 3); from < at; from += 1) {
    const title = matchPhrase(phrases, words, from);
    if (title && from + title.words.length === at) return true;
  }
  return (
    offices.has(words[at - 1] ?? '') ||
    /^(?:Pemerintah|Warga|Rakyat|Bangsa|Negara|Kota|Timnas|Tim)$/.test(words[at - 1] ?? '')
  );
}

function rightIsClear(view: NameWords, at: number, end: number): boolean {
  const { words, tokens, language, lexicon } = view;
  if (words[end] === '-' && tokens[end]?.start === tokens[end - 1]?.end) return false;
  if (endsTitle(view, at)) return true;
  let next = end;
  for (let steps = 0; steps < 5 && view.capital(next) && !view.taken(next); steps += 1) {
    const listed = lexicon.match(language, words, next);
    if (!listed) return end - at > 1 && lexicon.isGivenName(words[next] ?? ''); // "Amerika Serikat | Robert H. Grubbs"
    next += listed.words.length;
  }
  return true;
}
