import type { Fact } from '../../../facts/index.ts';
import type { Document } from '../../../language/index.ts';
import type { Draft } from '../../draft.ts';
import { answerOf, make } from '../making.ts';
import { askInverted, isMany } from '../telling.ts';
import { plainPast } from '../verbs.ts';

const units: Readonly<Record<number, string>> = { 4: 'which year', 7: 'which month and year', 10: 'what date' };
const openers: ReadonlySet<string> = new Set(['on', 'in', 'since', 'until', 'till', 'from']);

/** "On what date ...?": the precision of the question is that of the key. */
export function askDate(fact: Fact, document: Document): readonly Draft[] {
  const { time, slots, predicate } = fact;
  const told = time?.spans.find(({ span }) => span.type === 'date');
  const value = told?.span.value;
  if (!time || !told || value?.kind !== 'date' || !openers.has(time.opener) || !isPlain(time.text, told.text))
    return [];
  // "When does it plan to close ...?" may ask for the day of the plan or of the deed.
  if (
    /\b(plans?|planned|intends?|intended|aims?|aimed|hopes?|hoped|expects?|expected|wants?|wanted|proposed|promised|agreed|decided)\b/.test(
      predicate?.text ?? '',
    )
  )
    return [];
  // The other end of a range gives the date away, or cannot be told from it.
  if (slots.some((slot) => slot !== time && slot.spans.some(({ span }) => span.type === 'date'))) return [];
  const opener =
    time.opener === 'since' || time.opener === 'from' || time.opener === 'until' || time.opener === 'till'
      ? time.opener
      : value.iso.length === 10
        ? 'on'
        : 'in';
  const unit = units[value.iso.length];
  const stem = unit && askInverted(`${opener} ${unit}`, opener === 'on' || opener === 'in' ? asPast(fact) : fact, time);
  return stem
    ? [make(fact, document, { kind: 'date', stem, answer: answerOf(told, document), rule: 'date', tier: 'A' })]
    : [];
}

/** "had gone up on 13 August 1961" is asked as "did go up". */
function asPast(fact: Fact): Fact {
  const { predicate, subject, slots } = fact;
  const text = predicate && subject && plainPast(predicate.text, isMany(subject));
  if (!predicate || !text) return fact;
  const told = { ...predicate, text };
  return { ...fact, predicate: told, slots: slots.map((slot) => (slot === predicate ? told : slot)) };
}

/** Nothing but its preposition, the date and the part of the day: "by the end of 1998" has another answer than "1998". */
function isPlain(text: string, date: string): boolean {
  const at = text.indexOf(date);
  return (
    at >= 0 &&
    /^(\S+ )?(the (morning|afternoon|evening|night) of )?$/i.test(text.slice(0, at)) &&
    text.slice(at + date.length) === ''
  );
}
