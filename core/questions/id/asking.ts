import type { Fact, Slot } from '../../facts/index.ts';
import type { Document, Span, SpanType } from '../../language/index.ts';
import { capitalise } from '../text.ts';
import type { Answer, Draft, Tier } from '../draft.ts';
import type { QuestionKind } from '../question.ts';

/** The most words a stem may have; longer ones lose their last adjuncts first. */
export const stemWords = 20;

/** Joins the parts of a stem, closes it with "?", and drops adjuncts from the end until it is short enough. */
export function ask(opening: string, kept: readonly string[], adjuncts: readonly string[]): string {
  let tail = [...adjuncts];
  const build = () => [opening, ...kept, ...tail].filter(Boolean).join(' ');
  while (tail.length > 0 && build().split(' ').length > stemWords) tail = tail.slice(0, -1);
  return `${capitalise(build())}?`;
}

/** Texts of the adjuncts but those asked for. */
export function adjunctsBut(fact: Fact, ...asked: readonly (Slot | undefined)[]): readonly string[] {
  return (fact.adjuncts ?? []).filter((slot) => !asked.some((one) => one?.start === slot.start)).map(({ text }) => text);
}

export type Making = {
  readonly kind: QuestionKind;
  readonly stem: string;
  readonly answer: Answer;
  readonly rule: string;
  readonly tier: Tier;
  readonly rivals?: Draft['rivals'];
};

/** The draft with its evidence and the reason a learner reads. */
export function make(fact: Fact, document: Document, making: Making): Draft {
  return { ...making, fact, evidence: fact.evidence, because: quoted(document.body.slice(fact.evidence.start, fact.evidence.end)) };
}

export function quoted(quote: string): string {
  return `Artikel menyatakan: “${quote.trim()}”`;
}

export function answerOf(span: Span): Answer {
  const { text, type, value, entityId, start, end } = span;
  return { text, type, value, entityId, range: { start, end } };
}

/** What is asked of a name: the class noun is part of the question, so every choice must be of that class. */
export function whichOf(type: SpanType): string | undefined {
  switch (type) {
    case 'person':
      return 'siapa';
    case 'country':
      return 'negara mana';
    case 'province':
      return 'provinsi mana';
    case 'city':
      return 'kota mana';
    case 'organisation':
      return 'lembaga atau organisasi apa';
    default:
      return undefined;
  }
}
