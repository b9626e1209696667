import type { Language } from '../../language/index.ts';
import type { QuestionKind } from '../question.ts';
import { gap } from '../text.ts';

/** What of an item the fitted ranker looks at: all of it is in a judged item too, so that the two are told alike. */
export type Judgeable = {
  readonly language: Language;
  readonly kind: QuestionKind;
  readonly rule: string;
  readonly stem: string;
  readonly key: string;
};

/** A stem of more words tells enough of its sentence to be understood. */
const shortest = 13;

/** Named features that an item has: its form, its kind, the family of its rule, in its language and in any, its length, the digits of a figure. */
export function featuresOf(item: Judgeable): readonly string[] {
  const { language, kind, stem } = item;
  const form = formOf(item);
  const family = familyOf(item);
  const length = lengthOf(stem);
  return [
    'always',
    language,
    `${language} ${form}`,
    `${language} rule ${family}`,
    `kind ${kind}`,
    `rule ${family}`,
    `length ${length}`,
    ...(form === 'question' ? [`question ${length}`] : []),
    ...(/^(?:amount|gap: figure)$/.test(family) ? [`digits ${digitsOf(item.key)}`] : []),
    ...(/(?<!\p{L})(?:sejumlah|sebuah|beberapa|seorang|sebagian|some|several|many)(?!\p{L})/iu.test(stem)
      ? ['something indefinite']
      : []),
  ];
}

/** What readers accept seldom or often together: the family of the rule, and whether the stem is short. */
export function cellOf(item: Judgeable): string {
  return `${familyOf(item)}, ${wordsIn(item.stem) > shortest ? 'long' : 'short'}`;
}

/**
 * "amount in object" and "amount in subject" are one family, "gap: money" and "gap: count" another; a figure told in a word ("dua", "three ships") is a
 * family of its own, for it is small and can be guessed.
 */
export function familyOf({ rule, key }: Pick<Judgeable, 'rule' | 'key'>): string {
  const isFigure = /^(?:amount|gap: (?:count|quantity|money|percent)$)/.test(rule);
  if (isFigure && !/\d/.test(key)) return 'figure in a word';
  return rule
    .replace(/^amount in .*/, 'amount')
    .replace(/^gap: (?:person|organisation|country|place|city)/, 'gap: name')
    .replace(/^gap: (?:count|quantity|money|percent|duration)/, 'gap: figure')
    .replace(/^phrase: .*/, 'phrase')
    .replace(/, worded$/, '');
}

/** How exact a figure is: "12 billion" has two telling digits, "40" one, "61,250" four, which nobody remembers. */
function digitsOf(key: string): 'one' | 'some' | 'many' {
  const telling = (/\d[\d.,]*/.exec(key)?.[0] ?? '').replace(/\D/g, '').replace(/^0+|0+$/g, '').length;
  if (telling < 2) return 'one';
  return telling < 4 ? 'some' : 'many';
}

function formOf({ kind, stem }: Judgeable): 'gap' | 'statement' | 'parts' | 'question' {
  if (stem.includes(gap)) return 'gap';
  if (kind === 'true-false') return 'statement';
  return /^(?:evidence|ordering|matching|multiple-response)$/.test(kind) ? 'parts' : 'question';
}

function lengthOf(stem: string): string {
  const words = wordsIn(stem);
  if (words <= 9) return 'shortest';
  if (words <= shortest) return 'short';
  return words <= 17 ? 'long' : 'longest';
}

function wordsIn(stem: string): number {
  return stem.split(/\s+/).length;
}
