import type { Part } from '../2-telling/slot.ts';

/** How the clause stands in its sentence. */
export type ClauseKind = 'main' | 'conjunct' | 'aside' | 'content' | 'adverbial' | 'relative';

/** A subject, a verb group and the parts around them, by the indexes of their words. */
export type Clause = {
  readonly kind: ClauseKind;
  /** The word the clause hangs on. */
  readonly head: number;
  readonly subject: Part;
  /** Auxiliaries, negators and verb (or copula) in order; empty where none is said. */
  readonly group: readonly number[];
  /** Last verb of the group, or -1. */
  readonly verb: number;
  /** All other parts, in order of the article. */
  readonly parts: readonly Part[];
  /** Whose claim it is: the words that name who says it. */
  readonly source?: Part;
  readonly confidence: number;
  /** Parts were left out that were no additions. */
  readonly cut: boolean;
};
