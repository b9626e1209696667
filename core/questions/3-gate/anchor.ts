import type { Gate } from '../candidate.ts';
import { holdsWords } from '../text.ts';

/** A stem that stands alone names someone, somewhere or some day: "16 bank dilikuidasi" could be any country, any year. */
export const anchor: Gate = {
  name: 'anchor',
  refuse: ({ question, draft }, { document }) => {
    const spans = document.sentences.flatMap(({ spans: own }) => own);
    const named = spans.some(({ entityId, text }) => entityId !== undefined && holdsWords(question.stem, text));
    if (named || /\p{Ll} (?:\p{Lu}|\d+ \p{Lu})/u.test(question.stem) || /(?<!\p{L})(1[5-9]|20)\d\d(?!\d)/u.test(question.stem)) return undefined;
    return `Nothing in the stem tells what it is about (${draft.rule}).`;
  },
};
