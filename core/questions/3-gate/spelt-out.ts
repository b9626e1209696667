import type { Gate } from '../candidate.ts';
import type { Draft } from '../draft.ts';
import { gap, hasGap } from '../text.ts';

/** A list of so many is counted at sight. */
const most = 5;
/** "bermain ____ gim, 21-14, 18-21, 21-14", "untuk ____ tujuan sekaligus, yakni mengurangi kemacetan dan mengurangi sampah". */
const listed =
  /^[^,]{0,40}(?:, (?:yakni|yaitu|antara lain|namely)| \d{1,2}-\d{1,2},| \d{1,2}-\d{1,2}\.|, \d{1,2}-\d{1,2})/u;
/** "berlangsung ____, 15-16 November": the days tell how many they are. */
const ofDays = /\d{1,2}[-–]\d{1,2} \p{Lu}\p{Ll}+/u;
/** "warga berusia 16 dan ____". */
const besideNumber = /\d (?:dan|atau|and|or) $/u;

/** A small count that the stem itself spells out, and a number of two that stand side by side: nobody need have read for it. */
export const speltOut: Gate = {
  name: 'spelt out',
  refuse: ({ question: { stem }, draft }) => {
    const { value } = draft.answer;
    if (!hasGap(stem) || value?.kind !== 'number') return undefined;
    const [before = '', after = ''] = stem.split(gap);
    if (besideNumber.test(before)) return 'It goes with the number beside it.';
    if (draft.answer.type === 'duration' && ofDays.test(stem)) return 'The stem tells the days that are counted.';
    return value.amount <= most && isCount(draft) && listed.test(after) ? 'The stem lists what is counted.' : undefined;
  },
};

function isCount({ answer: { type } }: Draft): boolean {
  return type === 'count' || type === 'quantity';
}
