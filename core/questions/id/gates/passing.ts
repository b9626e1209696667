import type { Sentence } from '../../../language/index.ts';
import { postingsOf } from '../../3-gate/postings.ts';
import type { Gate } from '../../candidate.ts';
import { wordSetOf, wordsOf } from '../../text.ts';

/** Shorter articles speak of everything once. */
const fewest = 10;

/**
 * A detail told in passing: no telling word of the stem stands in the title or in any other sentence. Of the judged items of such stems readers accepted three of twelve, of the others
 * 57 of 80.
 */
export const passing: Gate = {
  name: 'passing',
  refuse: ({ question, draft }, { document, grammar }) => {
    if (question.kind === 'matching' || question.kind === 'ordering' || question.kind === 'evidence') return undefined;
    const { sentences, of } = postingsOf(document);
    const isProse = (sentence: Sentence | undefined) => sentence?.role === 'prose';
    if (sentences.filter(isProse).length < fewest) return undefined;
    const telling = new Set(
      wordsOf(question.stem).filter((word) => word.length > 2 && !/^\d+$/.test(word) && !grammar.stopWords.has(word)),
    );
    const title = wordSetOf(document.title);
    const elsewhere = [...telling].some(
      (word) =>
        title.has(word) ||
        of(word).some((at) => isProse(sentences[at]) && sentences[at]?.index !== draft.fact.sentence),
    );
    return elsewhere ? undefined : 'No telling word of it stands in another sentence: it is told in passing.';
  },
};
