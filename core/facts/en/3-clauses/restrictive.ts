import type { Word } from '../1-words/word.ts';
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
