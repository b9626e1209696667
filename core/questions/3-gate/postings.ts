import { type Document, oncePer, type Sentence } from '../../language/index.ts';
import { wordSetOf } from '../text.ts';

/** Where each word of an article's prose and list items stands: the places of its sentences among `sentences`, in order. */
export type Postings = {
  readonly sentences: readonly Sentence[];
  readonly of: (word: string) => readonly number[];
};

const none: readonly number[] = [];

/** The index of an article, made once: what is asked of every candidate then costs what its words cost, not what the article is long. */
export const postingsOf = oncePer((document: Document): Postings => {
  const sentences = document.sentences.filter(({ role }) => role === 'prose' || role === 'list-item');
  const places = new Map<string, number[]>();
  for (const [at, { text }] of sentences.entries()) {
    for (const word of wordSetOf(text)) {
      const own = places.get(word);
      if (own) own.push(at);
      else places.set(word, [at]);
    }
  }
  return { sentences, of: (word: string) => places.get(word) ?? none };
});
