import type { Gate } from '../candidate.ts';

/** Nothing in the stem points out of it: no "tersebut", "they", "yesterday". */
export const dangling: Gate = {
  name: 'dangling',
  refuse: ({ question }, { grammar }) => grammar.dangling.check(question.stem),
};
