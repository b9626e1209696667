import type { SpanType } from '../../language/index.ts';
import type { Fact, FactKind, FactStatus, FoundFact, Slot } from '../index.ts';
import type { Part } from './clause.ts';
import type { Placed } from './clauses-of.ts';
import { dateInWords } from './date-words.ts';
import { pointsBack, type Reading, standalone } from './reference.ts';
import { verbTags } from './tag.ts';
import { completed, isBareFigure, isOwned, isVague, losesSense } from './telling.ts';
import { isTitle } from './titles.ts';
import { textOf, type Unit } from './units.ts';
import { complementPassives, contextVerbs, hedges, thinVerbs } from './words.ts';

/** A placed clause as a fact, or nothing when a part it cannot do without points outside the sentence. */
export function factOfClause(placed: Placed, reading: Reading): FoundFact | undefined {
  const { clause } = placed;
  const subject = slot(clause.subject, reading);
  if (
    !subject ||
    isVague(clause.subject, subject.text) ||
    clause.group.some((unit) => pointsBack(unit) || contextVerbs.has(unit.lower))
  )
    return undefined;
  if (thinVerbs.has(clause.group.findLast(({ tag }) => verbTags.has(tag))?.lower ?? '') && !completed(clause))
    return undefined;
  const inside = ownerTypes.has(subject.span?.type ?? '') ? { ...reading, owner: subject.text } : reading;
  const after = clause.object.length > 0 ? slot(clause.object, inside) : undefined;
  if (clause.object.length > 0 && (!after || isOwned(clause.object))) return undefined;
  if (isBareFigure(clause)) return undefined;
  const parts = clause.parts.map((part) => adjunct(part, inside));
  const front = placed.front.map((part) => adjunct(part, inside));
  if (parts.some((part, index) => part.length === 0 && clause.parts[index]?.kind === 'content')) return undefined;
  if (placed.front.some((part, index) => part.kind === 'time' && front[index]?.length === 0)) return undefined;
  if (losesSense(clause, parts)) return undefined;
  const { opening, adjuncts } = inOrder(parts.flat(), front.flat());
  if (!after && adjuncts.length === 0) return undefined;

  const predicate = plainSlot(clause.group);
  const agent = after ? agentOf(placed, after) : undefined;
  const object = agent ? undefined : after;
  const named = namedParts([...opening, ...adjuncts]);
  const slots = adjuncts.map(({ slot: kept }) => kept);
  const status = statusOf(placed, predicate);
  const told = [subject, predicate, ...(after ? [after] : []), ...slots];
  const text = sentenceOf(
    opening.map(({ slot: kept }) => kept),
    told,
  );
  const kind = kindOf(placed, status, object, named.cause);
  return {
    kind,
    text,
    status,
    subject,
    predicate,
    object,
    agent,
    ...named,
    adjuncts: slots,
    because: `clause: ${placed.relation}`,
  };
}

/** Who can own: "kerabat terdekatnya" of an analysis is not the analysis's. */
const ownerTypes: ReadonlySet<string> = new Set(['person', 'organisation', 'country']);

type Ordered = { readonly opening: readonly Adjunct[]; readonly adjuncts: readonly Adjunct[] };

/**
 * What stood before the subject goes before a purpose or a cause, so that it is not read into them; before "yang ..." and
 * "bahwa ..." it cannot stand, so it opens the sentence.
 */
function inOrder(parts: readonly Adjunct[], front: readonly Adjunct[]): Ordered {
  if (parts.some(({ kind }) => kind === 'relative' || kind === 'content')) return { opening: front, adjuncts: parts };
  const tail = parts.findIndex(({ kind }) => kind === 'purpose' || kind === 'cause');
  const at = tail < 0 ? parts.length : tail;
  return { opening: [], adjuncts: [...parts.slice(0, at), ...front, ...parts.slice(at)] };
}

/** "dirancang Ridwan Kamil": a name right after a passive is who did it, unless the verb takes a complement ("disebut Dasasila"). */
function agentOf({ clause }: Placed, after: Slot): Slot | undefined {
  const verb = clause.group.at(-1)?.lower ?? '';
  return clause.voice === 'passive' && !complementPassives.has(verb) && after.span && isActor(after.span.type)
    ? after
    : undefined;
}

