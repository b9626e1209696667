import type { Gate } from '../candidate.ts';
import { holdsWords, wordsOf } from '../text.ts';

/**
 * What is not, or not yet so, is asked only where the title speaks of it: of other denials readers accepted few ("Angela Rowse has not returned to work"), and what was not yet so on the day of
 * the article may be so by now.
 */
export const polarity: Gate = {
  name: 'polarity',
  refuse: ({ draft }, { document, grammar }) => {
    if (draft.rule !== 'polarity') return undefined;
    if (draft.fact.status === 'not-yet' && !draft.fact.time)
      return 'What was not yet so may be so by now: no day is told.';
    const telling = wordsOf(document.title).filter((word) => word.length > 3 && !grammar.stopWords.has(word));
    const isOfTitle = telling.some((word) => holdsWords(draft.fact.subject?.text ?? '', word));
    return isOfTitle ? undefined : 'The title does not speak of who or what is denied something.';
  },
};
