import type { Range, Sentence } from '../../language/index.ts';
import type { Slot } from '../fact.ts';
import type { Reading } from './reference.ts';

export type Speaker = { readonly source: Slot; readonly evidence: Range };

const farthest = 2;

/** Whom "menurut dia" and "katanya" mean: the one person of the nearest sentence before, of the same paragraph, that names any. */
export function lastSpeaker({ document, sentence }: Reading): Speaker | undefined {
  for (let back = 1; back <= farthest; back += 1) {
    const before = document.sentences[sentence.index - back];
    if (before?.paragraph !== sentence.paragraph) return undefined;
    const persons = before.spans.filter(({ type }) => type === 'person');
    const [first] = persons;
    if (first)
      return persons.every(({ entityId }) => entityId === first.entityId)
        ? speakerOf(first, before, sentence, document)
        : undefined;
  }
  return undefined;
}

function speakerOf(
  person: Sentence['spans'][number],
  before: Sentence,
  sentence: Sentence,
  document: Reading['document'],
): Speaker {
  const { start, end } = person;
  const text = document.entities.find(({ id }) => id === person.entityId)?.name ?? person.text;
  return { source: { start, end, text, span: person }, evidence: { start: before.start, end: sentence.end } };
}
