import type { Document, Lexicon, Range, Sentence } from '../../language/index.ts';
import type { Tree } from '../1-trees/tree.ts';
import type { Slot } from '../fact.ts';
import type { FactGrammar } from '../grammar.ts';
import { withoutAsides } from './asides.ts';
import type { Center } from './center.ts';
import { withFullDates } from './dates.ts';
import { withFullNames } from './names.ts';
import { withReferences } from './references.ts';
import { withPlainSums } from './sums.ts';

/** A sentence as facts are told from it. */
export type Reading = {
  readonly document: Document;
  readonly lexicon: Lexicon;
  readonly grammar: FactGrammar;
  readonly sentence: Sentence;
  readonly tree: Tree;
  /** What the sentence before speaks of. */
  readonly center?: Center | undefined;
  readonly edits: Edits;
  /** What was said by someone whose name was taken out of the words; no speaker where that name is not known. */
  readonly claims: readonly SpokenClaim[];
};

export type SpokenClaim = { readonly at: number; readonly inside: boolean; readonly speaker?: Slot };

/** What changes when words of the sentence are told by themselves; all by the index of the word. */
export type Edits = {
  readonly dropped: Set<number>;
  readonly replaced: Map<number, string>;
  /** Points at something that nobody found: what holds it cannot be told alone. */
  readonly pointing: Set<number>;
  /** Where that was named which a replaced word stands for. */
  readonly named: Map<number, Range>;
  /** The name that a replaced word stands for, by its entity. */
  readonly entities: Map<number, string>;
};

export type Bare = Omit<Reading, 'edits' | 'claims'>;

/** Brackets out, dates and names in full, pointers replaced by what they point at. */
export function readingOf(bare: Bare, claims: readonly SpokenClaim[] = []): Reading {
  const reading = asWritten({ ...bare, claims });
  withReferences(bare, reading.edits);
  return reading;
}

/** Brackets out, dates and names in full; what points at other sentences goes on pointing. */
export function asWritten(bare: Omit<Reading, 'edits'>): Reading {
  const edits: Edits = {
    dropped: new Set(),
    replaced: new Map(),
    pointing: new Set(),
    named: new Map(),
    entities: new Map(),
  };
  withoutAsides(bare, edits);
  withFullDates(bare, edits);
  withPlainSums(bare, edits);
  withFullNames(bare, edits);
  return { ...bare, edits };
}

/** The indexes of the words inside a range of the body. */
export function wordsIn({ tree: { words } }: Pick<Bare, 'tree'>, { start, end }: Range): readonly number[] {
  return words.flatMap((word, at) => (word.start >= start && word.end <= end ? [at] : []));
}

/** Tells `text` where these words stood. */
export function replace(edits: Edits, at: readonly number[], text: string): void {
  const [first, ...others] = at;
  if (first === undefined) return;
  edits.replaced.set(first, text);
  edits.dropped.delete(first);
  for (const other of others) edits.dropped.add(other);
}
