import { dateInWords } from '../../facts/index.ts';
import { type Document, plainText, type Range, type Span } from '../../language/index.ts';
import { keysOf } from '../candidate.ts';
import type { Question } from '../question.ts';
import { holdsWords, plain } from '../text.ts';

/** Stands for words that were left out, as in any quotation. */
export const leftOut = '[…]';

/** The same questions, in whose stimuli nothing tells the answer of any of them: the name, date or figure that does is left out of the quotation. Pure. */
export function maskStimuli<Item extends Question>(questions: readonly Item[], document: Document): readonly Item[] {
  return questions.map((question) => {
    const { stimulus } = question;
    if (!stimulus) return question;
    const others = questions.filter(
      (other) => other === question || places(other).some((place) => meets(place, stimulus)),
    );
    const told = document.sentences
      .flatMap(({ spans }) => spans.filter((span) => meets(span, stimulus)))
      .flatMap((span) => others.map((other) => answerIn(span, other, document)).find(Boolean) ?? []);
    return { ...question, stimulus: { ...stimulus, text: withoutParts(stimulus, told, document) } };
  });
}

/** Every place that proves a key. */
function places(question: Question): readonly Range[] {
  const parts = question.kind === 'ordering' ? question.steps : question.kind === 'matching' ? question.pairs : [];
  return [question.evidence, ...question.furtherEvidence, ...parts.map(({ evidence }) => evidence)];
}

function meets(one: Range, other: Range): boolean {
  return one.start < other.end && other.start < one.end;
}

/** The part of a span that says what the question asks for, or nothing. Of a statement the figures and dates that make it true or false are. */
function answerIn(span: Span, question: Question, document: Document): Range | undefined {
  const { value } = span;
  switch (question.kind) {
    case 'true-false':
      return value !== undefined && isInDoubt(span, question, document) ? span : undefined;
    case 'ordering':
      return value?.kind === 'date' ? span : undefined;
    case 'evidence':
      return undefined;
    default: {
      const asked = [
        ...keysOf(question),
        ...('accepted' in question ? question.accepted : []),
        ...('pairs' in question ? question.pairs.map(({ prompt }) => prompt) : []),
      ];
      const forms = formsOf(span, document);
      if (asked.some((key) => forms.some((form) => plain(form) === plain(key)))) return span;
      return value === undefined ? undefined : asked.map((key) => within(span, key, forms)).find(Boolean);
    }
  }
}

/** What a true statement says of the article, and what a false one says otherwise. */
function isInDoubt(span: Span, { stem, key, choices }: Extract<Question, { kind: 'true-false' }>, document: Document) {
  const isSaid = formsOf(span, document).some((form) => holdsWords(stem, form));
  return isSaid === (key === choices[0]);
}

/** The words of the article, the full name, other names, the date in full. */
function formsOf({ text, value, entityId }: Span, { entities, language }: Document): readonly string[] {
  const entity = entities.find(({ id }) => id === entityId);
  if (entity) return [text, entity.name, ...entity.aliases];
  return value?.kind === 'date' ? [text, dateInWords(value.iso, language)] : [text];
}

/** "empat" of "Empat bank": what is counted stays; of a date told in other words all. */
function within({ text, start, end }: Span, key: string, forms: readonly string[]): Range | undefined {
  if (!forms.some((form) => holdsWords(form, key))) return undefined;
  const at = text.toLowerCase().indexOf(key.toLowerCase());
  return at < 0 ? { start, end } : { start: start + at, end: start + at + key.length };
}

function withoutParts({ start, end }: Range, parts: readonly Range[], { body }: Document): string {
  const kept: string[] = [];
  let from = start;
  for (const part of [...parts].sort((one, other) => one.start - other.start)) {
    kept.push(plainText(body, { start: from, end: Math.max(from, part.start) }), leftOut);
    from = Math.max(from, part.end);
  }
  return [...kept, plainText(body, { start: from, end })]
    .join(' ')
    .replace(/ (?=[.,;:)])|(?<=\() /g, '')
    .replaceAll(`${leftOut} (${leftOut})`, leftOut)
    .trim();
}
