import type { Bare } from './edits.ts';

/** "film Indonesia", "satelit Kanada": where something is from names none of them, so that it stands for no "film itu"; of a government a country has but one. */
export function isAnyOfCountry(text: string, { grammar, lexicon }: Bare): boolean {
  const [, noun = '', rest = ''] = /^(?:se\p{L}+ )?(\p{Ll}[\p{L}-]*) (\p{Lu}.*)$/u.exec(text) ?? [];
  return grammar.oneOfCountry?.has(noun) === false && lexicon.entryOf(rest)?.type === 'country';
}
