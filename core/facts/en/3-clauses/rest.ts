import type { Word } from '../1-words/word.ts';
import { opensVerb, type VerbGroup } from '../2-phrases/verb-group.ts';
import { cutAt } from './cut-at.ts';
import { reported } from './reported.ts';
import { thatBefore, unmarkedClaim } from './unmarked-claim.ts';

/** What follows a verb, up to where the clause can be cut without changing its truth. */
export type Rest = {
  readonly words: readonly Word[];
  /** Index of the word that cut it. */
  readonly end: number;
  /** "and" + verb: index of the verb of the same subject. */
  readonly nextVerb?: number;
  /** "and" + noun phrase + verb: index of the new subject. */
  readonly nextClause?: number;
  /** Index after "because". */
  readonly cause?: number;
  /** The that-clause of a verb of saying is inside. */
  readonly reports: boolean;
};

/** Walks on from the verb. Undefined when something cannot be accounted for: an unsure clause is no clause. */
export function restAfter(words: readonly Word[], group: VerbGroup): Rest | undefined {
  const claim = unmarkedClaim(words, group);
  if (claim !== undefined) {
    const { told, end } = reported(words, claim);
    return { words: [...words.slice(group.end, claim), thatBefore(told), ...told], end, reports: true };
  }
  if (/^(say|state|claim|think)$/.test(group.base) && !group.passive && words[group.end]?.cls !== 'that')
    return undefined;
  const kept: Word[] = [];
  let index = group.end;
  while (index < words.length) {
    const cut = cutAt(words, index, group);
    if (cut.kind === 'refuse') return undefined;
    if (cut.kind === 'all') {
      const { told, end } = reported(words, index);
      if (!told.some((_, at) => at > 1 && opensVerb(told, at))) return undefined;
      return { words: [...kept, ...told], end, reports: true };
    }
    if (cut.kind === 'end') return { words: kept, end: index, reports: false };
    if (cut.kind === 'verb') return { words: kept, end: index, nextVerb: cut.at, reports: false };
    if (cut.kind === 'clause') return { words: kept, end: index, nextClause: cut.at, reports: false };
    if (cut.kind === 'cause') return { words: kept, end: index, cause: cut.at, reports: false };
    if (cut.kind === 'keep') kept.push(...words.slice(index, cut.at));
    index = cut.at;
  }
  return { words: kept, end: index, reports: false };
}
