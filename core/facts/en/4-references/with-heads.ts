import type { Word } from '../1-words/word.ts';
import type { Heads } from './heads.ts';
import { named } from './referent.ts';

/** Puts the one name that "the canal" can mean in its place. */
export function withHeads(given: readonly Word[], heads: Heads): readonly Word[] {
  const words = given.filter((_word, index) => !measures(given, index, heads));
  return words.map((word, index) => {
    const next = words[index + 1];
    const before = words[index - 1];
    if (word.lower === 'the' && next && standsAlone(words, index + 1) && heads.has(bare(next))) {
      const referent = heads.get(bare(next));
      return referent?.article ? word : { ...word, shown: '' };
    }
    if (before?.lower !== 'the' || !standsAlone(words, index)) return word;
    const referent = heads.get(bare(word));
    return referent ? named(word, referent) : word;
  });
}

/** "the 400-metre vessel" is "the vessel" when one name is known for it. */
function measures(words: readonly Word[], index: number, heads: Heads): boolean {
  const next = words[index + 1];
  const before = words[index - 1];
  return (
    /^\d+-\p{L}/u.test(words[index]?.text ?? '') &&
    before?.lower === 'the' &&
    next !== undefined &&
    heads.has(bare(next))
  );
}

function bare(word: Word): string {
  return word.lower.replace(/['’]s$/, '');
}

/** "the canal" or "the canal's", not "the canal company". */
function standsAlone(words: readonly Word[], index: number): boolean {
  const word = words[index];
  const next = words[index + 1];
  const short =
    word?.cls === 'name' && !word.text.includes(' ') && (word.span === undefined || word.span.type === 'organisation');
  if (word?.plural || (word?.cls !== 'noun' && !short)) return false;
  return word.owner || !next || (!['noun', 'name', 'adj'].includes(next.cls) && next.lower !== 'of');
}
