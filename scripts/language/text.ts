import type { Document, Entity, Reference, Sentence, Span, Word } from '../../core/language/index.ts';

/** An article, read, and the milliseconds that it took (not the start of the process). */
export type Reading = { readonly document: Document; readonly ms: number };

/** For people: each sentence with its words (tag, relation, head, how sure), typed spans and references (with the reason), then the entities. */
export function asText({ document, ms }: Reading): string {
  const { title, language, sentences, entities, references } = document;
  const words = sentences.reduce((sum, sentence) => sum + sentence.words.length, 0);
  const head = `${title}\n${language}, ${sentences.length} sentences, ${words} words, ${entities.length} entities, ${ms.toFixed(1)} ms\n`;
  const names = entities.length === 0 ? 'No entities.' : ['Entities', ...entities.map(entityLine)].join('\n');
  return `${[head, ...sentences.map((sentence) => sentenceText(sentence, references)), names].join('\n')}\n`;
}

function sentenceText(sentence: Sentence, references: readonly Reference[]): string {
  const { index, role, start, end, text, words, spans } = sentence;
  const lines = [
    `${index + 1} [${role}, ${start}-${end}] ${text.replace(/\s+/g, ' ')}`,
    ...(words.length > 0 ? words.map((word, at) => wordLine(words, word, at)) : [unreadLine(sentence)]),
    ...spans.map(spanLine),
    ...references.filter((reference) => reference.sentence === index).map(referenceLine),
  ];
  return `${lines.join('\n')}\n`;
}

function wordLine(words: readonly Word[], word: Word, at: number): string {
  const { text, partOfSpeech, relation, head, confidence } = word;
  const to = head < 0 ? '' : `${head + 1} ${words[head]?.text ?? ''}`;
  const sure = `${Math.round(confidence * 100)} %`;
  return `  ${String(at + 1).padStart(3)} ${text.padEnd(20)} ${partOfSpeech.padEnd(5)} ${relation.padEnd(10)} ${to.padEnd(22)} ${sure.padStart(5)}`;
}

/** Tables and boilerplate have tokens only. */
function unreadLine({ tokens }: Sentence): string {
  return `      not parsed: ${tokens.map(({ text }) => text).join(' | ')}`;
}

function spanLine({ text, type, value, entityId, because }: Span): string {
  const meaning = value?.kind === 'number' ? ` = ${value.amount} ${value.unit}` : value ? ` = ${value.iso}` : '';
  return `      ${type}: ${text}${meaning.trimEnd()}${entityId ? ` (${entityId})` : ''}, because of ${because}`;
}

function referenceLine({ form, kind, antecedent, because }: Reference): string {
  return `      ${kind}: ${form} -> ${antecedent?.text ?? 'unresolved'}, because of ${because}`;
}

function entityLine({ id, type, name, aliases }: Entity): string {
  return `  ${id} ${type}: ${name}${aliases.length > 0 ? ` (also ${aliases.join(', ')})` : ''}`;
}
