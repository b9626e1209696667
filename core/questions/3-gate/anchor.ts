import type { Document } from '../../language/index.ts';
import type { Gate, Setting } from '../candidate.ts';
import type { Draft } from '../draft.ts';
import { holdsWords, wordsOf } from '../text.ts';

/** Abbreviations of kinds of thing: "KTT ke-42" does not say whose. */
const generic = /(?<!\p{L})(KTT|UU|RUU|PP|PT|SD|SMP|SMA)(?!\p{L})/gu;
/** "Luna-25", "InaTEWS": a made name tells even where every sentence has its capital. */
const coined = /(?<![\p{L}\d])(?:\p{Lu}\p{L}+-\d+|\p{L}*\p{Ll}\p{Lu}\p{L}*)(?![\p{L}\d])/u;
const capitalInside = /\p{Ll},? \p{Lu}/u;
/** So many words with meaning of their own make up for a missing name. */
const tellingWords = 6;

/** A day alone is no anchor, nor is a sum: "Nota kesepakatan pertama diteken pada 31 Oktober 1997". */
const datesAndMoney =
  /(?:\d{1,2} )?(?:\p{Lu}\p{Ll}+ )?(?<!\d)(?:1[5-9]|20)\d\d(?!\d)|\d{1,2} \p{Lu}\p{Ll}+|(?:Rp|US\$|[$€£])[\d.,]+/gu;

/** A stem that stands alone names someone or something, or tells so much that only one fact fits: "16 bank dilikuidasi" could be any country, any year. */
export const anchor: Gate = {
  name: 'anchor',
  refuse: ({ question, draft }, setting) => {
    const { document, grammar } = setting;
    const stem = question.stem.replace(generic, '').replace(datesAndMoney, '');
    const names = document.entities.flatMap(({ name, aliases }) => [name, ...aliases]);
    const isNamed = names.some((name) => holdsWords(stem, name)) || opensWithName(question.stem, document);
    const telling = new Set(wordsOf(stem).filter((word) => word.length > 3 && !grammar.stopWords.has(word)));
    if (draft.answer.type === 'person' && !draft.rule.startsWith('role') && onlyCountry(stem, names, setting))
      return 'The stem names a country and says hardly more.';
    if (
      isNamed ||
      capitalInside.test(stem) ||
      coined.test(stem) ||
      (telling.size >= tellingWords && !isShare(stem, draft))
    )
      return undefined;
    return `Nothing in the stem tells what it is about (${draft.rule}).`;
  },
};

/** A percentage means nothing without whose or where: no number of words makes up for the name. */
function isShare(stem: string, { answer }: Draft): boolean {
  return answer.type === 'percent' || /\d persen|\d per ?cent/.test(stem);
}

/** "Webb dilindungi ...": the first word is a name when the article writes it with a capital inside its sentences, and never without. */
function opensWithName(stem: string, document: Document): boolean {
  const first = /^\p{Lu}\p{Ll}{2,}(?= )/u.exec(stem)?.[0];
  if (first === undefined) return false;
  const inside = document.sentences
    .filter(({ role }) => role === 'prose')
    .flatMap(({ tokens }) => tokens.slice(1))
    .filter(({ lower }) => lower === first.toLowerCase());
  return inside.length > 0 && inside.every(({ text }) => text === first);
}

const tellingBesideCountry = 3;

/** "Siapa yang mengalahkan wakil Taiwan?": a country and two words could be any match, any year. */
function onlyCountry(stem: string, names: readonly string[], { document, grammar }: Setting): boolean {
  const countries = document.entities
    .filter(({ type }) => type === 'country')
    .flatMap(({ name, aliases }) => [name, ...aliases]);
  const said = names.filter((name) => holdsWords(stem, name));
  if (said.length === 0 || said.some((name) => !countries.includes(name))) return false;
  const own = new Set(said.flatMap((name) => wordsOf(name)));
  const telling = wordsOf(stem).filter((word) => word.length > 3 && !own.has(word) && !grammar.stopWords.has(word));
  return new Set(telling).size < tellingBesideCountry;
}
