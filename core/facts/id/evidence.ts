import type { FoundFact } from '../grammar.ts';
import type { Reading } from './reference.ts';

/**
 * "Museum tersebut diresmikan ..." proves nothing of the museum's name: when the fact says a name that its sentence does not and the
 * sentence before does, both are the evidence.
 */
export function withAntecedent(fact: FoundFact, { document, sentence }: Reading): FoundFact {
  const before = document.sentences[sentence.index - 1];
  if (fact.evidence || before?.paragraph !== sentence.paragraph) return fact;
  const names = document.entities.flatMap(({ name, aliases }) => [name, ...aliases]).filter((name) => name.length > 2);
  const told = names.some(
    (name) => fact.text.includes(name) && !sentence.text.includes(name) && before.text.includes(name),
  );
  return told ? { ...fact, evidence: { start: before.start, end: sentence.end } } : fact;
}
