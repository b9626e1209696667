import { dateInWords } from '../../../facts/id/date-words.ts';
import { opensWithTitle } from '../../../facts/id/titles.ts';
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
    if (span.entityId !== undefined && !fact.subject && told.split(' ').length < 8) return [];
    if (span.entityId !== undefined && isInsideName(stem)) return [];
    if (span.entityId === undefined && (stem.startsWith(gap) || isModelNumber(stem))) return [];
    if (isBound(span) || (span.type === 'count' && span.value?.kind === 'number' && span.value.amount < 2)) return [];
    if (span.type === 'person' && isAfterTitle(stem)) return [];
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

/** "Falcon ____ milik SpaceX": a figure right after a name is part of it. */
function isModelNumber(stem: string): boolean {
  const before = /(\p{Lu}[\p{L}-]*) ____/u.exec(stem);
  if (!before) return false;
  const opens =
    before.index === 0 &&
    /^(Sekitar|Sebanyak|Hampir|Ada|Total|Sedikitnya|Setidaknya|Dari|Selama|Pada|Dalam|Rata-rata|Para)$/.test(
      before[1] ?? '',
    );
  return !opens;
}

/** "Presiden ____ Volodymyr Zelenskyy", "____/Marcus": a gap inside a longer name asks nothing. */
const besideName = /____(?: \p{Lu}|[/-])|[/-]____/u;

/** "Menteri Pekerjaan Umum ____": no other name of the article would hold that office. */
function isAfterTitle(stem: string): boolean {
  const before =
    (stem.split(gap)[0] ?? '')
      .trim()
      .split(/[,.]|\b(?:oleh|kepada|dengan|bersama|di|pada|yang)\b/)
      .at(-1)
      ?.trim() ?? '';
  const words = before.split(' ').slice(-7);
  return words.some((_, at) => opensWithTitle(words.slice(at).join(' ')));
}

/** "Tsunami ____", "Kementerian Kesehatan ____": the word before belongs to one name with the gap. */
function isInsideName(stem: string): boolean {
  const before = /(\p{Lu}[\p{L}-]*) ____/u.exec(stem)?.[1];
  return before !== undefined && !commonHeads.has(before.toLowerCase());
}

/** A date is taken out only as it would be written in full: "Rabu (16/11)" is not a form to choose from. */
function isPlain({ value, text }: Span): boolean {
  return value?.kind !== 'date' || (!value.relative && dateInWords(value.iso) === text);
}
