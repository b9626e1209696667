import type { Gate } from '../candidate.ts';

/** A unit that stands twice in the evidence, or twice in the article for the same noun, has two values: not one right figure. */
export const twinValues: Gate = {
  name: 'twin values',
  refuse: ({ draft, question }, { document }) => {
    const { value, range } = draft.answer;
    if (value?.kind !== 'number' || !range || question.kind === 'true-false') return undefined;
    const noun = headNoun(draft.fact.subject?.text ?? '');
    const twin = document.sentences
      .flatMap((sentence) => sentence.spans.map((span) => ({ span, sentence })))
      .find(({ span, sentence }) => {
        if (span.value?.kind !== 'number' || span.start === range.start || span.value.unit !== value.unit) return false;
        if (span.value.amount === value.amount) return false;
        return (
          sentence.index === draft.fact.sentence || (noun !== '' && sentence.tokens.some(({ lower }) => lower === noun))
        );
      });
    return twin ? `The article gives another figure in the same unit: "${twin.span.text}".` : undefined;
  },
};

function headNoun(subject: string): string {
  return (
    subject
      .toLowerCase()
      .split(' ')
      .find((word) => /^\p{L}{4,}$/u.test(word)) ?? ''
  );
}
