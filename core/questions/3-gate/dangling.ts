import type { Document, Range } from '../../language/index.ts';
import type { Gate } from '../candidate.ts';

/** Nothing in the stem points out of it: no "tersebut", "they", "yesterday". What is told after the sentence that it leans on may point at that one. */
export const dangling: Gate = {
  name: 'dangling',
  refuse: ({ question, draft }, { grammar, document }) => {
    const { stem, stimulus } = question;
    if (draft.fact.opening === undefined) return grammar.dangling.check(stem);
    if (!stimulus) return 'The sentence that it leans on cannot be shown above it.';
    const someone = grammar.someone.exec(stem)?.[0];
    if (someone && !namesPerson(stimulus, document)) return `The stimulus names nobody whom "${someone}" could be.`;
    if (grammar.saysWho.test(stem) && grammar.dangling.check(stem))
      return 'Who only says so of what was told before is a passing remark.';
    return grammar.deictic.check(stem);
  },
};

function namesPerson(stimulus: Range, { sentences }: Document): boolean {
  return sentences
    .flatMap(({ spans }) => spans)
    .some(({ type, start, end }) => type === 'person' && start >= stimulus.start && end <= stimulus.end);
}
