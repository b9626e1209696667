import type { Word } from '../1-words/word.ts';
import { simplePhraseEnd } from '../2-phrases/noun-phrase.ts';
import type { Clause } from '../3-clauses/clause.ts';
import { danglingWord, type Owner } from './dangling.ts';

/** Phrases that only add a circumstance: without them the clause is as true as before. */
const optional = new Set([
  'with',
  'alongside',
  'over',
  'amid',
  'despite',
  'after',
  'before',
  'during',
  'following',
  'throughout',
]);

/** The clause without the circumstances that point out of it: "entered the cave with their coach" -> "entered the cave". */
export function trimmed(clause: Clause): Clause {
  const owner = ownerOf(clause);
  const kept: Word[] = [];
  for (let index = 0; index < clause.rest.length; index += 1) {
    const end = optionalEnd(clause.rest, index);
    const phrase = clause.rest.slice(index, end);
    if (index > 0 && end !== undefined && danglingWord(phrase.slice(1), owner)) index = end - 1;
    else kept.push(...clause.rest.slice(index, index + 1));
  }
  return { ...clause, rest: withoutPurpose(kept, owner) };
}

/** "died on a dive to place air tanks along the route" -> "died on a dive". */
function withoutPurpose(words: readonly Word[], owner: Owner): readonly Word[] {
  const to = words.findIndex((word, index) => index > 1 && word.lower === 'to' && words[index + 1]?.cls === 'base');
  const before = words.slice(0, to);
  if (to < 0 || before.some(isSuperlative)) return words;
  return danglingWord(words.slice(to), owner) && !danglingWord(before, owner) ? before : words;
}

/** "the first person to hold the post" is not "the first person". */
function isSuperlative({ lower, cls }: Word): boolean {
  return /^(first|second|third|only|last|next|most|least)$/.test(lower) || (cls === 'adj' && /(est|th)$/.test(lower));
}

function optionalEnd(words: readonly Word[], index: number): number | undefined {
  return optional.has(words[index]?.lower ?? '') ? simplePhraseEnd(words, index + 1) : undefined;
}

/** Whom "its" or "his" after the verb may point back to: the one named subject. */
export function ownerOf({ subject, reports }: Clause): Owner {
  const name = subject.find((word) => word.cls === 'name' && !word.owner);
  if (!name || reports || subject.some((word) => word.cls === 'and')) return 'none';
  return name.span?.type === 'person' ? 'person' : 'thing';
}
