import { isBuilt } from '../built.ts';
import { choicesOf, type Gate } from '../candidate.ts';

const limit = 1.6;

/** The longest choice is at most 1.6 times the next, so that length gives nothing away. Short choices are let off, and names: theirs is not the writer's. */
export const lengthRatio: Gate = {
  name: 'length ratio',
  refuse: ({ question, draft }) => {
    // The key of several is told as a list, longer than any choice.
    if (isBuilt(question) || question.kind === 'multiple-response') return undefined;
    if (question.kind === 'true-false' || draft.answer.entityId !== undefined) return undefined;
    const others = choicesOf(question)
      .filter((choice) => choice !== question.key)
      .map(({ length }) => length);
    if (others.length === 0) return undefined;
    const key = question.key.length;
    const [longest, shortest] = [Math.max(...others), Math.min(...others)];
    if (key > 12 && key > longest * limit) return 'The key is much longer than every other choice.';
    return shortest > 12 && key * limit < shortest ? 'The key is much shorter than every other choice.' : undefined;
  },
};
