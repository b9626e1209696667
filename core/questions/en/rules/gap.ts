import { type Fact, isUncut, type SlotRole, type ToldSpan } from '../../../facts/index.ts';
import type { Document } from '../../../language/index.ts';
import type { Draft } from '../../draft.ts';
import { mayBeGap, standsApart } from '../../making.ts';
import { gap } from '../../text.ts';
import { answerOf, make } from '../making.ts';
import { isVague } from '../telling.ts';
import { whoseOf } from '../whose.ts';
import { saysFigure } from './amount.ts';
import { isBound, isEventFigure, namesInRow } from './amount-shape.ts';

/** The fact as a sentence with one typed span taken out. */
export function askGap(fact: Fact, document: Document): readonly Draft[] {
  if (fact.kind === 'role' || fact.because === 'row') return [];
  const isRow = /,| and /.test(fact.source?.text ?? '');
  const told = [...(isRow ? [] : (fact.source?.spans ?? [])), ...fact.slots.flatMap(({ spans }) => spans)];
  const isWhole = isUncut(fact);
  if (!isWhole && (fact.slots.length < 3 || isVague(fact))) return [];
  return told.flatMap((one): readonly Draft[] => {
    const { span, text } = one;
    if (span.value?.kind === 'number' && saysFigure(fact, undefined, text, span)) return [];
    if (span.type === 'count' && isCounted(fact, text)) return [];
    if (isWhole && (standsApart(text, fact.text) || (span.type === 'date' && !isOpened(text, fact.text)))) return [];
    if (isBareFigure(one, fact.text)) return [];
    if (
      !isWhole &&
      span.type === 'date' &&
      !fact.slots.some(({ role, spans }) => role === 'time' && spans.includes(one))
    )
      return [];
    if (
      !mayBeGap(one, fact.text) ||
      !isFree(one, fact.text) ||
      !(isWhole ? isFreeInSentence(one, fact) : endsPhrase(one, fact))
    )
      return [];
    const whose = fact.text.startsWith(text) ? whoseOf(one, document) : undefined;
    if (whose && whose.owner === undefined) return [];
    const shown = whose ? `${whose.owner}’s ${whose.noun}, ${gap},` : gap;
    return [
      make(fact, document, {
        kind: 'cloze',
        stem: shortened(fact, text).replace(text, shown),
        answer: answerOf(one, document),
        rule: `gap: ${span.type}`,
        tier: 'A',
      }),
    ];
  });
}

/** "found guilty ____ of fraud": a day needs its preposition. */
function isOpened(text: string, told: string): boolean {
  return /(?:^|\s)(?:in|on|since|until|till|by|before|after|from|to|of|late|early|mid|around|about|between|and|through) $/i.test(
    told.slice(0, told.indexOf(text)),
  );
}

/** "reduced to 121": of what is not said. */
function isBareFigure({ span, text }: ToldSpan, told: string): boolean {
  return (
    span.type === 'count' &&
    span.value?.kind === 'number' &&
    span.value.unit === '' &&
    !/^ \p{L}/u.test(told.slice(told.indexOf(text) + text.length))
  );
}

/** In a whole sentence only the words right after it tell whether a name stands before a noun. */
function isFreeInSentence({ span, text }: ToldSpan, fact: Fact): boolean {
  return span.entityId === undefined || noNounAfter(fact.text.slice(fact.text.indexOf(text) + text.length));
}

/** Where those counted are named, the figure is counted at sight. */
function isCounted({ slots }: Fact, told: string): boolean {
  return slots.some(({ text }) => text.startsWith(told) && namesInRow.test(text.slice(told.length)));
}

/** Of so many words a statement loses what stands last and can be left out. */
const mostWords = 24;
const free: ReadonlySet<SlotRole> = new Set(['place', 'manner', 'purpose', 'cause', 'other', 'time']);
/** "on 23 June 1972, six days": since what, the clause tells. */
const barePeriod = /[\d\p{L}] (?:minutes?|hours?|days?|weeks?|months?|years?|decades?)$/u;
const last = /,? (?:after|when|while|as|because|before|(?<!\bthe )following|amid) [^,]+\.$/;

function shortened({ text, slots }: Fact, key: string): string {
  let told = text;
  for (const slot of [...slots].reverse()) {
    if (
      told.split(' ').length <= mostWords ||
      !free.has(slot.role) ||
      !/^(?:on|in|at|near|after|when|while|as|because|before|during|to)\b/.test(slot.text)
    )
      break;
    const end = ` ${slot.text}.`;
    if (slot.text.includes(key) || !told.endsWith(end)) break;
    told = `${told.slice(0, -end.length)}.`;
  }
  const clause = last.exec(told);
  if (!clause || told.split(' ').length <= mostWords + 2 || clause.index <= told.length / 3) return told;
  const kept = told.slice(0, clause.index);
  const isNeeded = clause[0].includes(key) || kept.endsWith(key) || barePeriod.test(kept);
  return isNeeded ? told : `${kept}.`;
}

