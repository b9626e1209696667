import { choicesOf, type Gate } from '../candidate.ts';

/** "only", then at most three words and what is asked for. */
const onlyAsked =
  /(?<!\p{L})(?:hanya|cuma|sekadar|only|merely|just|down to)(?:,? \p{L}+){0,3} (?:____|berapa|how (?:many|much|long))/iu;

/** "hanya diikuti ____ pasangan calon", "down to ____": whoever takes the smallest choice is right without having read. */
export const belittled: Gate = {
  name: 'belittled',
  refuse: ({ question, draft }) => {
    const { value } = draft.answer;
    if (value?.kind !== 'number' || !onlyAsked.test(question.stem)) return undefined;
    const [least] = choicesOf(question);
    return least === question.key && choicesOf(question).length > 1
      ? 'A word that makes it little points at the smallest choice.'
      : undefined;
  },
};
