import type { Gate } from '../candidate.ts';
import type { Question } from '../question.ts';
import { hasGap, mostWordsOfGap } from '../text.ts';

const most = 24;
const mostStated = 26;
const least = 4;
/** "Siapa Bupati Tirtasari?" */
const leastRole = 3;
/** A gap needs words around it to be found; a statement of four words says too little to judge. */
const leastCloze = 5;
const leastStated = 5;

/** One clear problem: 4 to 24 words; statements may be two words longer, they ask nothing more, and sentences with a gap six. */
export const stemLength: Gate = {
  name: 'stem length',
  refuse: ({ question, draft }, { grammar }) => {
    // "Who leads DeepMind?": in English a name and a verb are enough.
    const isNamed = grammar.leastTelling !== undefined && /(?<=\S )\p{Lu}/u.test(question.stem);
    const count = question.stem.split(/\s+/).length;
    if (isGapped(question) && count < leastCloze)
      return `The cloze has ${count} words, at least ${leastCloze} are needed.`;
    if (question.kind === 'true-false' && count < leastStated)
      return `The statement has ${count} words, at least ${leastStated} are needed.`;
    if (count < (draft.fact.kind === 'role' || isNamed ? leastRole : least))
      return `The stem has ${count} words, at least ${least} are needed.`;
    const limit = mostOf(question);
    return count > limit ? `The stem has ${count} words, at most ${limit} are allowed.` : undefined;
  },
};

function isGapped({ kind, stem }: Pick<Question, 'kind' | 'stem'>): boolean {
  return kind === 'cloze' || hasGap(stem);
}

function mostOf({ kind, stem }: Question): number {
  if (isGapped({ kind, stem })) return mostWordsOfGap;
  return kind === 'true-false' ? mostStated : most;
}
