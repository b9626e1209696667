import type { Gate } from '../candidate.ts';
import { leans } from '../stimulus/stimulus-of.ts';

/** Nothing in the stem points out of it: no "tersebut", "they", "yesterday". What is told after the sentence that it leans on may point at that one. No key is a day that counts from that of the article. */
export const dangling: Gate = {
  name: 'dangling',
  refuse: ({ question, draft }, { grammar }) =>
    (leans(draft) ? grammar.deictic : grammar.dangling).check(question.stem) ??
    (draft.answer.value?.kind === 'date' ? grammar.deictic.check(question.key) : undefined),
};
