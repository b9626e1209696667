import type { Gate } from '../candidate.ts';

/** Nothing in the stem points out of it: no "tersebut", "they", "yesterday". What is told after the sentence that it leans on may point at that one. */
export const dangling: Gate = {
  name: 'dangling',
  refuse: ({ question, draft }, { grammar }) => {
    if (draft.fact.opening === undefined) return grammar.dangling.check(question.stem);
    return question.stimulus
      ? grammar.deictic.check(question.stem)
      : 'The sentence that it leans on cannot be shown above it.';
  },
};
