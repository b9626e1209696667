import type { Document, Sentence } from '../../language/index.ts';
import { wordSetOf } from '../text.ts';

/** Where each word of an article's prose and list items stands: the places of its sentences among `sentences`, in order. */
export type Postings = {
  readonly sentences: readonly Sentence[];
  readonly of: (word: string) => readonly number[];
};

const known = new WeakMap<Document, Postings>();
const none: readonly number[] = [];

/** The index of an article, made once: what is asked of every candidate then costs what its words cost, not what the article is long. */
export function postingsOf(document: Document): Postings {
  const found = known.get(document);
  if (found) return found;
  const sentences = document.sentences.filter(({ role }) => role === 'prose' || role === 'list-item');
  const places = new Map<string, number[]>();
  for (const [at, { text }] of sentences.entries()) {
    for (const word of wordSetOf(text)) {
      const own = places.get(word);
      if (own) own.push(at);
      else places.set(word, [at]);
    }
  }
  const made = { sentences, of: (word: string) => places.get(word) ?? none };
  known.set(document, made);
  return made;
}
