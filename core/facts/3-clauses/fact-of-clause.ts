import { spanAt } from '../1-trees/phrase.ts';
import { lowerAt } from '../1-trees/tree.ts';
import { capitalised } from '../2-telling/case.ts';
import type { Reading } from '../2-telling/edits.ts';
import { type Part, slotOf } from '../2-telling/slot.ts';
import type { FactKind, Slot, SlotRole } from '../fact.ts';
import type { FoundFact } from '../found.ts';
import { isAnaphoric, toldApart } from './bare-subject.ts';
import type { Clause } from './clause.ts';
import { completes } from './completing.ts';
import { hasHole, isHeadless, isInterleaved, isMissed, isOpeningAside } from './holes.ts';
import { copulaFor, isExistential, isPassiveOf, predicateOf, statusOf, voiceOf } from './predicate.ts';
import {
  isBareFigure,
  isLooseNominal,
  isOfMoment,
  isQuoted,
  isSpecific,
  isUnfinished,
  tellsTwoTimes,
} from './telling-enough.ts';
import { hasUnmetNeed } from './unmet-needs.ts';

/** What may stand after a comma and still be told. */
/** "mengesahkan [Peraturan Daerah tentang Hiburan]": where the tree cuts a name in two, each part is the whole name. */
function isFirstOfItsWords({ start, end }: Slot, at: number, all: readonly Slot[]): boolean {
  return all.findIndex((slot) => slot.start === start && slot.end === end) === at;
}

const afterComma: ReadonlySet<SlotRole> = new Set(['time', 'place']);

/**
 * The clause as a fact, or nothing when a part that it cannot do without points elsewhere. `day` is the date that stands before its sentence in a
 * list of days.
 */
export function factOfClause(clause: Clause, reading: Reading, day?: Slot): FoundFact | undefined {
  if (reading.grammar.isTellable?.(clause, reading) === false) return undefined;
  const bareSubject = withoutAdverb(clause, reading);
  if (!bareSubject) return undefined;
  const named = slotOf(bareSubject, reading);
  if (
    reading.grammar.timeUnits.has(lowerAt(reading.tree, clause.subject.head)) ||
    spanAt(reading.tree, clause.subject.head)?.type === 'date'
  )
    return undefined;
  const subject = closedSubject(closedPart(named && toldApart(named, clause, reading)), reading);
  const predicate = predicateOf(clause, reading) ?? copulaFor(clause, reading);
  if (!subject || predicate === 'pointing' || isEmptyShell(clause, reading) || isQuoted(clause, reading))
    return undefined;
  if (
    isBareFigure(clause, reading) ||
    !isSpecific(clause, reading) ||
    isOfMoment(clause, reading) ||
    isLooseNominal(clause, reading)
  )
    return undefined;
  if (reading.grammar.interviewing.has(lowerAt(reading.tree, clause.verb)) || tellsTwoTimes(clause, reading))
    return undefined;
  const inside = clause.source && slotOf(clause.source, reading);
  if (clause.source && !inside) return undefined;
  const source = inside ?? claimedBy(clause, reading);
  if (source === 'unnamed') return undefined;
  const parts = clause.parts
    .filter((part) => !isOpeningAside(part, reading))
    .map((part) => ({
      part,
      slot:
        isTold(part) || completes(part, clause, reading) ? slotOf(part, reading, ownerOf(subject, reading)) : undefined,
    }));
  // "Tidak semua burung": the parser may take the negator apart.
  if (
    parts.some(
      ({ part }) => part.at.length === 1 && reading.grammar.negators.has(lowerAt(reading.tree, part.at[0] ?? -1)),
    )
  )
    return undefined;
  if (reading.grammar.latePrepositions.has(lowerAt(reading.tree, clause.verb))) return undefined;
  if (clause.subject.at.length > 1 && isAnaphoric(clause.subject.at, reading)) return undefined;
  if (
    parts.some(
      ({ part, slot }) => slot && part.role !== 'time' && part.role !== 'manner' && isAnaphoric(part.at, reading),
    )
  )
    return undefined;
  if (clause.cut || parts.some((one) => isMissed(one, clause, reading)) || isHeadless(clause, reading))
    return undefined;
  const own = parts.flatMap(({ slot }) => closedPart(slot) ?? []).filter(isFirstOfItsWords);
  const past =
    day &&
    clause.kind === 'main' &&
    own.every(({ role, spans }) => role !== 'time' && spans.every(({ span }) => span.type !== 'date'))
      ? datedOf(predicate, subject, clause, reading)
      : undefined;
  const told = day && past !== undefined ? [day, ...own] : own;
  const verb = past && predicate ? { ...predicate, text: past } : predicate;
  if (
    told.length === 0 &&
    !(
      reading.grammar.claimsTell &&
      (source || subject.spans.some(({ span }) => span.entityId !== undefined && subject.text !== span.text))
    ) &&
    subject.spans.every(({ span }) => span.value?.kind !== 'number')
  )
    return undefined;
  if (isUnfinished(clause, told, reading) || hasHole(clause, parts, reading)) return undefined;
  if (isInterleaved(parts) || hasUnmetNeed(clause, parts, reading)) return undefined;
  const fronted = told.filter((slot) => slot.fronted);
  const rest = told.filter((slot) => !slot.fronted);
  const slots =
    predicate && (isExistential(predicate.text, reading) || isPresented(clause, reading))
      ? [...fronted, predicate, subject, ...rest]
      : [...fronted, subject, ...(verb ? [verb] : []), ...rest];
  const status = statusOf(clause, source, reading);
  return {
    kind: kindOf(clause, told),
    status,
    voice: voiceOf(clause, reading),
    text: sentenceOf(slots, fronted.length, source, reading),
    slots,
    ...(source ? { source } : {}),
    named: [...namedIn(clause, reading), ...(told !== own && day ? [{ start: day.start, end: day.end }] : [])],
    confidence: clause.confidence,
    because: `clause: ${clause.kind}`,
  };
}

