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
  const verb = words[verbFirst ? comma + 1 : close]?.lower ?? '';
  const closed = markNear(words, end, /^(said|told|says|tells)$/.test(verb) ? 6 : 0);
  if (closed === undefined) return undefined;
  return verbFirst || says(words[close]) ? { source: words.slice(start, close), end: closed } : undefined;
}

/** Index of the mark that ends the attribution: right there, or after "on Monday", "reporters in Medan". */
function markNear(words: readonly Word[], from: number, reach: number): number | undefined {
  for (let index = from; index <= from + reach; index += 1) {
    const cls = words[index]?.cls ?? 'stop';
    if (['stop', 'comma', 'break'].includes(cls)) return index;
    if (!['prep', 'date', 'det', 'noun', 'name', 'adj', 'number'].includes(cls)) return undefined;
  }
  return undefined;
}

function says(word: Word | undefined): boolean {
  if (word?.cls !== 'past' && word?.cls !== 'present') return false;
  return reporting.has(baseOf(word.lower, word.cls));
}

function isNamed(source: readonly Word[]): boolean {
  const [first] = source;
  if (source.length === 1 && /^(he|she|it)$/.test(first?.lower ?? '')) return true;
  return source.some((word) => word.cls === 'name' || authorities.has(word.lower));
}

/** Whose word it is when news does not say who spoke. */
const authorities = new Set(
  'officials police authorities prosecutors rescuers researchers scientists organisers firefighters'.split(' '),
);

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
