import {
  type Document,
  type Lexicon,
  parseTokens,
  type Sentence,
  type Token,
  type Word,
} from '../../language/index.ts';
import { withoutInsertions, withoutTail } from '../1-trees/insertions.ts';
import { type Claim, plainTokens } from '../1-trees/plain-tokens.ts';
import { repaired } from '../1-trees/repair.ts';
import { type Tree, treeOf } from '../1-trees/tree.ts';
import type { FactGrammar } from '../grammar.ts';
import { clausesOf } from './find-clauses.ts';

/** A stretch of a sentence that is read by itself: its tree, and the claims that were taken out of its words. */
export type Unit = { readonly tree: Tree; readonly claims: readonly Claim[] };

type Stretch = { readonly sentence: Sentence; readonly tokens: readonly Token[]; readonly claims: readonly Claim[] };

/** The stretches of each sentence: all of it, or what stands between semicolons. One in which no main clause is found is read again without its asides, then without what follows its last comma. */
export function unitsOf(
  sentences: readonly Sentence[],
  document: Document,
  lexicon: Lexicon,
  grammar: FactGrammar,
): ReadonlyMap<Sentence, readonly Unit[]> {
  const stretches = sentences.flatMap((sentence) => stretchesOf(sentence, grammar));
  const trees = treesOf(stretches, document, lexicon, grammar);
  const again = stretches.flatMap((stretch, at): readonly (Stretch & { readonly at: number })[] => {
    const tree = trees[at];
    if (tree && hasMain(tree, grammar)) return [];
    const inner = withoutInsertions(stretch.tokens, grammar, lexicon);
    const all = [
      ...(inner ? [inner] : []),
      ...withoutTail(stretch.tokens, grammar, lexicon),
      ...(inner ? withoutTail(inner, grammar, lexicon) : []),
    ];
    return all.map((tokens) => ({ ...stretch, tokens, at }));
  });
  const second = treesOf(again, document, lexicon, grammar);
  const better = new Map(
    again
      .flatMap(({ at }, index) =>
        second[index] && hasMain(second[index], grammar) ? [[at, second[index]] as const] : [],
      )
      .reverse(),
  );
  const units = new Map<Sentence, Unit[]>();
  stretches.forEach(({ sentence, claims }, at) => {
    const tree = better.get(at) ?? trees[at];
    if (tree) units.set(sentence, [...(units.get(sentence) ?? []), { tree, claims }]);
  });
  return units;
}

function hasMain(tree: Tree, grammar: FactGrammar): boolean {
  return clausesOf(tree, grammar).some(({ kind }) => kind === 'main');
}

function stretchesOf(sentence: Sentence, grammar: FactGrammar): readonly Stretch[] {
  const { tokens, claims } = plainTokens(sentence, grammar);
  const breaks = tokens.flatMap(({ text }, at) => (text === ';' ? [at] : []));
  return [...breaks, tokens.length].map((end, index) => {
    const own = tokens.slice(index === 0 ? 0 : (breaks[index - 1] ?? 0) + 1, end);
    const [first, last] = [own[0]?.start ?? 0, own.at(-1)?.end ?? 0];
    return {
      sentence,
      tokens: own,
      claims: breaks.length === 0 ? claims : claims.filter(({ at }) => at >= first && at <= last + 1),
    };
  });
}

/** Only stretches whose words changed are parsed: the others were read with the article. */
function treesOf(
  stretches: readonly Stretch[],
  document: Document,
  lexicon: Lexicon,
  grammar: FactGrammar,
): readonly Tree[] {
  const isChanged = ({ sentence, tokens }: Stretch) => tokens.length !== sentence.tokens.length;
  const parsed = parseTokens(
    stretches.filter(isChanged).map(({ tokens }) => tokens),
    document,
    lexicon,
  );
  let next = 0;
  return stretches.map((stretch) => {
    const words: readonly Word[] = (isChanged(stretch) ? parsed[next++] : undefined) ?? stretch.sentence.words;
    return treeOf(stretch.sentence, repaired(words, grammar, stretch.sentence));
  });
}
