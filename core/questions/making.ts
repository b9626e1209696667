import type { Fact, ToldSpan } from '../facts/index.ts';
import { type Document, plainText, type SpanType } from '../language/index.ts';
import type { Answer, Draft, Tier } from './draft.ts';
import type { QuestionKind } from './question.ts';

/** What a rule says of the item it wants; the rest of the draft follows from the fact. */
export type Making = {
  readonly kind: QuestionKind;
  readonly stem: string;
  readonly answer: Answer;
  readonly rule: string;
  readonly tier: Tier;
  readonly rivals?: Draft['rivals'];
  readonly answers?: Draft['answers'];
};

/** The draft with its evidence and the reason a learner reads; the stem stays as it is. */
export function drafted(fact: Fact, document: Document, making: Making, quoted: (quote: string) => string): Draft {
  return {
    ...making,
    fact,
    facts: [fact],
    evidence: fact.evidence,
    because: quoted(plainText(document.body, fact.evidence)),
  };
}

type Make = (fact: Fact, document: Document, making: Making) => Draft;
type AnswerOf = (told: ToldSpan, document: Document) => Answer;

/** How a language asks for a name that is typed; without a stem it asks nothing. */
export function typedBy(make: Make, answerOf: AnswerOf) {
  return (
    fact: Fact,
    document: Document,
    { stem, told, rule, tier }: { stem: string | undefined; told: ToldSpan; rule: string; tier: Tier },
  ): readonly Draft[] =>
    stem ? [make(fact, document, { kind: 'short-answer', stem, answer: answerOf(told, document), rule, tier })] : [];
}

/** How a language states a fact as it is, or the other way round, to be told true or false. */
export function statedBy(
  make: Make,
  truth: readonly [string, string],
  truthBecause: (isTrue: boolean, quote: string) => string,
) {
  return (fact: Fact, document: Document, stem: string, isTrue: boolean): Draft => ({
    ...make(fact, document, {
      kind: 'true-false',
      stem,
      answer: { text: truth[isTrue ? 0 : 1], type: 'truth' },
      rule: 'polarity',
      tier: 'A',
    }),
    because: truthBecause(isTrue, plainText(document.body, fact.evidence)),
    ...(isTrue ? {} : { correction: fact.text }),
  });
}

/** ", 23 tahun,", ", Maureen Okafor,": what stands between commas is added in passing, and so is an age. */
export function standsApart(text: string, told: string): boolean {
  const at = told.indexOf(text);
  const [before, after] = [told.slice(0, at), told.slice(at + text.length)];
  return (
    (/, $/.test(before) && /^,/.test(after)) ||
    /(?:berusia|berumur|usia|umur|aged) $/.test(before) ||
    /^ old(?!\p{L})/u.test(after)
  );
}

/**
 * Whether a span may be taken out of a told sentence, as far as every language says alike: it stands there once, in nobody's quoted words, is no example of several, no
 * maker of a model ("the ____ 747"), and no day that is only about so.
 */
export function mayBeGap({ span, text }: ToldSpan, told: string): boolean {
  const [before = '', after, ...more] = told.split(text);
  if (!gapTypes.has(span.type) || after === undefined || more.length > 0 || isQuoted(before)) return false;
  return span.entityId === undefined
    ? !isVagueDay(span, before) && !isOfPaper(span, before)
    : !example.test(before) && !/^ \d/.test(after);
}

function isQuoted(before: string): boolean {
  const count = (mark: RegExp) => before.match(mark)?.length ?? 0;
  return count(/"/g) % 2 === 1 || count(/“/g) > count(/”/g);
}

/** "sejumlah menteri, termasuk ____", "figures such as ____". */
const example =
  /(?<!\p{L})(?:termasuk|antara lain|seperti|di antaranya|including|among them|such as)(?: (?:the )?[\p{L}-]+){0,8} $/iu;

/** "around 25 August", "sekitar 25 Agustus": its neighbours are nearly as right. */
function isVagueDay({ type, value }: ToldSpan['span'], before: string): boolean {
  return (
    type === 'date' &&
    value?.kind === 'date' &&
    value.iso.length === 10 &&
    /(?:sekitar|kira-kira|seputar|around|about) (?:tanggal )?$/iu.test(before)
  );
}

/** "Jurnal Palu edisi 16 September": the date of a paper. */
function isOfPaper({ type }: ToldSpan['span'], before: string): boolean {
  return type === 'date' && /(?<!\p{L})(?:edisi|terbitan|edition of|issue of) $/iu.test(before);
}

/** What is taken out of a sentence to be filled in. */
const gapTypes: ReadonlySet<SpanType> = new Set([
  'person',
  'organisation',
  'date',
  'money',
  'percent',
  'quantity',
  'count',
  'duration',
] as const);
