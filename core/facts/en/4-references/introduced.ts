import type { Word } from '../1-words/word.ts';
import type { Referent } from './referent.ts';

/** A common noun that the article brings in with "a" and tells apart by a name. */
export type Introduced = { readonly noun: string; readonly referent: Referent };

/** "A painting by Edgar Degas", "a plant in the northern port of Narvik": what "the painting" means from there on. */
export function introduced(words: readonly Word[]): readonly Introduced[] {
  return words.flatMap((word, index) => (/^(a|an)$/.test(word.lower) ? opening(words, index) : []));
}

function opening(words: readonly Word[], from: number): readonly Introduced[] {
  const link = words.findIndex((word, at) => at > from && word.cls === 'prep');
  const inside = words.slice(from + 1, link);
  const noun = inside.at(-1);
  const name = words[link + 1];
  if (link < 0 || inside.length > 3 || noun?.cls !== 'noun' || noun.plural) return [];
  if (!inside.every(({ cls }) => cls === 'noun' || cls === 'adj')) return [];
  if (!/^(in|by|at|near|off)$/.test(words[link]?.lower ?? '') || name?.cls !== 'name' || name.owner) return [];
  if (words[link + 2]?.cls === 'noun' || (words[link]?.lower !== 'by') !== isPlace(name)) return [];
  const text = [noun, words[link], name].map((word) => word?.shown ?? word?.text ?? '').join(' ');
  return [{ noun: noun.lower, referent: { text, article: true, person: false } }];
}

function isPlace({ span }: Word): boolean {
  return span !== undefined && ['city', 'country', 'province', 'region', 'place'].includes(span.type);
}
