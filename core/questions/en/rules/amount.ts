import { type Fact, isUncut, type Slot, type ToldSpan } from '../../../facts/index.ts';
import type { Document, Span } from '../../../language/index.ts';
import type { Draft } from '../../draft.ts';
import { answerOf, make } from '../making.ts';
import { numberWord } from '../numbers.ts';
import { askInverted, askStraight } from '../telling.ts';
import { activeOf } from '../verbs.ts';
import {
  aboutOf,
  changes,
  doneBy,
  isBound,
  isDoer,
  isEventFigure,
  ofSize,
  plural,
  rate,
  splitAfter,
  withoutNames,
  withoutTail,
} from './amount-shape.ts';

const measured = new Set(['money', 'percent', 'quantity', 'count', 'duration']);

export const near =
  /^(about|around|nearly|almost|some|roughly|approximately|an estimated|estimated|close to|just over|just under|perhaps|an average of|circa)$/;

/** "How many containers was the ship carrying?", "How much did the programme cost?", "By what percentage did revenue rise?" */
export function askAmount(fact: Fact, document: Document): readonly Draft[] {
  if (fact.because === 'row' || isUncut(fact)) return [];
  const whole = shareOf(fact, document) ?? lengthOf(fact, document);
  if (whole) return [whole];
  return fact.slots.flatMap((slot) =>
    slot.spans.flatMap((told): readonly Draft[] => {
      const stem = isAskable(told, slot) ? stemOf(fact, slot, told) : undefined;
      return stem
        ? [
            make(fact, document, {
              kind: 'numeric',
              stem,
              answer: answerOf(told, document),
              rule: `amount in ${slot.role}`,
              tier: 'A',
            }),
          ]
        : [];
    }),
  );
}

const words = 'two three four five six seven eight nine ten eleven twelve'.split(' ');

/** "20 of the 38 seats" -> "How many of the 38 seats does the Alliance have?" */
function shareOf(fact: Fact, document: Document): Draft | undefined {
  const { object, predicate } = fact;
  const found = /^(\d[\d,]*|\p{Ll}+) (of (?:the|its|his|her|their) .+)$/u.exec(object?.text ?? '');
  const figure = found?.[1] ?? '';
  const amount = /^\d/.test(figure) ? Number(figure.replaceAll(',', '')) : words.indexOf(figure) + 2;
  if (
    !object ||
    !predicate ||
    object.role !== 'object' ||
    !found?.[2] ||
    (!/^\d/.test(figure) && !words.includes(figure))
  )
    return undefined;
  const stem = askInverted(`how many ${found[2]}`, fact, object);
  const value = { kind: 'number', amount, unit: '', decimals: 0, approximate: false } as const;
  const answer = {
    text: figure,
    type: 'count',
    value,
    range: { start: object.start, end: object.start + figure.length },
  } as const;
  return stem && /\d/.test(figure)
    ? make(fact, document, { kind: 'numeric', stem, answer, rule: 'amount: share', tier: 'A' })
    : undefined;
}

/** "get a ten-year delay" -> "How long a delay ...?" */
function lengthOf(fact: Fact, document: Document): Draft | undefined {
  const { object } = fact;
  const told = object?.spans.find(({ span }) => span.type === 'duration' || span.type === 'quantity');
  const found =
    told &&
    /^an? (\S+?)-(year|month|week|day|hour|minute|metre|kilometre|mile|meter|kilometer)-? ?(?:(long) )?(delay|break|ban|sentence|term|contract|deal|wait|pause|truce|ceasefire|lease|strike|drought|hiatus|gap|tunnel|bridge|run|winning streak|suspension|moratorium|visit|trip|course)$/.exec(
      object?.text ?? '',
    );
  const [, figure = '', unit = '', , noun = ''] = found ?? [];
  const stem = object && found && fact.predicate && askInverted(`how long a ${noun}`, fact, object);
  const amount = numberWord(figure) ?? Number(figure.replaceAll(',', ''));
  if (!stem || !object || !told || !Number.isFinite(amount)) return undefined;
  const text = `${figure} ${amount === 1 ? unit : `${unit}s`}`;
  const value = {
    kind: 'number',
    amount,
    unit: amount === 1 ? unit : `${unit}s`,
    decimals: 0,
    approximate: false,
  } as const;
  return make(fact, document, {
    kind: 'numeric',
    stem,
    answer: { text, type: told.span.type, value, range: { start: told.span.start, end: told.span.end } },
    rule: 'amount: length',
    tier: 'A',
  });
}

function isAskable({ span, text }: ToldSpan, slot: Slot): boolean {
  const { value } = span;
  if (value?.kind !== 'number' || !measured.has(span.type) || isBound(span)) return false;
  if (span.type === 'count' && (value.amount < 2 || value.unit === '')) return false;
  const parts = slot.text.toLowerCase().split(text.toLowerCase());
  if (isEventFigure(parts[0] ?? '', span)) return false;
  const after = parts[1] ?? '';
  // One of a list asked and the rest told is no question.
  return (
    parts.length === 2 &&
    !/^,? (and|or) /.test(after) &&
    !(
      / and /.test(after) &&
      slot.spans.some((other) => other.span.start > span.start && other.span.value?.kind === 'number')
    )
  );
}

