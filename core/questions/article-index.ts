import type { Fact } from '../facts/index.ts';
import { type Document, grouped, oncePer, type Range, type Sentence, type Span } from '../language/index.ts';
import { plain } from './text.ts';

/** A figure or date of the article, and `Sentence.index` of where it stands. */
export type Valued = { readonly value: NonNullable<Span['value']>; readonly sentence: number };

/** The figures and dates of an article in reading order. */
export const valuesIn = oncePer(({ sentences }: Document): readonly Valued[] =>
  sentences.flatMap(({ spans, index }) =>
    spans.flatMap(({ value }) => (value === undefined ? [] : { value, sentence: index })),
  ),
);

/** The figures of an article in reading order, by what they count. */
export const figuresByUnit = oncePer(({ sentences }: Document) =>
  grouped(
    sentences.flatMap((sentence) =>
      sentence.spans.flatMap(({ start, text, value }) =>
        value?.kind === 'number' ? { start, text, value, sentence } : [],
      ),
    ),
    ({ value }) => value.unit,
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
  return (sentencesByEntity(document).get(id) ?? []).map(({ sentence }) => sentence);
}

/** Whether the article names something so. */
export function isNameOf(name: string, document: Document): boolean {
  return namesIn(document).has(plain(name));
}

const sentencesByEntity = oncePer(({ sentences }: Document) => {
  const namings = sentences.flatMap((sentence) =>
    [...new Set(sentence.spans.flatMap(({ entityId }) => entityId ?? []))].map((id) => ({ id, sentence })),
  );
  return grouped(namings, ({ id }) => id);
});

const namesIn = oncePer(
  ({ entities }: Document) => new Set(entities.flatMap(({ name, aliases }) => [name, ...aliases].map(plain))),
);

/** What the article tells of the offices of people, but for kin ("his wife"), in reading order. */
export const offices = oncePer((facts: readonly Fact[]) =>
  facts.filter(({ kind, because }) => kind === 'role' && because !== 'role: kin'),
);
