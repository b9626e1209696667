import {
  type Document,
  type Lexicon,
  parseTokens,
  type Sentence,
  type Token,
  type Word,
} from '../../language/index.ts';
import type { FactGrammar } from '../grammar.ts';
import { type Claim, plainTokens } from './plain-tokens.ts';
import { repaired } from './repair.ts';
import { type Tree, treeOf } from './tree.ts';

/** A sentence, or a shorter one made of some of its words, with its tree and whose claim it is. */
export type Telling = { readonly tree: Tree; readonly tokens: readonly Token[]; readonly claims: readonly Claim[] };

/** A sentence is cut no more often than this. */
const rounds = 5;

/**
 * The sentences without what troubles a parser; where the language knows how to cut a long one into shorter ones that say the same, those, each
 * read anew.
 */
export function tellingsOf(
  sentences: readonly Sentence[],
  document: Document,
  lexicon: Lexicon,
  grammar: FactGrammar,
): ReadonlyMap<Sentence, readonly Telling[]> {
  const plain = sentences.map((sentence) => ({ sentence, ...plainTokens(sentence, grammar) }));
  let open: readonly (readonly Plain[])[] = plain.map((one) => [one]);
  const closed = sentences.map((): Telling[] => []);
  for (let round = 0; round <= rounds && open.some(({ length }) => length > 0); round += 1) {
    const read = readAll(open.flat(), document, lexicon, grammar);
    let at = 0;
    open = open.map((ones, index) =>
      ones.flatMap(({ sentence }): readonly Plain[] => {
        const telling = read[at++];
        if (!telling) return [];
        const shorter = round < rounds ? grammar.shorter?.(telling, document) : undefined;
        if (shorter === undefined) closed[index]?.push(telling);
        return (shorter ?? []).map((one) => ({ sentence, ...one }));
      }),
    );
  }
  return new Map(sentences.map((sentence, at) => [sentence, closed[at] ?? []]));
}

type Plain = { readonly sentence: Sentence; readonly tokens: readonly Token[]; readonly claims: readonly Claim[] };

function readAll(
  all: readonly Plain[],
  document: Document,
  lexicon: Lexicon,
  grammar: FactGrammar,
): readonly Telling[] {
  const changed = all.filter(({ sentence, tokens }) => tokens.length !== sentence.tokens.length);
  const trees = parseTokens(
    changed.map(({ tokens }) => tokens),
    document,
    lexicon,
  );
  const words = new Map<Plain, readonly Word[] | undefined>(changed.map((one, index) => [one, trees[index]]));
  return all.map((one) => {
    const own = repaired(words.get(one) ?? one.sentence.words, grammar, one.sentence);
    return { tree: treeOf(one.sentence, own), tokens: one.tokens, claims: one.claims };
  });
}
