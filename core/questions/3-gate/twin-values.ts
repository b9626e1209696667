import { figuresByUnit } from '../article-index.ts';
import type { Gate } from '../candidate.ts';

/**
 * A unit that stands twice in the fact, or in another sentence for the same thing, has two values: not one right figure. In a cloze the
 * place of the gap tells which figure of the fact is meant.
 */
export const twinValues: Gate = {
  name: 'twin values',
  refuse: ({ draft, question }, { document }) => {
    const { value, range } = draft.answer;
    if (value?.kind !== 'number' || !range || question.kind === 'true-false') return undefined;
    const nouns = tellingNouns((draft.fact.subject?.text ?? '').replace(draft.answer.text, ''));
    const twin = figuresByUnit(document)
      .get(value.unit)
      ?.find(({ start, text, value: { amount }, sentence }) => {
        if (start === range.start || amount === value.amount) return false;
        if (sentence.index === draft.fact.sentence)
          return (
            question.kind !== 'cloze' &&
            draft.fact.text.includes(text) &&
            !isOtherEnd(text, question.stem, range.start < start)
          );
        return nouns.length > 0 && nouns.every((noun) => sentence.tokens.some(({ lower }) => lower === noun));
      });
    return twin ? `The article gives another figure in the same unit: "${twin.text}".` : undefined;
  },
};

/** "naik dari 23,9 juta menjadi berapa juta?", "fell from how many to 500?": the stem tells the other end of a change. */
function isOtherEnd(told: string, stem: string, isLater: boolean): boolean {
  const at = stem.indexOf(told);
  const before = stem.slice(0, at);
  return at >= 0 && (isLater ? /(?:menjadi|to) (?:\p{L}+ ){0,2}$/u : /(?:dari|from) (?:\p{L}+ ){0,2}$/u).test(before);
}

/** The first two nouns of the subject: "tingkat partisipasi", "nilai BLBI". */
function tellingNouns(subject: string): readonly string[] {
  return subject
    .toLowerCase()
    .split(' ')
    .filter((word) => /^\p{L}{4,}$/u.test(word))
    .slice(0, 2);
}
