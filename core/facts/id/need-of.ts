import { analyseWord, type Lexicon, passiveOf } from '../../language/index.ts';
import { lowerAt, type Tree } from '../1-trees/tree.ts';

/**
 * "menanggapi", "meresmikan": beside the verbs that treebanks list, a meN- verb on -kan or -i with a sure passive takes an object. Not on an adjective: "hasilnya
 * memuaskan".
 */
export function needOf(at: number, tree: Tree, lexicon: Lexicon): 'object' | 'more' | undefined {
  const verb = lowerAt(tree, at);
  const listed = lexicon.needOf(verb, 'id');
  if (listed !== undefined || !/^me\p{L}+(?:kan|i)$/u.test(verb) || verb === 'menjadi') return listed;
  const root = analyseWord(verb, lexicon.roots)?.root;
  const isOnAdjective = verb.endsWith('kan') && lexicon.roots.classes.get(root ?? '')?.has('adjective');
  return root !== undefined && !isOnAdjective && root !== verb && passiveOf(verb, lexicon.roots) !== undefined
    ? 'object'
    : undefined;
}
