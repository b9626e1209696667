import type { Lexicon } from '../language/index.ts';
import type { Tree } from './1-trees/tree.ts';

/** What a language says of the verbs that need an object or more (`3-clauses/unmet-needs.ts`). Words are lower case. */
export type NeedWords = {
  /** What the verb that stands there is seldom said without; nothing where it is a passive or not known. */
  readonly needOf: (at: number, tree: Tree, lexicon: Lexicon) => 'object' | 'more' | undefined;
  /** in, during; di, pada: open a time or a place, which is not what a verb needs. */
  readonly settingOpeners: ReadonlySet<string>;
  /** dengan: opens how something was done, which is no object. */
  readonly mannerOpeners: ReadonlySet<string>;
};
