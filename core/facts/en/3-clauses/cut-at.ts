import type { Word } from '../1-words/word.ts';
import { simplePhraseEnd } from '../2-phrases/noun-phrase.ts';
import { pastAsModifier } from '../2-phrases/participles.ts';
import type { VerbGroup } from '../2-phrases/verb-group.ts';
import { atComma } from './commas.ts';
import type { Cut } from './cut.ts';
import { atAnd, atLink, atThat } from './links.ts';

export function cutAt(words: readonly Word[], index: number, group: VerbGroup): Cut {
  const word = words[index];
  const end: Cut = { kind: 'end', at: index };
  const refuse: Cut = { kind: 'refuse', at: index };
  const keep: Cut = { kind: 'keep', at: index + 1 };
  if (!word) return end;
  switch (word.cls) {
    case 'break':
      return isScore(words, index) ? keep : end;
    case 'stop':
    case 'close':
      return end;
    case 'open':
      return { kind: 'skip', at: afterClose(words, index) };
    case 'quote':
      return refuse;
    case 'wh':
      return word.lower === 'when' ? atLink(words, index, keep) : refuse;
    case 'comma':
      return atComma(words, index, group);
    case 'and':
      return atAnd(words, index, keep);
    case 'that':
      return atThat(words, index, group, keep);
    case 'sub':
    case 'prep':
      return atLink(words, index, keep);
    case 'be':
      return word.lower === 'be' && words[index - 1]?.lower === 'to' ? keep : refuse;
    case 'present':
    case 'modal':
    case 'do':
      return refuse;
    case 'have':
      return words[index - 1]?.lower === 'to' ? keep : refuse;
    case 'past':
      if (words[index - 1]?.cls === 'comma' && words[index + 1]?.lower === 'by') return keep;
      return pastAsModifier(words, index) ? keep : refuse;
    case 'base':
      if (words[index - 1]?.cls === 'comma' && words[index + 1]?.lower === 'by') return keep;
      if (index === group.end && /^(free|open|clear|dry|empty|live)$/.test(word.lower)) return keep;
      return words[index - 1]?.lower === 'to' || simplePhraseEnd(words, index) || words[index - 1]?.cls === 'adj'
        ? keep
        : refuse;
    case 'other':
      return refuse;
    default:
      return keep;
  }
}

/** "67-66": the dash of a score or a range. */
function isScore(words: readonly Word[], index: number): boolean {
  return words[index - 1]?.cls === 'number' && words[index + 1]?.cls === 'number';
}

function afterClose(words: readonly Word[], index: number): number {
  const close = words.findIndex((word, at) => at > index && word.cls === 'close');
  return close < 0 ? words.length : close + 1;
}
