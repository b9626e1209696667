import { reporting } from '../1-words/closed-class.ts';
import { baseOf } from '../1-words/verb-forms.ts';
import type { Word } from '../1-words/word.ts';
import { fullPhraseEnd } from '../2-phrases/noun-phrase.ts';

/** A sentence without its attribution, and whose word it is: ", said forecaster Tom Lindqvist". */
export type Attributed = { readonly words: readonly Word[]; readonly source?: readonly Word[] };

/** Undefined when someone says it whom the sentence does not name: "..., he said". */
export function withoutAttribution(words: readonly Word[]): Attributed | undefined {
  const lead = leadingSource(words);
  if (lead) return lead;
  for (const [index, word] of words.entries()) {
    const found = word.cls === 'comma' ? trailingSource(words, index) : undefined;
    if (!found) continue;
    const rest = [...words.slice(0, index), ...words.slice(found.end)];
    return isNamed(found.source) ? { words: rest, source: found.source } : undefined;
  }
  return { words };
}

/** "According to Amnesty International, at least 30 people were killed." */
function leadingSource(words: readonly Word[]): Attributed | undefined {
  if (words[0]?.lower !== 'according' || words[1]?.lower !== 'to') return undefined;
  const end = fullPhraseEnd(words, 2);
  if (end === undefined || !isNamed(words.slice(2, end))) return undefined;
  const next = words[end];
  if (next?.cls === 'comma') return { words: words.slice(end + 1), source: words.slice(2, end) };
  return next?.cls === 'det' ? { words: words.slice(end), source: words.slice(2, end) } : undefined;
}

type Source = { readonly source: readonly Word[]; readonly end: number };

/** ", said the agency" or ", the agency said", closed by a mark. */
function trailingSource(words: readonly Word[], comma: number): Source | undefined {
  const verbFirst = says(words[comma + 1]);
  const start = verbFirst ? comma + 2 : comma + 1;
  const close = fullPhraseEnd(words, start);
  if (close === undefined || words[start]?.cls === 'number' || words[start]?.cls === 'date') return undefined;
  const end = verbFirst ? close : close + 1;
  const closed = ['stop', 'comma', 'break'].includes(words[end]?.cls ?? 'stop');
  return closed && (verbFirst || says(words[close])) ? { source: words.slice(start, close), end } : undefined;
}

function says(word: Word | undefined): boolean {
  if (word?.cls !== 'past' && word?.cls !== 'present') return false;
  return reporting.has(baseOf(word.lower, word.cls));
}

function isNamed(source: readonly Word[]): boolean {
  return source.some((word) => word.cls === 'name');
}

/** The words that keep the source with what it says: ", according to forecaster Tom Lindqvist". */
export function sourceWords(source: readonly Word[]): readonly Word[] {
  const first = source[0];
  if (!first) return [];
  const at = { start: first.start, end: first.start, plural: false, owner: false };
  return [
    { ...at, text: ',', lower: ',', cls: 'comma' },
    { ...at, text: 'according to', lower: 'according', cls: 'prep' },
    ...source,
  ];
}
