import type { Gate } from '../candidate.ts';
import { gap, hasGap } from '../text.ts';

/** A question ends with "?", a statement with "."; both open with a capital, a figure or the gap; a cloze has one gap, and a date or a figure may be asked by one. */
export const complete: Gate = {
  name: 'complete',
  refuse: ({ question }) => {
    const { stem, kind, key } = question;
    if (!/^["“(]?(?:[\p{Lu}\d_]|\p{Ll}\p{Lu})/u.test(stem)) return 'The stem does not open with a capital letter.';
    if (stem.startsWith(gap) && kind === 'cloze' && /^\p{Ll}/u.test(key))
      return 'The gap opens the sentence, and the key begins with a small letter.';
    const isGap = kind === 'cloze' || ((kind === 'date' || kind === 'numeric') && hasGap(stem));
    const isStatement = isGap || kind === 'true-false' || kind === 'ordering' || kind === 'matching';
    if (!stem.endsWith(isStatement ? '.' : '?')) return `The stem does not end with "${isStatement ? '.' : '?'}".`;
    const gaps = stem.split(gap).length - 1;
    return gaps === (isGap ? 1 : 0) ? undefined : `The stem has ${gaps} gaps.`;
  },
};
