import { plainText, type Range } from '../../language/index.ts';
import type { Reading } from '../2-telling/edits.ts';
import { slotOf } from '../2-telling/slot.ts';
import type { Slot } from '../fact.ts';
import type { FoundFact } from '../found.ts';
import { dayOf } from './day-of.ts';
import { isLoneSubject, isQuotable, isSelfContained, openedBy, readsAlone, withPlainDefinites } from './reads-alone.ts';
import { sentenceOf, toldAsWritten, toldPart, toldWhole } from './told-whole.ts';

/** A sentence, and what its clauses told. */
export type Read = { readonly reading: Reading; readonly told: readonly FoundFact[] };

/**
 * What no clause of a sentence tells, although the whole sentence can be read as it stands: a writer's sentence needs no tree to be right. Where it leans on
 * the sentence before, both are told together.
 */
export function sentenceFact({ reading, told }: Read, before: Reading | undefined): FoundFact | undefined {
  const alone = aloneOf(reading);
  if (alone) return hasUntold(alone, told) ? factOf(alone, reading) : undefined;
  const rest = isQuotable(reading) ? toldAsWritten(reading) : undefined;
  if (!rest || !hasUntold(rest, told)) return undefined;
  if (before && followsOn(reading, before))
    return factOf(rest, reading, { text: plainText(reading.document.body, before.sentence), place: before.sentence });
  return isSelfTold(reading) ? factOf(rest, reading) : undefined;
}

/** The sentence as its writer wrote it, where it cannot be told alone in just those words. */
export function writtenOf(reading: Reading): Slot | undefined {
  if (!isQuotable(reading)) return undefined;
  const written = toldAsWritten(reading);
  return written && written.text !== toldWhole(reading)?.text ? written : undefined;
}

/** Nothing in it points at another sentence, so that it can be asked as it was written without the one before. */
export function isSelfTold(reading: Reading): boolean {
  const { pointing, dropped } = withPlainDefinites(reading).edits;
  return (
    isSelfContained(reading) &&
    !isLoneSubject(reading) &&
    [...pointing].every((word) => dropped.has(word)) &&
    openedBy(reading) === 0
  );
}

function followsOn({ sentence }: Reading, { sentence: before }: Reading): boolean {
  return before.index === sentence.index - 1 && sentence.paragraph - before.paragraph <= 1;
}

/** The sentence as it stands, where it can be read so. */
export function aloneOf(reading: Reading): Slot | undefined {
  return readsAlone(reading) && !isLoneSubject(reading) ? toldWhole(reading) : undefined;
}

/** A figure, date or name that no fact of the sentence holds. */
function hasUntold({ spans }: Slot, told: readonly FoundFact[]): boolean {
  const slots = told.flatMap(({ slots: own, source }) => [...own, ...(source ? [source] : [])]);
  const held = slots.flatMap((slot) => slot.spans);
  return spans.some(
    ({ span }) =>
      (span.value !== undefined || /^(person|organisation)$/.test(span.type)) &&
      !held.some((other) => other.span.start === span.start),
  );
}

function factOf(whole: Slot, reading: Reading, opening?: { readonly text: string; readonly place: Range }): FoundFact {
  const own = sentenceOf(whole);
  return {
    kind: 'state',
    status: 'asserted',
    voice: 'active',
    text: opening ? `${opening.text} ${own}` : own,
    slots: (opening ? undefined : slotsByDay(reading)) ?? [whole],
    named: [...(opening ? [opening.place] : []), ...reading.edits.named.values()],
    confidence: 1,
    because: opening ? 'two sentences' : 'sentence',
    ...(opening ? { opening: opening.text } : {}),
  };
}

/** The day that the whole sentence is told of, at its front or its end, apart from the rest: so it can be asked for. */
function slotsByDay(reading: Reading): readonly Slot[] | undefined {
  const day = dayOf(reading);
  if (!day) return undefined;
  const from = openedBy(reading);
  const rest = reading.tree.words.flatMap((_, word) => (word >= from && !day.at.includes(word) ? [word] : []));
  const time = slotOf(day, reading);
  const other = toldPart(rest, 'other', reading);
  return time && other && (day.fronted ? [time, other] : [other, time]);
}
