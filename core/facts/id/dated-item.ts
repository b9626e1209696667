import type { Document, Range, Sentence, Token } from '../../language/index.ts';
import type { Part } from './clause.ts';
import type { Unit } from './units.ts';

/** "- 26 Agustus 2019. Jokowi mengumumkan ...": the date that opens a list item, for the sentence right after it. */
export type ItemDate = { readonly part: Part; readonly evidence: Range };

export function itemDate(sentence: Sentence, document: Document): ItemDate | undefined {
  const before = document.sentences[sentence.index - 1];
  if (sentence.role !== 'list-item' || before?.paragraph !== sentence.paragraph) return undefined;
  const [span, ...more] = before.spans;
  const words = before.tokens.filter((token) => !isMark(token));
  if (!span || more.length > 0 || span.value?.kind !== 'date' || span.value.relative) return undefined;
  if (words[0]?.start !== span.start || words.at(-1)?.end !== span.end) return undefined;
  const unit: Unit = {
    start: span.start,
    end: span.end,
    text: span.text,
    lower: span.text.toLowerCase(),
    tag: 'date',
    span,
  };
  return { part: { kind: 'time', opener: '', units: [unit] }, evidence: { start: before.start, end: sentence.end } };
}

function isMark({ kind }: Token): boolean {
  return kind === 'punctuation' || kind === 'symbol';
}
