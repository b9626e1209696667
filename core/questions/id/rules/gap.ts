import { dateInWords } from '../../../facts/id/date-words.ts';
import { commonHeads } from '../../../facts/id/words.ts';
import type { Fact } from '../../../facts/index.ts';
import type { Document, Span, SpanType } from '../../../language/index.ts';
import type { Draft } from '../../draft.ts';
import { gap } from '../../text.ts';
import { answerOf, isBound, make, statementOf } from '../asking.ts';

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
  const told = statementOf(fact);
  return spans.flatMap((span) => {
    if (!asked.has(span.type) || !isPlain(span) || told.split(span.text).length !== 2) return [];
    const stem = told.replace(span.text, gap);
    if (span.entityId !== undefined && besideName.test(stem)) return [];
    if (span.entityId !== undefined && isInsideName(stem)) return [];
    if (isBound(span) || (span.type === 'count' && span.value?.kind === 'number' && span.value.amount < 2)) return [];
    if (span.type === 'person' && afterTitle.test(stem)) return [];
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

/** "Menteri Pekerjaan Umum ____": no other name of the article would hold that office. */
const afterTitle =
  /(?:^|[\s(])(?:Presiden|Wakil|Perdana|Menteri|Menlu|Ketua|Gubernur|Bupati|Wali|Raja|Ratu|Direktur|Kepala|Sekretaris|Duta|Jenderal|Hakim|Jaksa|jaksa|hakim|pelatih|Pelatih|Bek|bek|kiper|Kiper|penyerang|Dr\.?|dr\.?|Sir|Paus|Pangeran|Sultan|Kanselir)(?: [\p{Lu}][\p{L}/.]*| dan)* ____/u;

/** "Tsunami ____", "Kementerian Kesehatan ____": the word before belongs to one name with the gap. */
function isInsideName(stem: string): boolean {
  const before = /(\p{Lu}[\p{L}-]*) ____/u.exec(stem)?.[1];
  return before !== undefined && !commonHeads.has(before.toLowerCase());
}

/** A date is taken out only as it would be written in full: "Rabu (16/11)" is not a form to choose from. */
function isPlain({ value, text }: Span): boolean {
  return value?.kind !== 'date' || (!value.relative && dateInWords(value.iso) === text);
}
