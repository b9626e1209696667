import { choicesOf, type Gate } from '../candidate.ts';

/** The lints of the language, on the stem and on every choice. */
export const wording: Gate = {
  name: 'wording',
  refuse: ({ question }, { grammar }) => {
    const texts = [question.stem, ...choicesOf(question)];
    for (const { name, check } of grammar.lints) {
      for (const text of texts) {
        const fault = check(text);
        if (fault) return `${name}: ${fault}.`;
      }
    }
    return undefined;
  },
};
