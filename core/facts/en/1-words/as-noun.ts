import { invariantPast } from './closed-class.ts';
import type { Word, WordClass } from './word.ts';

/** The word, or a noun when it looks like a verb where no verb can stand. */
export function asNoun(words: readonly Word[], word: Word, index: number): Word {
  if (goesOn(words, index)) return { ...word, cls: 'gerund' };
  if (words[index + 1]?.cls === 'name' && /^(forward|substitute|guard|cook|pilot|coach)$/.test(word.lower))
    return { ...word, cls: 'noun' };
  if (isObject(words, index)) return { ...word, cls: 'noun', plural: true };
  return endsCompound(words, index) ? { ...word, cls: 'noun' } : word;
}

/** "were still searching for". */
function goesOn(words: readonly Word[], index: number): boolean {
  const word = words[index];
  return (
    word?.cls === 'noun' &&
    /ing$/.test(word.lower) &&
    words[index - 1]?.cls === 'adverb' &&
    words[index - 2]?.cls === 'be'
  );
}

const beforeObject: ReadonlySet<WordClass> = new Set(['noun', 'past', 'gerund', 'base', 'part', 'adj']);

/** "kept interest rates", "raised questions", "turning away boats": one clause has one verb, so the second is a noun. */
function isObject(words: readonly Word[], index: number): boolean {
  const before = words[index - 1];
  if (words[index]?.cls !== 'present' || !before) return false;
  if (!beforeObject.has(before.cls) && !/^(away|out|up|off)$/.test(before.lower)) return false;
  return before.cls === 'past' || before.cls === 'gerund' || verbBefore(words, index - 1);
}

const finite: ReadonlySet<WordClass> = new Set(['past', 'be', 'have', 'modal', 'present']);
const borders: ReadonlySet<WordClass> = new Set(['comma', 'and', 'that', 'wh', 'sub', 'break', 'stop', 'quote']);

function verbBefore(words: readonly Word[], from: number): boolean {
  for (let at = from - 1; at >= 0; at -= 1) {
    const cls = words[at]?.cls ?? 'stop';
    if (finite.has(cls)) return true;
    if (borders.has(cls)) return false;
  }
  return false;
}

/** "the antiques shop on", "a fire service boat.": a base form that ends a phrase with an article and takes no object. */
function endsCompound(words: readonly Word[], index: number): boolean {
  const [before, word] = [words[index - 1], words[index]];
  if (word?.cls !== 'base' || before?.cls !== 'noun' || invariantPast.has(word.lower)) return false;
  const next = words[index + 1]?.cls ?? 'stop';
  if (!['prep', 'stop', 'comma', 'and', 'be', 'have', 'past', 'modal', 'adverb'].includes(next)) return false;
  return inPhrase(words, index) && (!before.plural || verbBefore(words, index - 1));
}

function inPhrase(words: readonly Word[], index: number): boolean {
  const from = words.slice(Math.max(0, index - 4), index);
  const opener = from.findLastIndex((word) => word.cls === 'det' || word.cls === 'possessive' || word.owner);
  return opener >= 0 && from.slice(opener + 1).every((word) => ['noun', 'adj', 'name', 'number'].includes(word.cls));
}
