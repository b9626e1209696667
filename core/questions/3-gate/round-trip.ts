import type { Gate } from '../candidate.ts';
import { wordsOf } from '../text.ts';

/**
 * A deterministic reader is given the stem and the article: the sentence that shares most telling words with the stem must be
 * the evidence with the names its pronouns stand for, or the question does not lead where its proof is. Ties are won by the evidence.
 */
export const roundTrip: Gate = {
  name: 'round trip',
  refuse: ({ question, draft }, { document, grammar }) => {
    const telling = new Set(wordsOf(question.stem).filter((word) => !grammar.stopWords.has(word)));
    const score = (text: string) => {
      const words = new Set(wordsOf(text));
      return [...telling].filter((word) => words.has(word) || words.has(root(word))).length;
    };
    const own = score(`${question.evidence.text} ${draft.fact.text}`);
    const better = document.sentences.find(
      ({ index, role, text }) =>
        index !== draft.fact.sentence && (role === 'prose' || role === 'list-item') && score(text) > own,
    );
    return better ? `Another sentence fits the stem better: "${better.text.slice(0, 60)}"` : undefined;
  },
};

/** "meresmikan" and "diresmikan" are one verb: the base after a verbal prefix is compared. */
function root(word: string): string {
  return word.startsWith('di') ? `me${word.slice(2)}` : word.replace(/^me(?:ng|ny|m|n)?/, 'di');
}
