import type { Gate } from '../candidate.ts';
import { gap } from '../text.ts';

const born = /(?<!\p{L})(?:lahir|dilahirkan|born)(?!\p{L})/iu;

/** "Rizki Juniansyah lahir di Serang, Banten, ____.": the day on which somebody was born is of no account, where the article is not about that day. */
export const birthday: Gate = {
  name: 'birthday',
  refuse: ({ question, draft }, { document }) => {
    if (draft.answer.value?.kind !== 'date' || !born.test(question.stem) || born.test(document.title)) return undefined;
    const [before = ''] = question.stem.split(gap);
    return born.test(draft.fact.predicate?.text ?? before) ? 'When somebody was born is of no account.' : undefined;
  },
};
