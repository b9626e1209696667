import type { Language, SpanType } from '../document.ts';
import type { NameWords } from './name-words.ts';
import { matchPhrase } from './title-index.ts';

type PlaceType = Extract<SpanType, 'country' | 'province' | 'city' | 'region' | 'place'>;

/** Common nouns before a place that tell its kind: "di kota Bandung", "the town of Merca". */
const nounsBefore: Readonly<Record<Language, ReadonlyMap<string, PlaceType>>> = {
  id: new Map([
    ...['kota', 'kabupaten', 'ibu kota', 'ibukota', 'kotamadya', 'bupati', 'wali'].map(
      (noun) => [noun, 'city'] as const,
    ),
    ...['provinsi', 'propinsi', 'gubernur'].map((noun) => [noun, 'province'] as const),
    ...['kawasan', 'wilayah', 'daerah'].map((noun) => [noun, 'region'] as const),
  ]),
  en: new Map([
    ...['city', 'town', 'capital', 'mayor'].map((noun) => [noun, 'city'] as const),
    ...['province', 'governor'].map((noun) => [noun, 'province'] as const),
    ...['region'].map((noun) => [noun, 'region'] as const),
  ]),
};

/** The fine type of a place of the network: by the lists, by a word of its own, by the noun before it, else `place`. */
export function placeTypeAt(view: NameWords, from: number, to: number): PlaceType {
  const { words, language, lexicon } = view;
  const listed = lexicon.match(language, words, from);
  if (listed && listed.words.length === to - from && isPlace(listed.entry.type)) return listed.entry.type;
  const first = matchPhrase(lexicon.heads[language].first, words, from)?.meaning;
  const last = lexicon.heads[language].last.get(words[to - 1] ?? '');
  if (to - from > 1) for (const head of [first, last]) if (head !== undefined && isPlace(head)) return head;
  const of = language === 'en' && words[from - 1] === 'of' ? from - 2 : from - 1;
  return nounsBefore[language].get((words[of] ?? '').toLowerCase()) ?? 'place';
}

export function isPlace(type: string): type is PlaceType {
  return /^(?:country|province|city|region|place)$/.test(type);
}
