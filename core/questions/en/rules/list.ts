import type { Fact, Slot, ToldSpan } from '../../../facts/index.ts';
import type { Document } from '../../../language/index.ts';
import type { Draft } from '../../draft.ts';
import { answerOf, make } from '../making.ts';
import { askStraight } from '../telling.ts';

const asked: Readonly<Record<string, string>> = {
  person: 'people',
  country: 'countries',
  city: 'cities',
  organisation: 'organisations',
};
const counts = ['', '', 'two', 'three', 'four'];

/** "Which two countries voted to leave?": a subject that is nothing but a list of names of one type. */
export function askList(fact: Fact, document: Document): readonly Draft[] {
  const { subject, predicate } = fact;
  const names = subject ? listOf(subject) : [];
  const noun = asked[names[0]?.span.type ?? ''];
  const count = counts[names.length];
  if (!subject || !predicate || !noun || !count) return [];
  const stem = askStraight(`which ${count} ${noun}`, fact, predicate.text);
  const answers = names.map((told) => answerOf(told, document));
  return stem
    ? [
        make(fact, document, {
          kind: 'multiple-response',
          stem,
          answer: { text: listed(answers.map(({ text }) => text)), type: 'list' },
          answers,
          rule: 'list in subject',
          tier: 'B',
        }),
      ]
    : [];
}

/** The names of a slot that holds nothing else but commas and "and". */
function listOf({ text, spans }: Slot): readonly ToldSpan[] {
  const names = spans.filter(({ span }) => span.entityId !== undefined);
  const type = names[0]?.span.type;
  if (names.length < 2 || names.some(({ span }) => span.type !== type)) return [];
  const left = names.reduce((rest, told) => rest.replace(told.text, ''), text);
  return /^[\s,]*(and)?[\s,]*$/.test(left.replace(/\bthe\b/gi, ' ')) ? names : [];
}

export function listed(texts: readonly string[]): string {
  return texts.length < 3 ? texts.join(' and ') : `${texts.slice(0, -1).join(', ')} and ${texts.at(-1)}`;
}
