import type { Word } from '../1-words/word.ts';

/** A line of a timeline without its date, and the date as an adverbial: "12 March 2020: The WHO declared ...". */
export type DatedItem = { readonly words: readonly Word[]; readonly date: readonly Word[] };

/** Undefined when the line opens otherwise. */
export function datedItem(words: readonly Word[]): DatedItem | undefined {
  const [date, mark, first, ...others] = words;
  if (date?.cls !== 'date' || mark?.cls !== 'break' || !first) return undefined;
  const value = date.span?.value;
  if (value?.kind !== 'date' || value.relative) return undefined;
  const text = value.iso.length === 10 ? 'on' : 'in';
  const link: Word = {
    start: date.start,
    end: date.start,
    text,
    lower: text,
    cls: 'prep',
    plural: false,
    owner: false,
  };
  return { words: [lowered(first), ...others], date: [link, date] };
}

/** The capital after the colon is the sentence's. */
function lowered(word: Word): Word {
  const small = ['det', 'noun', 'possessive', 'pronoun', 'number'].includes(word.cls) && !word.shown;
  return small && /^\p{Lu}\p{Ll}*$/u.test(word.text) ? { ...word, shown: word.lower } : word;
}
