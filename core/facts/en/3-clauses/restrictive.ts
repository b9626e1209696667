import type { Word } from '../1-words/word.ts';
import { fullPhraseEnd, simplePhraseEnd } from '../2-phrases/noun-phrase.ts';
import { opensVerb } from '../2-phrases/verb-group.ts';

const longest = 10;

/** "A painting that was stolen from a museum in 2009 | has been found": where the relative that tells which one comes to its end. */
export function restrictiveEnd(words: readonly Word[], from: number): number | undefined {
  if (!/^(that|who)$/.test(words[from]?.lower ?? '') || !opensVerb(words, from + 1)) return undefined;
  for (let index = from + 3; index <= from + longest; index += 1) {
    const word = words[index];
    if (!word || ['comma', 'stop', 'break', 'quote', 'and', 'open', 'that', 'wh'].includes(word.cls)) return undefined;
    const finite = ['be', 'have', 'modal'].includes(word.cls) && opensVerb(words, index);
    if (finite && ['noun', 'name', 'date', 'number'].includes(words[index - 1]?.cls ?? '')) return index;
  }
  return undefined;
}

/** "Joseph Farman, Brian Gardiner and Jonathan Shanklin of the Survey | reported": names in a row are one subject. */
export function listedEnd(words: readonly Word[], from: number): number | undefined {
  if (words[from - 1]?.cls !== 'name') return undefined;
  let index = from;
  while (words[index]?.cls === 'comma' && words[index + 1]?.cls === 'name') {
    const end = simplePhraseEnd(words, index + 1);
    if (end === undefined) return undefined;
    index = end;
  }
  const link = words[index]?.cls === 'comma' ? index + 1 : index;
  if (index === from || words[link]?.lower !== 'and') return undefined;
  const end = fullPhraseEnd(words, link + 1);
  return end !== undefined && opensVerb(words, end) ? end : undefined;
}
