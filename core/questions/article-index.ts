import type { Fact } from '../facts/index.ts';
import { type Document, oncePer, type Range, type Sentence, type Span } from '../language/index.ts';
import { plain } from './text.ts';

/** A figure or date of the article, and `Sentence.index` of where it stands. */
export type Valued = { readonly value: NonNullable<Span['value']>; readonly sentence: number };

/** The figures and dates of an article in reading order. */
export const valuesIn = oncePer(({ sentences }: Document): readonly Valued[] =>
  sentences.flatMap(({ spans, index }) =>
    spans.flatMap(({ value }) => (value === undefined ? [] : { value, sentence: index })),
  ),
);

/** What stands whole in a place of the article, such as a stimulus. */
export function spansIn(place: Range, { sentences }: Document): readonly Span[] {
  return sentences
    .filter(({ start, end }) => start < place.end && end > place.start)
    .flatMap(({ spans }) => spans)
    .filter(({ start, end }) => start >= place.start && end <= place.end);
}

/** The sentences that mention an entity, in reading order. */
export function sentencesNaming(id: string, document: Document): readonly Sentence[] {
  return sentencesByEntity(document).get(id) ?? [];
}

/** Whether the article names something so. */
export function isNameOf(name: string, document: Document): boolean {
  return namesIn(document).has(plain(name));
}

const sentencesByEntity = oncePer(({ sentences }: Document) => {
  const places = new Map<string, Sentence[]>();
  for (const sentence of sentences)
    for (const id of new Set(sentence.spans.flatMap(({ entityId }) => entityId ?? []))) {
      const own = places.get(id);
      if (own) own.push(sentence);
      else places.set(id, [sentence]);
    }
  return places;
});

const namesIn = oncePer(
  ({ entities }: Document) => new Set(entities.flatMap(({ name, aliases }) => [name, ...aliases].map(plain))),
);

/** What the article tells of the offices of people, but for kin ("his wife"), in reading order. */
export const offices = oncePer((facts: readonly Fact[]) =>
  facts.filter(({ kind, because }) => kind === 'role' && because !== 'role: kin'),
);
