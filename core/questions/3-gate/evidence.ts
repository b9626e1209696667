import type { Gate } from '../candidate.ts';

/** The evidence is the article's own words, in a sentence that may feed questions. */
export const evidence: Gate = {
  name: 'evidence',
  refuse: ({ question, draft }, { document }) => {
    const { start, end, text } = question.evidence;
    if (document.body.slice(start, end) !== text) return 'The evidence is not in the article.';
    const role = document.sentences[draft.fact.sentence]?.role;
    if (role !== 'prose' && role !== 'list-item') return `The evidence stands in a ${role ?? 'missing sentence'}.`;
    const at = draft.answer.range;
    if (
      at &&
      !draft.fact.places.some(({ start: from, end: to }) => at.start >= from && at.end <= to) &&
      (at.start < start || at.end > end)
    )
      return 'The key stands outside the evidence.';
    return undefined;
  },
};
