import type { Fact } from '../../../facts/index.ts';
import type { Document } from '../../../language/index.ts';
import type { Draft } from '../../draft.ts';
import { make } from '../making.ts';
import { wrong } from '../wording.ts';

/** Wrong ages are near, and none is a child's for a grown person. */
const steps = [-7, -4, 3, 6];
const youngest = 9;

/** "How old is Colin Ashdown?": of whom the article tells more than once. */
export function askAge(fact: Fact, document: Document): readonly Draft[] {
  const { subject, predicate, object } = fact;
  const told = object?.spans[0];
  if (
    !subject ||
    !predicate ||
    told?.span.value?.kind !== 'number' ||
    !isToldOf(subject.spans[0]?.span.entityId, document)
  )
    return [];
  const { value, start, end, type } = told.span;
  const key = `${told.text} years old`;
  const years = value.amount;
  const rivals = steps
    .map((step) => years + step)
    .filter((age) => age >= youngest && age > years / 1.6)
    .map((age) => ({
      text: `${age} years old`,
      order: age,
      because: wrong({ kind: 'other-value', text: `${age} years old`, key }),
    }));
  const stem = `How old ${predicate.text} ${subject.text}?`;
  return [
    make(fact, document, {
      kind: 'numeric',
      stem,
      answer: { text: key, type, value, range: { start, end } },
      rule: 'age',
      tier: 'B',
      rivals,
    }),
  ];
}

function isToldOf(id: string | undefined, { sentences }: Document): boolean {
  return (
    sentences.filter(({ spans }) => spans.some(({ entityId }) => entityId !== undefined && entityId === id)).length > 1
  );
}
