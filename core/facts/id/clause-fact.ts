import type { Fact, FactKind, FactStatus, FoundFact, Slot } from '../index.ts';
import type { Part } from './clause.ts';
import type { Placed } from './clauses-of.ts';
import { type Reading, standalone } from './reference.ts';
import { type Unit, textOf } from './units.ts';
import { hedges } from './words.ts';

/** A placed clause as a fact, or nothing when its subject or object points outside the sentence. */
export function factOfClause(placed: Placed, reading: Reading): FoundFact | undefined {
  const { clause } = placed;
  const subject = slot(clause.subject, reading);
  if (!subject) return undefined;
  const inside = { ...reading, owner: subject.text };
  const object = clause.object.length > 0 ? slot(clause.object, inside) : undefined;
  if (clause.object.length > 0 && !object) return undefined;
  const predicate = plainSlot(clause.group);
  const placedParts = [...clause.parts, ...placed.front];
  const adjuncts = placedParts.flatMap((part) => adjunct(part, inside));
  const named = namedParts(adjuncts);
  const slots = adjuncts.map(({ slot: kept }) => kept);
  const status = statusOf(placed, predicate);
  const text = sentenceOf([subject, predicate, ...(object ? [object] : []), ...slots]);
  const kind = kindOf(placed, status, object, named.cause);
  return { kind, text, status, subject, predicate, object, ...named, adjuncts: slots, because: `clause: ${placed.relation}` };
}

type Adjunct = { readonly kind: Part['kind']; readonly slot: Slot };

/** A part that cannot stand alone is left out: the fact is told with less, not wrongly. */
function adjunct(part: Part, reading: Reading): readonly Adjunct[] {
  const made = slot(part.units, reading);
  return made ? [{ kind: part.kind, slot: made }] : [];
}

function namedParts(adjuncts: readonly Adjunct[]): Pick<Fact, 'time' | 'place' | 'cause'> {
  const first = (kind: Part['kind']) => adjuncts.find((candidate) => candidate.kind === kind)?.slot;
  return { time: first('time'), place: first('place'), cause: first('cause') };
}

export function slot(units: readonly Unit[], reading: Reading): Slot | undefined {
  const text = standalone(units, reading);
  return text === undefined ? undefined : { ...plainSlot(units), text };
}

function plainSlot(units: readonly Unit[]): Slot {
  const spans = units.flatMap((unit) => (unit.span ? [unit.span] : []));
  const only = spans.length === 1 ? spans[0] : undefined;
  return { start: units[0]?.start ?? 0, end: units.at(-1)?.end ?? 0, text: textOf(units), ...(only ? { span: only } : {}) };
}

/** What is hoped, possible or planned is not a done fact; "belum" is a fact of its own. */
function statusOf({ clause }: Placed, predicate: Slot): FactStatus {
  if (clause.group.some((unit) => unit.lower === 'belum')) return 'not-yet';
  if (clause.group.some((unit) => unit.tag === 'neg')) return 'denied';
  if (clause.group.some((unit) => hedges.has(unit.lower))) return 'planned';
  if (clause.subject.some((unit) => /^(target|rencana|usul|usulan|perkiraan|proyeksi)$/.test(unit.lower))) return 'planned';
  return predicate.text === '' ? 'reported' : 'asserted';
}

function kindOf(placed: Placed, status: FactStatus, object: Slot | undefined, cause: Slot | undefined): FactKind {
  if (status !== 'asserted') return 'status';
  if (cause) return 'cause';
  if (object?.span?.value?.kind === 'number') return 'quantity';
  return placed.clause.voice === 'copula' ? 'state' : 'event';
}

function sentenceOf(slots: readonly Slot[]): string {
  const text = slots.map(({ text: words }) => words).join(' ');
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}