function isActor(type: SpanType): boolean {
  return type === 'person' || type === 'organisation' || type === 'country';
}

type Adjunct = { readonly kind: Part['kind']; readonly slot: Slot };

const dayAndMonth =
  /^\d{1,2} (Januari|Februari|Maret|April|Mei|Juni|Juli|Agustus|September|Oktober|November|Desember)$/;
const weekday = /^(senin|selasa|rabu|kamis|jumat|sabtu|minggu)$/;

/** "hari ini, 68 tahun silam" is resolved by arithmetic, not by the words: too frail to tell. "13 November" is told as it is. */
function isRelative({ span, text }: Unit): boolean {
  return span?.value?.kind === 'date' && span.value.relative && !dayAndMonth.test(text);
}

/** A part that cannot stand alone is left out: the fact is told with less, not wrongly. */
function adjunct(part: Part, reading: Reading): readonly Adjunct[] {
  if (part.kind === 'clock') return [];
  if (part.units.some(({ lower }) => weekday.test(lower)) || part.units.some(isRelative)) return [];
  const made = slot(part.units, reading) ?? slot(withoutPointer(part), reading);
  if (!made) return [];
  return [{ kind: part.kind, slot: part.kind === 'time' ? { ...made, text: timeText(part, made) } : made }];
}

/** "bahwa ... memperburuk ketegangan di wilayah tersebut" is told without its last place. */
function withoutPointer({ kind, units }: Part): readonly Unit[] {
  if (kind !== 'content' && kind !== 'relative' && kind !== 'purpose') return [];
  const last = units.findLastIndex(({ tag }) => tag === 'prep');
  const verb = units.findLastIndex(({ tag }) => verbTags.has(tag));
  return last > verb + 1 ? units.slice(0, last) : [];
}

/** "Selasa (10/12/2024)" -> "pada 10 Desember 2024": dates are told in full words, whatever form the article has. */
function timeText({ opener, units }: Part, { text, span }: Slot): string {
  const value = span?.value;
  if (value?.kind !== 'date') return opener === '' ? `pada ${text}` : text;
  const words = units.slice(opener === '' ? 0 : 1, -1).map(({ text: word }) => word);
  return [
    opener || 'pada',
    ...words,
    value.relative ? text.split(' ').slice(-2).join(' ') : dateInWords(value.iso),
  ].join(' ');
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
  const last = units.at(-1)?.span;
  const titled = last?.type === 'person' && isTitle(units[0]) ? last : undefined;
  const only = spans.length === 1 ? spans[0] : titled;
  return {
    start: units[0]?.start ?? 0,
    end: units.at(-1)?.end ?? 0,
    text: textOf(units),
    ...(only ? { span: only } : {}),
  };
}

/** What is hoped, possible or planned is not a done fact; "belum" is a fact of its own. */
function statusOf({ clause }: Placed, predicate: Slot): FactStatus {
  if (clause.group.some((unit) => unit.lower === 'belum')) return 'not-yet';
  const denied = clause.group.findIndex((unit) => unit.tag === 'neg');
  const verb = clause.group.findIndex((unit) => verbTags.has(unit.tag));
  // "dinyatakan tidak memenuhi syarat" says that something was found.
  if (denied >= 0 && !(verb >= 0 && verb < denied)) return 'denied';
  if (clause.group.some((unit) => hedges.has(unit.lower))) return 'planned';
  if (clause.subject.some((unit) => /^(target|rencana|usul|usulan|perkiraan|proyeksi)$/.test(unit.lower)))
    return 'planned';
  return predicate.text === '' ? 'reported' : 'asserted';
}

function kindOf(placed: Placed, status: FactStatus, object: Slot | undefined, cause: Slot | undefined): FactKind {
  if (status !== 'asserted') return 'status';
  if (cause) return 'cause';
  if (object?.span?.value?.kind === 'number') return 'quantity';
  return placed.clause.voice === 'copula' ? 'state' : 'event';
}

function sentenceOf(opening: readonly Slot[], slots: readonly Slot[]): string {
  const words = (told: readonly Slot[]) => told.map(({ text }) => text).join(' ');
  const text = opening.length > 0 ? `${words(opening)}, ${words(slots)}` : words(slots);
  const isBrand = /^\p{Ll}\p{Lu}/u.test(text);
  return `${isBrand ? text.charAt(0) : text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}