/** "Di gudang ditemukan 18 kilogram sisik": what there is, or was done with, stands after its verb. */
function isPresented({ subject, verb }: Clause, { grammar }: Reading): boolean {
  return grammar.presents === true && verb >= 0 && (subject.at[0] ?? -1) > verb;
}

/** The predicate of a clause that the day of its paragraph dates; nothing for one that it does not. */
function datedOf(predicate: Slot | undefined, subject: Slot, clause: Clause, reading: Reading): string | undefined {
  const { grammar } = reading;
  if (!grammar.dated) return predicate?.text ?? '';
  return (
    predicate &&
    grammar.dated(predicate.text, /s$/.test(subject.head) && !/^\p{Lu}/u.test(subject.text), voiceOf(clause, reading))
  );
}

/** Nothing of it was left out, not even an addition: what is left of a claim may be another claim. */
function isAll({ at, head }: Part, { words, under }: Reading['tree']): boolean {
  return (under[head] ?? []).every((word) => at.includes(word) || words[word]?.partOfSpeech === 'PUNCT');
}

/** What someone says is asked whole up to so many words. */
const longestContent = 20;

/** "konfrontasi baru berakhir pada 1966": the adverb between subject and verb goes when a time follows; else it could be read as "new". */
function withoutAdverb({ subject, group, parts }: Clause, { tree, grammar }: Reading): Part | undefined {
  const last = subject.at.at(-1) ?? -1;
  if (last + 1 !== group[0] || subject.at.length < 2 || !grammar.onlyThen.has(lowerAt(tree, last))) return subject;
  return parts.some(({ role }) => role === 'time') ? { ...subject, at: subject.at.slice(0, -1) } : undefined;
}

const places = /^(country|province|city|region|place)$/;

/** "di Balai Kota Oslo, Norwegia, pada ...": a place with the place it lies in is closed by a comma too. */
function closedPart(slot: Slot | undefined): Slot | undefined {
  const last = slot?.text.split(', ').at(-1) ?? '';
  const isNamed =
    slot?.spans.some(({ span, text }) => last.startsWith(text) && (span.type === 'person' || places.test(span.type))) ??
    false;
  return slot && last !== slot.text && isNamed && !slot.text.endsWith(',') ? { ...slot, text: `${slot.text},` } : slot;
}

