import { familyOf } from '../4-rank/judged-features.ts';
import { seldomAccepted } from '../4-rank/judged-weights.ts';
import type { Gate } from '../candidate.ts';

/** What a rule makes is not shown when readers accepted too few of its items: surely less than half, by the interval of Wilson (`bench/quality/fit.ts`). */
export const readers: Gate = {
  name: 'readers',
  refuse: ({ draft }, { document }) => {
    const judged = seldomAccepted[document.language][familyOf(draft.rule)];
    return judged ? `Readers accepted ${judged.accepted} of ${judged.of} items of this rule.` : undefined;
  },
};
