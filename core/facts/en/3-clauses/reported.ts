import type { Word } from '../1-words/word.ts';
import { opensVerb } from '../2-phrases/verb-group.ts';

/** The that-clause runs to the end of the sentence, or to a mark; "emissions, whose production should have stopped, had been rising" loses its aside. */
export function reported(
  words: readonly Word[],
  from: number,
): { readonly told: readonly Word[]; readonly end: number } {
  const bracket = bracketAfter(words, from);
  if (bracket) {
    const after = reported(words, bracket.close);
    return { told: [...words.slice(from, bracket.open), ...after.told.slice(1)], end: after.end };
  }
  const stop = words.findIndex(
    (word, at) => at > from && ['stop', 'break', 'comma', 'open', 'quote'].includes(word.cls),
  );
  const end = stop < 0 ? words.length : stop;
  const told = words.slice(from, end);
  const opensAside = words[end]?.cls === 'comma' && words[end + 1]?.cls === 'wh';
  const close = opensAside
    ? words.findIndex((word, at) => at > end && word.cls === 'comma' && opensVerb(words, at + 1))
    : -1;
  if (close < 0) return { told, end };
  const after = reported(words, close);
  return { told: [...told, ...after.told.slice(1)], end: after.end };
}

/** "a 4 billion kroner ($380 million) plant": a bracket before any other mark is passed over. */
function bracketAfter(
  words: readonly Word[],
  from: number,
): { readonly open: number; readonly close: number } | undefined {
  const open = words.findIndex(
    (word, at) => at > from && ['stop', 'break', 'comma', 'open', 'quote'].includes(word.cls),
  );
  const close = words.findIndex((word, at) => at > open && word.cls === 'close');
  return open >= 0 && words[open]?.cls === 'open' && close >= 0 ? { open, close } : undefined;
}
