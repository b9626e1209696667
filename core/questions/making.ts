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

/** Inside quotation marks: of another's words, or of a title, nothing is taken out. */
export function isQuoted(text: string, told: string): boolean {
  const before = told.slice(0, told.indexOf(text));
  const count = (mark: RegExp) => before.match(mark)?.length ?? 0;
  return count(/"/g) % 2 === 1 || count(/“/g) > count(/”/g);
}

/** "sejumlah menteri, termasuk ____", "figures such as ____": one of several who is named as an example. */
export function isExample(text: string, told: string): boolean {
  return /(?<!\p{L})(?:termasuk|antara lain|seperti|di antaranya|including|among them|such as)(?: (?:the )?[\p{L}-]+){0,8} $/iu.test(
    told.slice(0, told.indexOf(text)),
  );
}

/** "around 25 August", "sekitar 25 Agustus": its neighbours are nearly as right. */
export function isVagueDay({ type, value }: ToldSpan['span'], before: string): boolean {
  return (
    type === 'date' &&
    value?.kind === 'date' &&
    value.iso.length === 10 &&
    /(?:sekitar|kira-kira|seputar|around|about) (?:tanggal )?$/iu.test(before)
  );
}

/** What is taken out of a sentence to be filled in. */
export const gapTypes: ReadonlySet<SpanType> = new Set([
  'person',
  'organisation',
  'date',
  'money',
  'percent',
  'quantity',
  'count',
  'duration',
] as const);
