import type { Fact } from '../../../facts/index.ts';
import type { Document } from '../../../language/index.ts';
import type { Draft } from '../../draft.ts';
import { adjunctsBut, answerOf, ask, isBound, make } from '../asking.ts';

/** "Selama berapa hari ...?" for a duration told with "selama"; the unit is part of the question. */
export function askDuration(fact: Fact, document: Document): readonly Draft[] {
  const { subject, predicate, object, adjuncts = [] } = fact;
  const told = adjuncts.find(
    ({ text, span }) => span?.type === 'duration' && text.toLowerCase() === `selama ${span.text.toLowerCase()}`,
  );
  const value = told?.span?.value;
  if (fact.status !== 'asserted' || !subject || !predicate || !told?.span || value?.kind !== 'number') return [];
  if (value.unit === '' || isBound(told.span)) return [];
  const stem = ask(
    `selama berapa ${value.unit}`,
    [subject.text, predicate.text, object?.text ?? ''],
    adjunctsBut(fact, told).filter((text) => !/^(sejak|mulai|hingga|sampai|dari) /.test(text)),
  );
  const answer = answerOf(told.span, document);
  return stem ? [make(fact, document, { kind: 'numeric', stem, answer, rule: 'duration', tier: 'A' })] : [];
}