/** "the Twitter attention": a name before the noun that it tells more of is no gap. */
function endsPhrase({ span, text }: ToldSpan, { slots, source }: Fact): boolean {
  if (span.entityId === undefined) return true;
  const holder = slots.find(({ spans }) => spans.some((told) => told.span === span));
  // "On one of the dishes ____ had left behind, ...": inside a clause of its own it is not what the sentence tells.
  if (
    holder &&
    /^(?:other|manner|time|place|cause|purpose)$/.test(holder.role) &&
    !holder.text.replace(/,$/, '').endsWith(text) &&
    !holder.text.startsWith(text)
  )
    return false;
  const own = [...slots, ...(source ? [source] : [])].find(({ spans }) => spans.some((told) => told.span === span));
  const after = own?.text.slice(own.text.indexOf(text) + text.length) ?? '';
  return noNounAfter(after);
}

function noNounAfter(after: string): boolean {
  return (
    !/^ \p{Ll}/u.test(after) ||
    /^ (?:of|in|on|at|to|for|from|with|by|and|or|but|after|before|during|since|until|as|who|which|that|when|where|while|because|is|was|had|has|would|will|\p{Ll}+ed)\b/u.test(
      after,
    )
  );
}

/** "with attempts from ____, Harry Maguire, Harry Kane, and John Stones". */
const firstOfRow = /^, (?:the )?\p{Lu}[^,;]{0,40}, (?:and )?(?:the )?\p{Lu}/u;

/** "Ubisoft, ____, and PlayStation VR": one of many in a row is hardly worth keeping. */
function isOneOfMany(before: string, after: string): boolean {
  return (
    (/\p{Lu}[\p{L} ]*, (?:and )?$/u.test(before) && /^,? and |^, \p{Lu}/u.test(after)) ||
    firstOfRow.test(after) ||
    /\p{Lu}[\p{L} ]*, [^,]+,? and $/u.test(before)
  );
}

/** "____, James Farrar and Yaseen Aslam, brought the case": who they are tells how many. */
const namesAfter = /^, (?:the )?\p{Lu}[^,.]*(?:, (?:the )?\p{Lu}[^,.]*)*,? and (?:the )?\p{Lu}/u;
/** "four in ____": of how many one says so is a turn of phrase. */
const shareOf = /(?:^| )(?:\d+|one|two|three|four|five|six|seven|eight|nine) (?:in|out of) $/i;

/** "the Energy Secretary ____": an office that says of what, so that its holder is one. */
const toldOffice =
  /\b(?!Prime |Vice )\p{Lu}[\p{L}-]+ (?:and \p{Lu}[\p{L}-]+ )?(?:Minister|Secretary|Governor|Mayor|Commissioner|Ambassador) $/u;

const unit = '(?:hours?|minutes?|seconds?|feet|foot|inch(?:es)?|pounds?|ounces?|pence)';
const measureAfter = new RegExp(`^,? (?:and )?(?:\\d|\\p{Ll}+ )\\S* ?${unit}\\b`, 'u');
const measureBefore = new RegExp(`\\b${unit},? (?:and )?$`, 'u');

/** "two minutes and 50 seconds" is one time. */
function isPartOfMeasure(before: string, after: string): boolean {
  return measureAfter.test(after) || measureBefore.test(before);
}

/** Not inside a longer name, not right after an office or an article, and no figure of which every smaller one is right too. */
function isFree({ span, text }: ToldSpan, told: string): boolean {
  const [before = '', after = ''] = told.split(text);
  if (isBound(span) || (span.type === 'count' && span.value?.kind === 'number' && span.value.amount < 2)) return false;
  if (span.type === 'organisation' && (/\band $/.test(before) || /^\p{Lu}[\p{L}. -]+ of (the )?$/u.test(before)))
    return false;
  if (span.entityId !== undefined && isOneOfMany(before, after)) return false;
  if (span.type === 'date' && (/^ and \d/.test(after) || /\d{4} and $/.test(before))) return false;
  if (isPartOfMeasure(before, after)) return false;
  // "____ and the door were attacked": what opens a sentence has a capital there, and none among the choices.
  if (span.type === 'count' && (before === '' || namesAfter.test(after) || shareOf.test(before))) return false;
  // "Between ____ and 2001": its other end stands beside it.
  if (span.type === 'date' && /\b[Bb]etween $/.test(before)) return false;
  if (/[ap]\.?m\.? $/.test(before) || isEventFigure(before, span)) return false;
  if (/[\p{L}\d][-/–]$|[/–-]$|\b(a|an) $/u.test(before) || /^[-/–]|^ \p{Lu}|^['’]s/u.test(after)) return false;
  if (span.type === 'person' && toldOffice.test(before)) return !/^,? (?:said|says|told|added)\b/.test(after);
  const last = /(\p{Lu}[\p{L}-]*) $/u.exec(before)?.[1];
  return (
    last === undefined ||
    before.trim() === last ||
    /^(About|Around|Nearly|Almost|Some|On|In|At|By|For|From|Since|Until|The|According)$/.test(last)
  );
}
