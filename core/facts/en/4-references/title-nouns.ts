import { closedClass } from '../1-words/closed-word.ts';
import type { Word } from '../1-words/word.ts';

/** Common words of the headline in the singular; a headline in capitals counts its words but the names are unknown, so it gives none. */
export function titleNouns(title: string): ReadonlySet<string> {
  const words = title.split(/[^\p{L}\p{N}’'-]+/u).filter(Boolean);
  const [first = '', ...others] = words;
  const small = others.filter((word) => /^\p{Ll}/u.test(word));
  if (small.length * 2 < words.length) return new Set();
  const plain = [first.toLowerCase(), ...small].filter((word) => word.length > 2 && closedClass(word) === undefined);
  return new Set(plain.flatMap((word) => [word, word.replace(/s$/, '')]));
}

/** Marks the "the" of "the ban" when the headline tells of a ban: what the whole article is about. */
export function withTitleNouns(words: readonly Word[], nouns: ReadonlySet<string>): readonly Word[] {
  return words.map((word, index) => {
    const [next, after] = [words[index + 1], words[index + 2]];
    if (word.lower !== 'the' || next?.cls !== 'noun' || next.plural || next.owner) return word;
    const alone = after === undefined || !['noun', 'name', 'adj', 'wh', 'that'].includes(after.cls);
    return alone && nouns.has(next.lower) ? { ...word, known: true } : word;
  });
}
