import type { Document, Reference, Sentence, Span } from '../../language/index.ts';
import type { Resolved } from './resolved.ts';
import type { Unit } from './units.ts';

/** How far back the sentence that names may stand: both together are the evidence, and a reader must see at a glance what proves what. */
const reach = 2;

/**
 * "Ia", "perjanjian itu" -> the name it stands for, where the reader of references is sure; the sentence that names it joins the
 * evidence. "-nya" stays: it is told with its owner by other rules.
 */
export function withReferences(units: readonly Unit[], sentence: Sentence, document: Document): Resolved {
  const sure = document.references.filter(
    (reference) => reference.sentence === sentence.index && /^(?:pronoun|definite)$/.test(reference.kind),
  );
  return sure.reduce<Resolved>((resolved, reference) => replaced(resolved, reference, sentence, document), { units });
}

function replaced(
  { units, evidence }: Resolved,
  { start, end, antecedent }: Reference,
  sentence: Sentence,
  document: Document,
): Resolved {
  const same = evidence ? { units, evidence } : { units };
  const entity = document.entities.find(({ id }) => id === antecedent?.entityId);
  const from = units.findIndex((unit) => unit.start === start);
  const to = units.findIndex((unit) => unit.end === end);
  if (!antecedent || !entity || from < 0 || to < from) return same;
  const home = document.sentences.find((other) => other.start <= antecedent.start && antecedent.end <= other.end);
  const named = home?.spans.find(({ entityId }) => entityId === entity.id);
  if (!home || !named || sentence.index - home.index > reach || home.index > sentence.index) return same;
  const proof = home.index === sentence.index ? evidence : earliest(evidence, home, sentence);
  const told = [...units.slice(0, from), unitOf(named, entity.name), ...units.slice(to + 1)];
  return proof ? { units: told, evidence: proof } : { units: told };
}

function earliest(evidence: Resolved['evidence'], home: Sentence, sentence: Sentence): Resolved['evidence'] {
  return { start: Math.min(evidence?.start ?? home.start, home.start), end: sentence.end };
}

function unitOf(span: Span, name: string): Unit {
  return { start: span.start, end: span.end, text: name, lower: name.toLowerCase(), tag: 'name', span };
}
