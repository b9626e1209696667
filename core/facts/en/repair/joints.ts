import type { Word } from '../../../language/index.ts';

/** "the river burst its banks and four feet of water poured in": "and" joins the clauses, it is no part of the subject that it stands before. */
export function withJoints(words: readonly Word[]): readonly Word[] {
  return words.map((word, at) => {
    const noun = words[word.head];
    const isOwn = word.relation === 'cc' && word.head > at && noun?.relation === 'nsubj' && noun.head > word.head;
    const isFirst = !words.some(({ head }, other) => head === word.head && other < at && other !== at);
    return isOwn && isFirst ? { ...word, head: noun.head } : word;
  });
}

/** "The harvest is due to begin": due is what the harvest is, not a mark of "begin". */
export function withDue(words: readonly Word[]): readonly Word[] {
  const due = words.findIndex(
    ({ lower, relation }, at) => lower === 'due' && relation === 'mark' && words[at + 1]?.lower === 'to',
  );
  const verb = words[due]?.head ?? -1;
  const own = words[verb];
  if (due < 0 || !own || verb < due || own.partOfSpeech !== 'VERB') return words;
  return words.map((word, at) => {
    if (at === due) return { ...word, partOfSpeech: 'ADJ' as const, relation: own.relation, head: own.head };
    if (at === verb) return { ...word, relation: 'xcomp' as const, head: due };
    if (at === due + 1) return { ...word, partOfSpeech: 'PART' as const, relation: 'mark' as const, head: verb };
    if (word.head === verb && (at < due || word.relation === 'punct')) return { ...word, head: due };
    return word;
  });
}

/** "were two goals ahead": ahead is what they were, the goals say how far. */
export function withLead(words: readonly Word[]): readonly Word[] {
  const ahead = words.findIndex(
    ({ lower, head }, at) =>
      /^(ahead|behind|clear|short|adrift)$/.test(lower) &&
      head === at - 1 &&
      words[at - 1]?.relation === 'root' &&
      words[at - 2]?.partOfSpeech === 'NUM',
  );
  const measure = ahead - 1;
  if (ahead < 0 || !words.some(({ head, relation }) => head === measure && relation === 'cop')) return words;
  return words.map((word, at) => {
    if (at === ahead) return { ...word, partOfSpeech: 'ADJ' as const, relation: 'root' as const, head: -1 };
    if (at === measure) return { ...word, relation: 'nmod' as const, head: ahead };
    if (word.head !== measure || word.relation === 'nummod') return word;
    return {
      ...word,
      head: ahead,
      relation: at > ahead && word.relation === 'nmod' ? ('obl' as const) : word.relation,
    };
  });
}
