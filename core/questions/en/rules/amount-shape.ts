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
