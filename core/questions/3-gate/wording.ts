import { choicesOf, type Gate } from '../candidate.ts';
import { hasGap } from '../text.ts';

/** The lints of the language, on the stem and on every choice. */
export const wording: Gate = {
  name: 'wording',
  refuse: ({ question }, { grammar }) => {
    // The sentences of an evidence item are the article's own words.
    const texts = [question.stem, ...(question.kind === 'evidence' ? [] : choicesOf(question))];
    for (const { name, check, spares } of grammar.lints) {
      if (spares?.includes(hasGap(question.stem) ? 'cloze' : question.kind)) continue;
      for (const text of texts) {
        const fault = check(text);
        if (fault) return `${name}: ${fault}.`;
      }
    }
    return undefined;
  },
};
