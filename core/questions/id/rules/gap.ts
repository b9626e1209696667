import { dateInWords } from '../../../facts/id/date-words.ts';
import type { Fact } from '../../../facts/index.ts';
import type { Document, Span, SpanType } from '../../../language/index.ts';
import type { Draft } from '../../draft.ts';
import { gap } from '../../text.ts';
import { answerOf, make } from '../asking.ts';

const asked: ReadonlySet<SpanType> = new Set([
  'person',
  'organisation',
  'country',
  'province',
  'city',
  'date',
  'money',
  'percent',
  'quantity',
  'count',
  'duration',
] as const);

/** The fact as a sentence with one typed span taken out. */
export function askGap(fact: Fact, document: Document): readonly Draft[] {
  if (fact.kind === 'role' || fact.status !== 'asserted') return [];
  const spans = document.sentences[fact.sentence]?.spans ?? [];
  return spans.flatMap((span) => {
    if (!asked.has(span.type) || !isPlain(span) || fact.text.split(span.text).length !== 2) return [];
    const stem = fact.text.replace(span.text, gap);
    if (span.entityId !== undefined && besideName.test(stem)) return [];
    return [
      make(fact, document, {
        kind: 'cloze',
        stem,
        answer: answerOf(span, document),
        rule: `gap: ${span.type}`,
        tier: 'A',
      }),
    ];
  });
}

/** "Presiden ____ Volodymyr Zelenskyy", "____/Marcus": a gap inside a longer name asks nothing. */
const besideName = /____(?: \p{Lu}|[/-])|[/-]____/u;

/** A date is taken out only as it would be written in full: "Rabu (16/11)" is not a form to choose from. */
function isPlain({ value, text }: Span): boolean {
  return value?.kind !== 'date' || (!value.relative && dateInWords(value.iso) === text);
}
