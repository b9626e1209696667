import type { Gate } from '../candidate.ts';
import { leans } from '../stimulus/stimulus-of.ts';

/** Nothing in the stem points out of it: no "tersebut", "they", "yesterday". What is told after the sentence that it leans on may point at that one. */
export const dangling: Gate = {
  name: 'dangling',
  refuse: ({ question, draft }, { grammar }) =>
    leans(draft) ? grammar.deictic.check(question.stem) : grammar.dangling.check(question.stem),
};