function stemOf(fact: Fact, slot: Slot, { span, text }: ToldSpan): string | undefined {
  const at = slot.text.toLowerCase().indexOf(text.toLowerCase());
  const before = slot.text.slice(0, at).trim();
  const after = withoutNames(withoutTail(slot.text.slice(at + text.length).replace(/,$/, '')));
  const opener = slot.opener === '' ? '' : before.toLowerCase().startsWith(slot.opener) ? slot.opener : undefined;
  if (opener === undefined || !/^(?:in|for|by)?$/.test(opener)) return undefined;
  const left = before.slice(opener.length).trim().toLowerCase();
  const approximately =
    span.value?.kind === 'number' && span.value.approximator !== undefined && left === span.value.approximator
      ? aboutOf(left)
      : left === ''
        ? ''
        : undefined;
  if (approximately === undefined) return ofSize(fact, slot, before, after, span);
  if (saysFigure(fact, slot, text, span)) return undefined;
  if (/\b(?:barely|hardly|scarcely|nearly|almost)\b/.test(fact.predicate?.text ?? '')) return undefined;
  // "left 1,900 islanders dependent on water taxis": what it left them is no part of those counted.
  if (
    slot.role === 'object' &&
    /(?:^| )(?:leaves?|left|made|makes?|kept|keeps?|renders?|rendered)$/.test(fact.predicate?.text ?? '') &&
    /^ \p{Ll}{4,} (?:on|in|to|without|for|at)\b/u.test(after)
  )
    return undefined;
  const next = fact.slots[fact.slots.indexOf(slot) + 1];
  if (
    next &&
    span.type === 'duration' &&
    /^(in advance|ahead|before|after|earlier|later|early|late|away|apart|behind)\b/.test(next.text)
  )
    return undefined;
  const degree = degreeOf(fact, slot);
  if (fact.voice === 'copula' && slot !== fact.subject && degree === undefined && slot.role !== 'place')
    return undefined;
  if (degree && span.value?.kind === 'number')
    return askInverted(
      `${approximately} how many ${plural(span.value.unit)} ${degree.text}`.trim(),
      { ...fact, slots: fact.slots.filter((one) => one !== degree) },
      slot,
    );
  const asked = askedOf(span, slot, fact, after);
  if (
    asked === undefined ||
    /\d|\bin advance\b/.test(after) ||
    (span.type === 'duration' && after !== '' && !/^ of /.test(after))
  )
    return undefined;
  const [near_, far] = splitAfter(after);
  const opening =
    [opener, approximately, asked].filter(Boolean).join(' ') + (asked === 'how much' && after !== '' ? '' : near_);
  // A subject keeps all that tells more of it: "how many residents of Leeds".
  const whole = [opening, far].filter(Boolean).join(' ');
  if (next && rate.test(next.text))
    return askInverted(
      `${opening} ${next.text}`,
      { ...fact, slots: fact.slots.filter((one) => one !== next) },
      slot,
      far,
    );
  if (slot.role === 'agent' && fact.voice === 'passive') {
    const active = slot.opener === 'by' && isDoer(span) ? activeOf(fact.predicate?.text ?? '') : undefined;
    if (active) return askStraight(whole.replace(/^by /, ''), doneBy(fact, slot), active);
    if (span.type === 'count') return undefined;
  }
  if (slot === fact.subject) return fact.predicate && askStraight(whole, fact, fact.predicate.text);
  return askInverted(opening, fact, slot, far);
}

/** "193 kilometres long": the adjective that the measure belongs to. */
function degreeOf({ slots, voice }: Fact, slot: Slot): Slot | undefined {
  const next = slots[slots.indexOf(slot) + 1];
  return voice === 'copula' && next && /^(long|wide|high|deep|tall|old|away|thick|apart)$/.test(next.text)
    ? next
    : undefined;
}

/** "19 lines by 19", "20 of 20": the figure stands elsewhere in the fact as well. */
export function saysFigure({ text }: Fact, _slot: Slot | undefined, told: string, { value }: Span): boolean {
  const figure = /\d[\d.,]*/.exec(told)?.[0] ?? (value?.kind === 'number' ? String(value.amount) : undefined);
  if (figure === undefined) return false;
  return text
    .replace(told, ' ')
    .split(/[^\d.,]+/)
    .some((word) => word.replace(/[.,]$/, '') === figure.replace(/[.,]$/, ''));
}

function askedOf(span: Span, slot: Slot, fact: Fact, after: string): string | undefined {
  const unit = span.value?.kind === 'number' ? span.value.unit : '';
  switch (span.type) {
    case 'money':
      return after === '' && slot !== fact.subject && slot.opener !== 'to' && slot.opener !== 'from'
        ? 'how much'
        : undefined;
    case 'percent':
      if (/point/.test(unit)) return undefined;
      if (slot.opener === '' && slot.role !== 'subject' && after === '')
        return changes(fact) ? 'by what percentage' : isCopula(fact) ? undefined : undefined;
      return after.startsWith(' of') || slot.opener === 'by' ? 'what percentage' : undefined;
    case 'quantity':
    case 'duration':
      if (/^-|\d-|\p{L}-\p{L}/u.test(span.text)) return undefined;
      return /^[\p{L} -]+$/u.test(unit) ? `how many ${plural(unit)}` : undefined;
    case 'count':
      return /^[\p{L}/ -]+$/u.test(unit) ? `how many ${plural(unit)}` : undefined;
    default:
      return undefined;
  }
}

function isCopula({ voice }: Fact): boolean {
  return voice === 'copula';
}