/** An addition that was opened by a comma and not closed is no subject; a list is. */
function closedSubject(slot: Slot | undefined, { grammar }: Reading): Slot | undefined {
  const last = slot?.text.split(', ').at(-1);
  if (!slot || slot.text.endsWith(',') || last === slot.text || grammar.joiners.has(last?.split(' ')[0] ?? ''))
    return slot;
  return undefined;
}

/** The person or body the subject names, also by a short form: "Menteri Budi Karya Sumadi" is Budi Karya Sumadi, "GAM" is Gerakan Aceh Merdeka. */
function ownerOf({ text, spans }: Slot, { document }: Reading): string | undefined {
  const last = spans.at(-1);
  return last && text.endsWith(last.text)
    ? document.entities.find(({ id }) => id === last.span.entityId)?.name
    : undefined;
}

/** Who says it, where "kata X" was taken out of the sentence: inside the clause, or at the end for all of it. */
function claimedBy({ head, group }: Clause, { tree, claims }: Reading): Slot | 'unnamed' | undefined {
  const own = claims.find(({ at, inside }) => !inside || [head, ...group].includes(clauseAround(at, tree)));
  return own && (own.speaker ?? 'unnamed');
}

/** The word that the clause around a place in the sentence hangs on: up from the word before it to the first that opens a clause. */
function clauseAround(place: number, { words }: Reading['tree']): number {
  let at = words.findLastIndex(({ end }) => end <= place);
  while (at >= 0 && !/^(root|conj|advcl|acl|ccomp|parataxis)$/.test(words[at]?.relation ?? 'root'))
    at = words[at]?.head ?? -1;
  return at;
}

function isTold({ role, loose, fronted }: Part): boolean {
  return !loose || fronted || afterComma.has(role);
}

/** "X mengatakan bahwa P" tells who says so; without the words of P, or when no name says it, it tells nothing. */
function isEmptyShell(clause: Clause, reading: Reading): boolean {
  const { verb, parts, subject } = clause;
  const { tree, grammar, sentence } = reading;
  if (!grammar.reporting.has(lowerAt(tree, verb))) return false;
  const content = parts.find(({ role }) => role === 'content');
  if (!content) return !isPassiveOf(clause, reading) && parts.every(({ role }) => role !== 'object');
  const words = subject.at.flatMap((at) => tree.words[at] ?? []);
  const isNamed = sentence.spans.some(
    ({ type, start, end }) =>
      /^(person|organisation)$/.test(type) && words.some((word) => word.start >= start && word.end <= end),
  );
  return (
    !isNamed || content.loose || content.opener === '' || content.at.length > longestContent || !isAll(content, tree)
  );
}

function kindOf(clause: Clause, told: readonly Slot[]): FactKind {
  if (told.some(({ role }) => role === 'cause')) return 'cause';
  const main = told.find(({ role }) => role === 'object' || role === 'complement');
  if (main?.spans.some(({ span }) => span.value?.kind === 'number')) return 'quantity';
  return clause.verb < 0 ? 'state' : 'event';
}

function sentenceOf(slots: readonly Slot[], fronted: number, source: Slot | undefined, reading: Reading): string {
  const { grammar } = reading;
  const words = slots.map(({ text }) => text);
  const claim = [
    ...(fronted > 0 ? [`${frontOf(slots.slice(0, fronted), reading).replace(/,$/, '')},`] : []),
    ...words.slice(fronted),
  ].join(' ');
  const told = grammar.opened((source ? grammar.attributed(source.text, claim) : claim).replace(/,$/, ''));
  return `${capitalised(told)}.`;
}

/** "Di gudang belakang, di antara gulungan senar": what a comma parts stays parted. */
function frontOf(slots: readonly Slot[], { document: { body }, grammar }: Reading): string {
  if (!grammar.presents) return slots.map(({ text }) => text).join(' ');
  return slots.reduce((told, { text, start }, at) => {
    const gap = body.slice(slots[at - 1]?.end ?? start, start);
    return told === '' ? text : `${told}${/^\s*,/.test(gap) && !told.endsWith(',') ? ', ' : ' '}${text}`;
  }, '');
}

/** Where the things were named for which a pointer of this clause stood. */
function namedIn({ subject, parts, group }: Clause, { edits }: Reading): FoundFact['named'] {
  return [...subject.at, ...group, ...parts.flatMap(({ at }) => at)].flatMap((word) => edits.named.get(word) ?? []);
}
