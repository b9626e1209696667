import type { Gate } from '../candidate.ts';
import { holdsWords } from '../text.ts';

/** Abbreviations of kinds of thing: "KTT ke-42" does not say whose. */
const generic = /(?<!\p{L})(KTT|UU|RUU|PP|PT|SD|SMP|SMA)(?!\p{L})/gu;
const capitalInside = /\p{Ll},? (?:\p{Lu}|\d+ \p{Lu})/u;
const year = /(?<!\d)(?:1[5-9]|20)\d\d(?!\d)/;

/** A stem that stands alone names someone, somewhere or some day: "16 bank dilikuidasi" could be any country, any year. */
export const anchor: Gate = {
  name: 'anchor',
  refuse: ({ question, draft }, { document }) => {
    const stem = question.stem.replace(generic, '');
    const names = document.entities.flatMap(({ name, aliases }) => [name, ...aliases]);
    const isNamed = names.some((name) => holdsWords(stem, name));
    if (isNamed || capitalInside.test(stem) || year.test(stem)) return undefined;
    return `Nothing in the stem tells what it is about (${draft.rule}).`;
  },
};
