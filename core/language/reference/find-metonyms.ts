import type { Draft } from './draft.ts';
import { clauseOf } from './place.ts';
import type { ReferenceInput } from './reference.ts';
import type { ReferenceWords } from './reference-words.ts';
import { isPunctuation, type Unit, type View } from './units.ts';

type Capital = { readonly from: number; readonly to: number; readonly country: string; readonly isSeat?: true };

/** Capitals and houses of government that act: "Seoul menyerukan", "Moscow and Washington agreed", "pemerintah Beijing". */
export function findMetonyms(view: View, input: ReferenceInput, words: ReferenceWords): readonly Draft[] {
  const { units, sentence } = view;
  return [...capitals(view, input), ...seats(view, words)]
    .filter((capital) => acts(view, capital, input, words))
    .map(({ from, to, country }) => {
      const start = units[from]?.start ?? sentence.start;
      const end = units[to - 1]?.end ?? start;
      const text = sentence.text.slice(start - sentence.start, end - sentence.start);
      return { kind: 'metonym', start, end, text, from, to, at: from, country };
    });
}

function capitals({ units, sentence }: View, { lexicon, entities }: ReferenceInput): readonly Capital[] {
  return sentence.spans.flatMap(({ type, entityId, text, start, end }): readonly Capital[] => {
    if (type !== 'city') return [];
    const name = entities.find(({ id }) => id === entityId)?.name ?? text;
    const entry = lexicon.entryOf(text) ?? lexicon.entryOf(name);
    if (entry?.type !== 'city' || entry.kind !== 'capital' || entry.country === undefined) return [];
    const from = units.findIndex((unit) => unit.end > start);
    const to = units.findIndex((unit) => unit.end >= end) + 1;
    return from >= 0 && to > from ? [{ from, to, country: entry.country }] : [];
  });
}

function seats({ units }: View, words: ReferenceWords): readonly Capital[] {
  return units.flatMap((unit, from): readonly Capital[] => {
    if (!/^\p{Lu}/u.test(unit.text)) return [];
    const pair = words.seats.get(`${unit.lower} ${units[from + 1]?.lower ?? ''}`);
    if (pair !== undefined) return [{ from, to: from + 2, country: pair, isSeat: true }];
    const single = words.seats.get(unit.lower);
    const isLonger = /^\p{Lu}/u.test(units[from + 1]?.text ?? '');
    return single === undefined || isLonger ? [] : [{ from, to: from + 1, country: single, isSeat: true }];
  });
}

/** A subject of an act of state, or named as its government. After "di", "in" or "Kota" it is a place. */
function acts(view: View, capital: Capital, { language }: ReferenceInput, words: ReferenceWords): boolean {
  const { units } = view;
  const before = units[capital.from - 1];
  const skipped = words.articles.has(before?.lower ?? '') ? units[capital.from - 2] : before;
  const isHome = language === 'id' && capital.country === 'ID' && !capital.isSeat;
  if (skipped && words.governments.has(skipped.lower) && !isHome) return isUnqualified(units, capital);
  if (skipped && !isPunctuation(skipped) && !words.conjunctions.has(skipped.lower) && !opensWith(units, capital, words))
    return false;
  if (isHome && !isJoined(units, capital, words)) return false;
  const verb = verbOf(view, capital, words);
  return verb !== undefined && words.acts.has(verb.lower);
}

/** "Jakarta dan Canberra": beside another capital, even one's own means the country. */
function isJoined(units: readonly Unit[], { from, to }: Capital, words: ReferenceWords): boolean {
  const joins = (at: number, name: number) =>
    words.conjunctions.has(units[at]?.lower ?? '') && /^\p{Lu}/u.test(units[name]?.text ?? '');
  return joins(from - 1, from - 2) || joins(to, to + 1);
}

function isUnqualified(units: readonly Unit[], { to }: Capital): boolean {
  return !/^\p{Lu}/u.test(units[to]?.text ?? '');
}

/** "Namun, Seoul", "But Moscow": a small word may stand before. */
function opensWith(units: readonly Unit[], { from }: Capital, words: ReferenceWords): boolean {
  const before = units[from - 1];
  return (
    from === 1 &&
    before !== undefined &&
    !words.prepositions.has(before.lower) &&
    !words.governments.has(before.lower) &&
    !words.classes.has(before.lower)
  );
}

/** The verb of which it is the subject: by the tree, else the next word after auxiliaries and joined names. */
function verbOf({ units }: View, { from, to }: Capital, words: ReferenceWords): Unit | undefined {
  const unit = units[from];
  if (unit?.relation === 'nsubj') return units[unit.head];
  if (unit?.relation === 'conj' && units[unit.head]?.relation === 'nsubj') return units[units[unit.head]?.head ?? -1];
  if (unit?.relation !== undefined && clauseOf(units, from) >= 0 && unit.relation !== 'flat') return undefined;
  let at = to;
  while (at < units.length && at - to <= 5) {
    const next = units[at];
    if (
      !next ||
      next.lower === ',' ||
      !(words.auxiliaries.has(next.lower) || words.conjunctions.has(next.lower) || /^\p{Lu}/u.test(next.text))
    )
      break;
    at += 1;
  }
  return units[at];
}
