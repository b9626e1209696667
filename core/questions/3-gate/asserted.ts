import type { Gate } from '../candidate.ts';

/** What is planned, denied, reported or merely possible is not asked as done. */
export const asserted: Gate = {
  name: 'asserted',
  refuse: ({ draft }) => {
    const { status } = draft.fact;
    if (status === 'asserted') return undefined;
    if (status === 'denied' && draft.rule === 'polarity') return undefined;
    return status === 'not-yet' && (draft.rule === 'polarity' || draft.rule.startsWith('gap'))
      ? undefined
      : `The fact is ${status}.`;
  },
};
