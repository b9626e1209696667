import type { Gate } from '../candidate.ts';
import { holdsWords } from '../text.ts';

/** The title stands above each question: a date or figure that it says is no longer asked. */
export const titleTells: Gate = {
  name: 'title tells',
  refuse: ({ draft }, { document }) => {
    const { value, text } = draft.answer;
    if (value === undefined) return undefined;
    const told = value.kind === 'date' ? text.replace(/,? \d{4}$/, '') : (/\d[\d.,]*/.exec(text)?.[0] ?? text);
    return holdsWords(document.title, told) ? `The title says "${told}".` : undefined;
  },
};
