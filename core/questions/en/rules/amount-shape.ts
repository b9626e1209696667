import type { Fact, Slot } from '../../../facts/index.ts';
import type { Span } from '../../../language/index.ts';
import { askInverted } from '../telling.ts';
import { near } from './amount.ts';

/** "of sand" stays with its figure; "to the east" goes to the end of the question. */
export function splitAfter(after: string): readonly [string, string] {
  const at = after.search(/ (?:to|from|in|on|at|with|for|into|during|by|between|against|across) /);
  return at < 0 || /^ (that|who|which|taken|made|of .* (that|who|which)) /.test(after)
    ? [after, '']
    : [after.slice(0, at), after.slice(at + 1)];
}

/** "to leave their homes on 11 February 2021 after ...": when and why it was so is no part of the thing counted. */
export function withoutTail(after: string): string {
  return after.replace(
    /(?<= \S+ \S+),? (?:on \d{1,2} \p{Lu}\p{Ll}+|after|when|while|as|because|before|amid|following) .*$/u,
    '',
  );
}

/** "three members of the union, Britain, Denmark and Sweden": who they are tells how many. */
export function withoutNames(after: string): string {
  return after.replace(namesInRow, '');
}

export const namesInRow = /(?<=^ .+), (?:\p{Lu}[^,]*, )*\p{Lu}[^,]* and \p{Lu}[^,]*,?$/u;

/** "some 90,000 images", "almost £40,000" are asked as "about how many images", "about how much". */
export function aboutOf(word: string): string {
  return /^just (over|under)$/.test(word) ? word : 'about';
}

export function plural(unit: string): string {
  return (
    {
      'per cent': 'per cent',
      mph: 'miles per hour',
      'km/h': 'kilometres per hour',
      kph: 'kilometres per hour',
      km: 'kilometres',
      kg: 'kilograms',
      cm: 'centimetres',
      mm: 'millimetres',
      ft: 'feet',
    }[unit] ??
    (/(s|feet|people|men|women|children|gold|silver|bronze)$/.test(unit)
      ? unit
      : /(metre|meter|mile|year|month|day|week|hour|minute|second|ton|tonne|litre)$/.test(unit)
        ? `${unit}s`
        : unit)
  );
}

/** "rose 6.1%", "were up 2.3%". */
export function changes({ predicate }: Fact): boolean {
  return /\b(rose|fell|dropped|climbed|grew|shrank|slipped|jumped|dipped|declined|increased|decreased|gained|surged|soared|plunged|tumbled|risen|fallen|grown|dropped|edged|up|down)\b/.test(
    predicate?.text ?? '',
  );
}

/** "four miles an hour" is asked whole. */
export const rate =
  /^(?:an?|per|each|every) (?:hour|day|week|month|year|night|minute|second|head|person|tonne|ton|litre|share)$/;

/** "signed by nearly 32,000 women" is asked in the active voice; "widened by 40 metres" has no doer. */
export function isDoer({ value }: Span): boolean {
  return (
    value?.kind === 'number' &&
    /(?:people|men|women|children|(?:resident|voter|member|worker|student|pupil|player|visitor|passenger|nurse|doctor|teacher|volunteer|signator|officer|soldier|fan|countr|compan|nation|state)(?:s|ies))$/.test(
      value.unit,
    )
  );
}

/** The doer as subject, what it was done to as object. */
export function doneBy(fact: Fact, agent: Slot): Fact {
  const { subject, predicate, slots } = fact;
  const rest = slots.filter((slot) => slot !== agent && slot !== subject && slot !== predicate);
  return { ...fact, slots: [...(subject ? [subject] : []), ...rest], subject: agent };
}

const sized =
  /\b(a|an) ((?:\p{L}+[- ]){0,3})(fine|penalty|loss|profit|charge|loan|grant|deficit|majority|claim|sum|budget|reward|prize|donation|debt|ransom|payment|surplus|dividend|bid|cut|rise|increase|investment|settlement)( of(?: (?:about|around|some|nearly|almost))?)?$/u;

/** "a fine of £900,000" -> "how large a fine". */
export function ofSize(fact: Fact, slot: Slot, before: string, after: string, span: Span): string | undefined {
  const found = sized.exec(before);
  if (
    !found ||
    !/ of/.test(found[4] ?? '') ||
    after !== '' ||
    (span.type !== 'money' && span.type !== 'count') ||
    slot === fact.subject
  )
    return undefined;
  if (before.slice(0, found.index).trim() !== slot.opener || slot.opener !== '') return undefined;
  return askInverted(`how large ${found[1]} ${found[2] ?? ''}${found[3]}`, fact, slot);
}

/** "more than 400 vessels": every smaller figure is right too. */
export function isBound({ value }: Span): boolean {
  return value?.kind === 'number' && value.approximator !== undefined && !near.test(value.approximator);
}

/** "the women's 100 metres": the figure names an event. */
export function isEventFigure(before: string, { value }: Span): boolean {
  return value?.kind === 'number' && /\b(?:wo)?men['’]s $/.test(before);
}
