import type { Word, WordClass } from '../1-words/word.ts';
import { fullPhraseEnd, isPlural, simplePhraseEnd } from '../2-phrases/noun-phrase.ts';
import { pastAsModifier } from '../2-phrases/participles.ts';
import { type VerbGroup, verbGroup } from '../2-phrases/verb-group.ts';

/** Verbs after which English drops "that". */
const dropping = new Set(
  'say state hear tell claim argue believe think note add warn report confirm insist announce'.split(' '),
);
const subjectOpeners: ReadonlySet<WordClass> = new Set([
  'det',
  'possessive',
  'name',
  'noun',
  'adj',
  'number',
  'pronoun',
]);

/** "The mayor said on Monday two bridges were closed": the index where what is said opens, when no "that" does. */
export function unmarkedClaim(words: readonly Word[], group: VerbGroup): number | undefined {
  if (!dropping.has(group.base) || group.passive) return undefined;
  const start = group.base === 'tell' ? simplePhraseEnd(words, group.end) : group.end;
  const from = start === undefined ? undefined : afterTime(words, start);
  if (from === undefined || !subjectOpeners.has(words[from]?.cls ?? 'stop')) return undefined;
  const ends = [fullPhraseEnd(words, from), simplePhraseEnd(words, from)];
  const isClause = ends.some(
    (end) =>
      end !== undefined &&
      verbGroup(words, end, isPlural(words.slice(from, end))) !== undefined &&
      !(words[end]?.cls === 'past' && pastAsModifier(words, end)),
  );
  return isClause ? from : undefined;
}

/** "said on Monday", "said yesterday": when it was said. */
function afterTime(words: readonly Word[], from: number): number {
  if (words[from]?.cls === 'date') return from + 1;
  return words[from]?.cls === 'prep' && words[from + 1]?.cls === 'date' ? from + 2 : from;
}

/** The "that" which the article leaves out. */
export function thatBefore(told: readonly Word[]): Word {
  const start = told[0]?.start ?? 0;
  return { start, end: start, text: 'that', lower: 'that', cls: 'that', plural: false, owner: false };
}
