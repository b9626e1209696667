import type { AnswerInput, Feedback } from '../schema';

/** Someone's way through a list of items, as they may know it at any time: an attempt, or a practice. No key. */
export type Walk = {
  readonly id: string;
  /** Address of its pages: `/attempts/ID`. */
  readonly path: string;
  readonly feedback: Feedback;
  readonly finishedAt: Date | null;
  /** Whether items are answered in order only, and none again. */
  readonly sequential?: boolean;
  /** In the order asked. */
  readonly places: readonly { readonly itemId: string; readonly answered: boolean }[];
};

/** The items not answered yet, counted from 1. */
export function openPlaces({ places }: Pick<Walk, 'places'>): readonly number[] {
  return places.flatMap(({ answered }, index) => (answered ? [] : [index + 1]));
}

/** Where a walk goes on: its first unanswered item, the summary when none is left, the result when it is finished. */
export function nextPath({ path, finishedAt, places }: Walk): string {
  if (finishedAt) return `${path}/result`;
  const [open] = openPlaces({ places });
  return `${path}/${open ?? 'summary'}`;
}

/** Where an answer leads: to what was told of it, where that is told at once; else on. */
export function pathAfter(
  { attemptId, number }: Omit<AnswerInput, 'response'>,
  { feedback, last }: { readonly feedback: Feedback; readonly last: boolean },
): string {
  const next = feedback === 'each' ? number : last ? 'summary' : number + 1;
  return `/attempts/${attemptId}/${next}`;
}
