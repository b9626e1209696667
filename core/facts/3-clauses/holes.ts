import { lowerAt } from '../1-trees/tree.ts';
import type { Reading } from '../2-telling/edits.ts';
import type { Part } from '../2-telling/slot.ts';
import type { Slot } from '../fact.ts';
import type { Clause } from './clause.ts';
import { completes } from './completing.ts';

/** "Didirikan di Surabaya pada 2020, TBA mengembangkan ...": a clause of its own before the comma is an addition. */
export function isOpeningAside(
  { fronted, role, opener, head, at }: Part,
  { tree: { words }, grammar }: Reading,
): boolean {
  return (
    fronted &&
    role === 'other' &&
    opener === '' &&
    at.length > 2 &&
    words[head]?.partOfSpeech === 'VERB' &&
    at[0] === head &&
    !grammar.marks.has(words[at[0] ?? -1]?.lower ?? '') &&
    !grammar.moments.has(words[at[0] ?? -1]?.lower ?? '')
  );
}

/** What a fact cannot be told without: all but additions after a comma. */
export function isMissed(
  { part, slot }: { readonly part: Part; readonly slot?: Slot },
  clause: Clause,
  reading: Reading,
): boolean {
  if (part.loose)
    return (part.role === 'time' || (part.role !== 'purpose' && completes(part, clause, reading))) && !slot;
  if (slot === undefined && isTie(part, reading)) return false;
  const isStray = part.fronted && part.role === 'other' && (part.opener === '' || part.opener === 'tentang');
  return slot === undefined ? !isFillerPart(part, reading) : isStray || (part.cut ?? false);
}

/** "Dengan berdirinya lembaga tersebut, Indonesia menjadi ...": what ties the clause to the sentence before may go; it holds without. */
function isTie({ fronted, opener, at }: Part, { tree, grammar }: Reading): boolean {
  const last = at.at(-1) ?? -1;
  return (
    fronted &&
    grammar.tying?.has(opener) === true &&
    grammar.demonstratives.has(lowerAt(tree, last)) &&
    tree.words[last + 1]?.text === ',' &&
    tree.words.every(({ lower }) => !grammar.negators.has(lower) && !grammar.notYet.has(lower))
  );
}

/** Between the verb and the last told word nothing is left out but what stands between marks: "menjatuhkan air, 38 kali dalam tiga hari" without its middle says something else. */
export function hasHole(
  { group, subject }: Clause,
  parts: readonly { readonly part: Part; readonly slot?: Slot | undefined }[],
  reading: Reading,
): boolean {
  const { tree, edits, grammar } = reading;
  const told = new Set([
    ...group,
    ...subject.at,
    ...parts.flatMap(({ part, slot }) => (slot ? [...part.at, ...namedLater(part)] : [])),
  ]);
  const after = [...told].filter((at) => at > (group[0] ?? subject.head));
  const [from, to] = [Math.min(...after), Math.max(...after)];
  for (let at = from; at <= to; at += 1) {
    if (told.has(at)) continue;
    let end = at;
    while (end + 1 <= to && !told.has(end + 1)) end += 1;
    const stretch = Array.from({ length: end - at + 1 }, (_, index) => at + index);
    const isLight = (word: number) =>
      tree.words[word]?.partOfSpeech === 'PUNCT' ||
      edits.dropped.has(word) ||
      grammar.fillers.has(lowerAt(tree, word)) ||
      grammar.onlyThen.has(lowerAt(tree, word));
    const isMarked = (word: number | undefined) => tree.words[word ?? -1]?.partOfSpeech === 'PUNCT';
    if (!stretch.every(isLight) && !(isMarked(stretch[0]) && isMarked(stretch.at(-1)))) return true;
    at = end;
  }
  return false;
}

/** "sebelum transaksi hanya 9,36 persen": the words of one part stand inside another, so that told one after the other they lose their order. */
export function isInterleaved(parts: readonly { readonly part: Part; readonly slot?: Slot | undefined }[]): boolean {
  const told = parts.flatMap(({ part, slot }) => (slot ? [part.at] : []));
  return told.some((outer) =>
    told.some(
      (inner) =>
        inner !== outer &&
        inner.some((at) => at > (outer[0] ?? at) && at < (outer.at(-1) ?? at) && !outer.includes(at)),
    ),
  );
}

/** "sistemnya," before the name that is told in its place. */
function namedLater({ head, at: [first = head] }: Part): readonly number[] {
  return Array.from({ length: Math.max(0, first - head) }, (_, at) => head + at);
}

/** Nothing but words that lean on the sentence before and can go. */
function isFillerPart({ at }: Part, { tree, grammar, edits }: Reading): boolean {
  return at.every(
    (word) =>
      edits.dropped.has(word) || grammar.fillers.has(lowerAt(tree, word)) || tree.words[word]?.partOfSpeech === 'PUNCT',
  );
}

/** "Sebagian membaik", "Some need surgery": of whom, only the sentence before tells. */
export function isHeadless({ subject }: Clause, { tree, edits }: Reading): boolean {
  if (edits.replaced.has(subject.head)) return false;
  return (
    /^(PRON|DET|NUM)$/.test(tree.words[subject.head]?.partOfSpeech ?? '') &&
    tree.sentence.spans.every(
      ({ start, end, entityId }) =>
        entityId === undefined ||
        !(start <= (tree.words[subject.head]?.start ?? 0) && end >= (tree.words[subject.head]?.end ?? 0)),
    )
  );
}
