import { choicesOf, type Gate } from '../candidate.ts';
import { plain } from '../text.ts';

/** Distinct choices, the key among them once. */
export const oneKey: Gate = {
  name: 'one key',
  refuse: ({ question, draft }, { grammar }) => {
    const isFalse = question.kind === 'true-false' && question.key === grammar.truth[1];
    if (isFalse && plain(question.stem) === plain(draft.fact.text)) return 'The words of the article are called false.';
    const choices = choicesOf(question).map(plain);
    if (new Set(choices).size !== choices.length) return 'Two choices are the same.';
    if (question.kind === 'multiple-response' || question.kind === 'ordering' || question.kind === 'matching')
      return undefined;
    const keys = choices.filter((choice) => choice === plain(question.key)).length;
    return keys === 1 ? undefined : `The key stands ${keys} times among the choices.`;
  },
};
