import { pastOf } from '../1-words/verb-forms.ts';
import type { Word } from '../1-words/word.ts';
import type { VerbGroup } from '../2-phrases/verb-group.ts';
import type { Clause } from '../3-clauses/clause.ts';

/** Adverbs that tie a verb to the sentence before: a clause of its own is better without them. */
const linking = new Set(
  'then also later finally meanwhile instead still already soon once again therefore thus'.split(' '),
);

/** The clause with its verb as it reads on its own: "had then withdrawn" is shown "withdrew". */
export function withPlainVerb(clause: Clause): Clause {
  const { group, rest } = clause;
  const lasting = [...rest, ...clause.fronted].some((word) => /^(since|for|until|by)$/.test(word.lower));
  const simple = isPluperfect(group) && !lasting;
  const words = group.words.map((word): Word => {
    if (linking.has(word.lower) || (simple && word === group.aux)) return { ...word, shown: '' };
    return simple && word === group.main ? { ...word, shown: pastOf(word.lower) } : word;
  });
  return { ...clause, group: simple ? { ...withoutAux(group), words } : { ...group, words } };
}

function isPluperfect(group: VerbGroup): boolean {
  return (
    group.perfect &&
    group.tense === 'past' &&
    !group.passive &&
    !group.copula &&
    !group.negated &&
    group.main.cls !== 'gerund'
  );
}

function withoutAux({ aux, ...group }: VerbGroup): VerbGroup {
  return { ...group, perfect: false };
}
