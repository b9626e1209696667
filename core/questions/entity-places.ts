import type { Document, Sentence, Span } from '../language/index.ts';
import { plain } from './text.ts';

type Places = {
  readonly sentences: ReadonlyMap<string, readonly Sentence[]>;
  /** Every name and other name of the article's entities, as `plain` has them. */
  readonly names: ReadonlySet<string>;
  readonly valued: readonly Valued[];
};

/** A figure or date of the article, and where it stands. */
export type Valued = { readonly value: NonNullable<Span['value']>; readonly sentence: number };

const known = new WeakMap<Document, Places>();

/** The sentences that mention an entity, in reading order. */
export function sentencesNaming(id: string, document: Document): readonly Sentence[] {
  return placesOf(document).sentences.get(id) ?? [];
}

/** Whether the article names something so. */
export function isNameOf(name: string, document: Document): boolean {
  return placesOf(document).names.has(plain(name));
}

/** Its figures and dates in reading order. */
export function valuesIn(document: Document): readonly Valued[] {
  return placesOf(document).valued;
}

/** Looked up once a document: a long article has thousands of drafts. */
function placesOf(document: Document): Places {
  const before = known.get(document);
  if (before) return before;
  const sentences = new Map<string, Sentence[]>();
  for (const sentence of document.sentences)
    for (const id of new Set(sentence.spans.flatMap(({ entityId }) => entityId ?? [])))
      sentences.set(id, [...(sentences.get(id) ?? []), sentence]);
  const places: Places = {
    sentences,
    names: new Set(document.entities.flatMap(({ name, aliases }) => [name, ...aliases].map(plain))),
    valued: document.sentences.flatMap(({ spans, index }) =>
      spans.flatMap(({ value }) => (value === undefined ? [] : { value, sentence: index })),
    ),
  };
  known.set(document, places);
  return places;
}
