/** Why a response cannot be graded. The person is asked again. */
export type Unreadable =
  | 'empty'
  | 'not-a-choice'
  | 'not-a-date'
  | 'date-too-coarse'
  | 'not-a-number'
  /** Not every place or prompt has something. */
  | 'incomplete'
  /** One step stands in two places. */
  | 'repeated'
  /** No list of texts, though the item has parts. */
  | 'malformed';

/**
 * A part of a response, of an item that has several: a choice that was taken or left, a step and its place (from 1), a
 * prompt and its match. Null where nothing was given, or where nothing is right (a wrong choice).
 */
export type Part = {
  readonly about: string;
  readonly given: string | null;
  readonly right: string | null;
  readonly correct: boolean;
};

export type Graded = {
  readonly kind: 'graded';
  readonly correct: boolean;
  /** 0 to 1; 1 exactly when correct. */
  readonly points: number;
  /** The response for people: the choice, the words tidied, the date in ISO 8601, the number with its unit, parts as a list. */
  readonly readable: string;
  /** The form that was meant, where a slip of the pen was forgiven. */
  readonly slip?: string;
  /** Empty for an item answered as a whole. */
  readonly parts: readonly Part[];
};

export type Verdict = Graded | { readonly kind: 'unreadable'; readonly reason: Unreadable };

/** Right is all the points, never nearly all of them. */
export function graded(points: number, readable: string, parts: readonly Part[] = []): Graded {
  return { kind: 'graded', correct: points === 1, points, readable, parts };
}
