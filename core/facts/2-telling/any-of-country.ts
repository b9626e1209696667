import type { Bare } from './edits.ts';

/** "film Indonesia", "satelit Kanada": where something is from names none of them, so that it stands for no "film itu"; of a government a country has but one, and "desakan Korea Selatan" is what it did. */
export function isAnyOfCountry(text: string, { grammar, lexicon }: Bare): boolean {
  const [, noun = '', rest = ''] = /^(?:se\p{L}+ )?(\p{Ll}[\p{L}-]*) (\p{Lu}.*)$/u.exec(text) ?? [];
  const isThing = grammar.oneOfCountry?.has(noun) === false && !grammar.deedNoun.test(noun);
  return isThing && lexicon.entryOf(rest)?.type === 'country';
}
