import type { Gate } from '../candidate.ts';

/** The key must be the whole list: "Malaya, Filipina, dan Thailand" cannot be asked for one of the three. */
export const coordination: Gate = {
  name: 'coordination',
  refuse: ({ draft }, { document }) => {
    const { range, type } = draft.answer;
    if (!range || type === 'phrase' || draft.kind === 'cloze' || draft.rule.startsWith('gap')) return undefined;
    const { start, end } = draft.evidence;
    const before = document.body.slice(start, range.start);
    const after = document.body.slice(range.end, end).replace(/^\s*\([^)]*\)/, '');
    const joined =
      /(?:^|\s)(?:dan|serta|atau|maupun|and|or|bersama|hingga|sampai)\s+$/iu.test(before) &&
      !draft.rule.startsWith('role');
    const joins =
      /^,?\s+(?:dan|serta|atau|maupun|and|or|bersama)\s+\p{Lu}/u.test(after) || /^\s*[-–/]\s*\S/u.test(after);
    return joined || joins ? 'The key is one of several joined by "and".' : undefined;
  },
};
