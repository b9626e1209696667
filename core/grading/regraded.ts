import type { Gradable } from './grade.ts';
import { meansSame } from './means-same.ts';

/** What a regrade does to an answer. An item that is dropped changes none: it is left out of scores. */
export type Deed =
  | { readonly kind: 'drop' }
  | { readonly kind: 'full' }
  | { readonly kind: 'accept'; readonly accepted: string }
  /** `points` of one answer, 0 to 1. */
  | { readonly kind: 'points'; readonly points: number };

export type Marked = { readonly correct: boolean; readonly points: number };

/** What counts of an answer: from what the key gave it (`graded`) and the deeds that concern it, in the order they were made. */
export function regraded(
  question: Gradable,
  { response, graded }: { readonly response: string; readonly graded: Marked },
  deeds: readonly Deed[],
): Marked {
  return deeds.reduce((marked, deed) => after(question, response, marked, deed), graded);
}

const right: Marked = { correct: true, points: 1 };

function after(question: Gradable, response: string, before: Marked, deed: Deed): Marked {
  switch (deed.kind) {
    case 'drop':
      return before;
    case 'full':
      return right;
    case 'accept':
      return meansSame(question, deed.accepted, response) ? right : before;
    case 'points':
      return { correct: deed.points === 1, points: deed.points };
  }
}
