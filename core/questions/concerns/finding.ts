import type { Range } from '../../language/index.ts';
import type { ConcernMatter } from '../question.ts';

/** Something of the article that a class may better be spared: the sentence, and the shortest part of it that shows why. */
export type Finding = {
  readonly matter: ConcernMatter;
  readonly quote: Range;
  /** `Sentence.index` of the quote. */
  readonly sentence: number;
  /** Of whom it says so (`Person.key`); absent where it is no matter of a name. */
  readonly person?: string;
};
