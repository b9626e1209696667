import type { Word } from '../1-words/word.ts';
import { simplePhraseEnd } from '../2-phrases/noun-phrase.ts';
import { pastAsModifier } from '../2-phrases/participles.ts';
import type { VerbGroup } from '../2-phrases/verb-group.ts';
import { atComma, markAfter } from './commas.ts';
import type { Cut } from './cut.ts';
import { atAnd, atLink, atThat } from './links.ts';

/** What to do with the word at `index`, which follows the verb `group`. A verb that nothing accounts for refuses the clause. */
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
      if (word.lower === 'where' && words[index - 1]?.cls === 'name') return end;
      if (word.lower !== 'when') return refuse;
      return isThin(index, group) ? whole(words, index) : atLink(words, index, keep);
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
    case 'have':
    case 'past':
    case 'base':
      return isAccounted(words, index, group) ? keep : refuse;
    case 'present':
    case 'modal':
    case 'do':
    case 'other':
      return refuse;
    default:
      return keep;
  }
}

/** A verb form that needs no subject of its own: "to be", "to have", "run by", "floated free", "suffered by". */
function isAccounted(words: readonly Word[], index: number, group: VerbGroup): boolean {
  const word = words[index];
  const before = words[index - 1];
  const infinitive = before?.lower === 'to';
  if (!word) return false;
  if (word.cls === 'be') return word.lower === 'be' && infinitive;
  if (word.cls === 'have') return infinitive;
  if (before?.cls === 'comma' && words[index + 1]?.lower === 'by') return true;
  if (word.cls === 'past') return pastAsModifier(words, index);
  if (index === group.end && /^(free|open|clear|dry|empty|live)$/.test(word.lower)) return true;
  if (word.cls === 'base' && helps(words, index)) return true;
  return infinitive || before?.cls === 'adj' || simplePhraseEnd(words, index) !== undefined;
}

/** "67-66": the dash of a score or a range. */
function isScore(words: readonly Word[], index: number): boolean {
  return words[index - 1]?.cls === 'number' && words[index + 1]?.cls === 'number';
}

function afterClose(words: readonly Word[], index: number): number {
  const close = words.findIndex((word, at) => at > index && word.cls === 'close');
  return close < 0 ? words.length : close + 1;
}

/** "help the girls enter the country". */
function helps(words: readonly Word[], index: number): boolean {
  return words
    .slice(Math.max(0, index - 5), index)
    .some((word) => /^(help(s|ed|ing)?|let|makes?|made)$/.test(word.lower));
}

/** "14 people were killed | when an earthquake struck Sumatra": without the rest nothing is told. */
function isThin(index: number, group: VerbGroup): boolean {
  return index - group.end < 2;
}

/** Up to the next mark, where nothing in it speaks of another clause. */
function whole(words: readonly Word[], index: number): Cut {
  const end = markAfter(words, index);
  const inside = words.slice(index + 1, end);
  const plain = inside.every((word) => !['quote', 'wh', 'that', 'open', 'other', 'sub'].includes(word.cls));
  return plain && inside.length < 14 ? { kind: 'keep', at: end } : { kind: 'end', at: index };
}
