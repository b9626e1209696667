import type { QuestionKind } from '../question.ts';
import { wordsOf } from '../text.ts';

/** What of an item the fitted ranker looks at: all of it is in a judged item too, so that the two are told alike. */
export type Judgeable = {
  readonly kind: QuestionKind;
  readonly rule: string;
  readonly stem: string;
  readonly title: string;
};

const months =
  /(?<!\p{L})(?:Januari|Februari|Maret|April|Mei|Juni|Juli|Agustus|September|Oktober|November|Desember|January|February|March|May|June|July|August|October|December)(?!\p{L})/gu;

/** Named features that an item has: its kind, the family of its rule, how many names and words of the title stand in the stem, its length. */
export function featuresOf({ kind, rule, stem, title }: Judgeable): readonly string[] {
  const words = wordsOf(stem).filter((word) => word.length > 2);
  const names = (stem.replace(months, '').match(/(?<=\S )["“(]?\p{Lu}[\p{L}\d-]+/gu) ?? []).length;
  const own = new Set(wordsOf(title).filter((word) => word.length > 3));
  const shared = new Set(words.filter((word) => own.has(word))).size;
  return [
    'always',
    `kind ${kind}`,
    `rule ${familyOf(rule)}`,
    `names ${Math.min(names, 3)}`,
    `title ${Math.min(shared, 2)}`,
    `length ${words.length <= 4 ? 'short' : words.length <= 9 ? 'middle' : words.length <= 15 ? 'long' : 'longest'}`,
    ...(/\d{4}/.test(stem) ? ['a year'] : []),
    ...(/\p{L}{3}nya(?!\p{L})/u.test(stem) ? ['an owner mark'] : []),
    ...(/(?<!\p{L})(?:sejumlah|sebuah|beberapa|seorang|sebagian|some|several|many)(?!\p{L})/iu.test(stem)
      ? ['something indefinite']
      : []),
  ];
}

/** "amount in object" and "amount in subject" are one family, "gap: money" and "gap: count" another. */
export function familyOf(rule: string): string {
  return rule
    .replace(/^amount in .*/, 'amount')
    .replace(/^gap: (?:person|organisation|country|place|city)/, 'gap: name')
    .replace(/^gap: (?:count|quantity|money|percent|duration)/, 'gap: figure')
    .replace(/^phrase: .*/, 'phrase')
    .replace(/, worded$/, '');
}
