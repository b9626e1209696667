import type { Document, Span } from '../../language/index.ts';
import type { Slot } from '../fact.ts';
import type { FoundFact } from '../found.ts';

/** The fullest name that the article gives whoever a span names; the words of the span when it names nobody known. */
export function nameOf({ entityId, text }: Span, { entities }: Document): string {
  return entities.find(({ id }) => id === entityId)?.name ?? text;
}

/** The one named as the subject of what they are. `article` ("the ") is told before the name. */
export function holderSlot(span: Span, name: string, article = ''): Slot {
  return {
    role: 'subject',
    start: span.start,
    end: span.end,
    text: `${article}${name}`,
    opener: '',
    head: '',
    spans: [{ span, text: name }],
    ...(article === '' ? { span } : {}),
    fronted: false,
  };
}

/** A copula that the article leaves out: it stands right after the name. */
export function copulaSlot({ end }: Span, verb: string): Slot {
  return { role: 'predicate', start: end, end, text: verb, opener: '', head: verb, spans: [], fronted: false };
}

/** Who is what, as the article's own word. */
export function copulaFact(
  kind: FoundFact['kind'],
  text: string,
  slots: readonly Slot[],
  { confidence, because }: Pick<FoundFact, 'confidence' | 'because'>,
): FoundFact {
  return { kind, status: 'asserted', voice: 'copula', text, slots, named: [], confidence, because };
}
