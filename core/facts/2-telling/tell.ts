import type { Document } from '../../language/index.ts';
import type { Reading } from './edits.ts';

/** Marks that stick to the word before them. */
const closing = /^(?:[,.;:!?%)\]”’]|['’][sS]?)$/;
const opening = /[(["“‘$£€/]$|(?:^|\s)(?:Rp|US\$)$/u;

/** The words as told, in order: dropped ones out, replaced ones replaced, marks at both ends off. Empty when nothing is left. */
export function tell(at: readonly number[], { tree: { words }, edits, document, grammar }: Reading): string {
  let told = '';
  let last: number | undefined;
  for (const index of at) {
    const word = words[index];
    if (!word || edits.dropped.has(index)) continue;
    const full = edits.replaced.get(index) ?? word.text;
    // "Korea Selatan menyuarakan keprihatinannya": the owner was just told.
    const text = grammar.ownerMarks.has(word.lower) && told.includes(full) ? word.text : full;
    told += told === '' ? text : gap(last, index, text, told, words, document) + text;
    last = index;
  }
  return tidy(told);
}

function gap(
  last: number | undefined,
  index: number,
  text: string,
  told: string,
  words: Reading['tree']['words'],
  { body }: Document,
): string {
  const before = last === undefined ? undefined : words[last];
  const after = words[index];
  if (before && after && last === index - 1) {
    const isApart = /\s/.test(body.slice(before.end, after.start));
    return isApart || (text !== after.text && /^\p{L}/u.test(text)) ? ' ' : '';
  }
  return closing.test(text) || opening.test(told) ? '' : ' ';
}

function tidy(told: string): string {
  return told
    .replace(/ ([,.;:!?])/g, '$1')
    .replace(/,(?:\s*,)+/g, ',')
    .replace(/^[\s,.;:–—-]+|[\s,.;:–—]+$/gu, '')
    .replace(/\s+/g, ' ');
}
