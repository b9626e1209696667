import type { Relation, Sentence, Word } from '../../language/index.ts';

/** A sentence with its words as a tree: who depends on whom, and what stands under each. */
export type Tree = {
  readonly sentence: Sentence;
  readonly words: readonly Word[];
  /** The dependents of each word, in reading order. */
  readonly children: readonly (readonly number[])[];
  /** Each word with all that depends on it, near and far, in reading order. */
  readonly under: readonly (readonly number[])[];
};

/** `words` are those of the sentence, or those of a part of it that was read by itself. */
export function treeOf(sentence: Sentence, words: readonly Word[] = sentence.words): Tree {
  const children = words.map((): number[] => []);
  words.forEach((word, at) => {
    children[word.head]?.push(at);
  });
  const under: (readonly number[])[] = words.map(() => []);
  for (const at of upwards(children, words)) {
    const below = (children[at] ?? []).flatMap((child) => under[child] ?? []);
    under[at] = [at, ...below].sort((one, other) => one - other);
  }
  return { sentence, words, children, under };
}

/** Every word after all that depends on it. */
function upwards(children: readonly (readonly number[])[], words: readonly Word[]): readonly number[] {
  const order = words.flatMap(({ head }, at) => (head < 0 ? [at] : []));
  for (let next = 0; next < order.length; next += 1) order.push(...(children[order[next] ?? -1] ?? []));
  return order.reverse();
}

/** The dependents of a word that stand in one of the relations. */
export function dependents(
  { words, children }: Tree,
  at: number,
  ...relations: readonly Relation[]
): readonly number[] {
  return (children[at] ?? []).filter((child) => relations.includes(words[child]?.relation ?? 'dep'));
}

/** Whether the words stand side by side, marks between them aside. */
export function isUnbroken({ words }: Tree, indexes: readonly number[]): boolean {
  const held = new Set(indexes);
  const [first = 0, last = -1] = [indexes[0], indexes.at(-1)];
  for (let at = first; at <= last; at += 1) if (!held.has(at) && words[at]?.partOfSpeech !== 'PUNCT') return false;
  return true;
}

export function lowerAt({ words }: Tree, at: number): string {
  return words[at]?.lower ?? '';
}

/** How sure the parser is of the least sure of these arcs, 0 to 1. */
export function leastSure({ words }: Tree, indexes: readonly number[]): number {
  return Math.min(1, ...indexes.map((at) => words[at]?.confidence ?? 1));
}
