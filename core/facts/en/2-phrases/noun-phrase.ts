import { approximators } from '../1-words/closed-class.ts';
import type { Word, WordClass } from '../1-words/word.ts';

const heads = new Set<WordClass>(['noun', 'name', 'number', 'date']);
const fillers = new Set<WordClass>(['adj', 'noun', 'name', 'number', 'date', 'base', 'gerund', 'past', 'part']);

/** Index after the noun phrase without its complements that opens at `from`, or undefined: "about 18,300 containers". */
export function simplePhraseEnd(words: readonly Word[], from: number): number | undefined {
  let index = skipLead(words, from);
  const opener = words[index];
  if (!opener) return undefined;
  if (opener.cls === 'pronoun') return index + 1;
  if (opener.cls === 'that' || opener.cls === 'det' || opener.cls === 'possessive')
    index = skipDeterminers(words, index);
  return headEnd(words, index);
}

/** Index after a noun phrase with its of-, in-, for- and and-complements: "the flag of Panama and the crew of 25". */
export function fullPhraseEnd(words: readonly Word[], from: number): number | undefined {
  let end = simplePhraseEnd(words, from);
  while (end !== undefined) {
    const link = words[end];
    if (link?.cls !== 'prep' && !(link?.cls === 'and' && link.lower === 'and')) return end;
    if (/^(after|before|since|until|till|as|than)$/.test(link.lower)) return end;
    const next = simplePhraseEnd(words, end + 1);
    if (next === undefined || (words[end + 1]?.cls === 'date' && !/^(for|of)$/.test(link.lower))) return end;
    end = next;
  }
  return end;
}

function skipLead(words: readonly Word[], from: number): number {
  let index = from;
  for (;;) {
    const word = words[index];
    const next = words[index + 1];
    if (!word || !next) return index;
    if (approximators.has(word.lower) && next.cls === 'number') index += 1;
    else if (/^(more|less|fewer)$/.test(word.lower) && next.lower === 'than') index += 2;
    else if (word.lower === 'at' && /^(least|most)$/.test(next.lower)) index += 2;
    else if (/^(only|just|even)$/.test(word.lower)) index += 1;
    else return index;
  }
}

function skipDeterminers(words: readonly Word[], from: number): number {
  let index = from;
  while (words[index] && ['det', 'possessive', 'that'].includes(words[index]?.cls ?? '')) index += 1;
  return index;
}

/** Takes modifiers as long as they can stand before a noun, and ends after the last noun. */
function headEnd(words: readonly Word[], from: number): number | undefined {
  let end: number | undefined;
  for (let index = from; index < words.length; index += 1) {
    const word = words[index];
    if (!word) break;
    if (word.owner) continue;
    if (end !== undefined && word.cls === 'adverb') break;
    if (heads.has(word.cls)) {
      if (end !== undefined && opensNewPhrase(words, index)) break;
      end = index + 1;
    } else if (!modifies(words, index)) break;
  }
  return end;
}

/** A date after a finished noun is an adjunct, not part of the noun: "the tournament 12 July". */
function opensNewPhrase(words: readonly Word[], index: number): boolean {
  const before = words[index - 1];
  return words[index]?.cls === 'date' && before?.cls !== 'adj';
}

function modifies(words: readonly Word[], index: number): boolean {
  const word = words[index];
  const next = words[index + 1];
  if (!word || !next) return false;
  if (word.cls === 'adverb' || word.lower === 'most') return ['adj', 'past', 'part'].includes(next.cls);
  if (word.cls === 'and') return words[index - 1]?.cls === 'adj' && next.cls === 'adj';
  if (word.cls === 'comma') return words[index - 1]?.cls === 'adj' && next.cls === 'adj';
  if (word.cls === 'past' || word.cls === 'gerund') {
    const before = words[index - 1];
    const counted = before?.cls === 'number' && / .*\p{L}$/u.test(before.text);
    const free = before === undefined || before.owner || (before.cls !== 'noun' && before.cls !== 'name' && !counted);
    return free && fillers.has(next.cls) && next.cls !== 'date';
  }
  if (word.cls === 'part' || word.cls === 'base') return next.cls === 'noun';
  return word.cls === 'adj';
}

/** Whether the phrase names more than one: a plural head, or members joined by "and". */
export function isPlural(words: readonly Word[]): boolean {
  if (words.some((word) => word.cls === 'and' && word.lower === 'and')) return true;
  const cut = words.findIndex((word, index) => index > 0 && word.cls === 'prep' && word.lower !== 'than');
  const head = (cut < 0 ? words : words.slice(0, cut)).at(-1);
  if (!head) return false;
  if (head.span?.value?.kind === 'number' && head.span.type !== 'percent' && head.span.type !== 'money')
    return head.span.value.amount !== 1;
  if (head.cls === 'number') return cut >= 0 ? isPlural(words.slice(cut + 1)) : head.plural || /s$/.test(head.lower);
  return head.plural || /^(we|they|these|those|others|both|many|several|few)$/.test(head.lower);
}

/** The head noun: the last word before any complement. */
export function headOf(words: readonly Word[]): Word | undefined {
  const cut = words.findIndex((word, index) => index > 0 && word.cls === 'prep');
  return (cut < 0 ? words : words.slice(0, cut)).at(-1);
}
