import type { Unreadable } from '@/core/grading';

/**
 * Why an answer was not kept: it cannot be read, its quiz is finished, its time is over, its key was shown already, an earlier item comes first, a later
 * one is kept, it is no answer at all, or the server could not be reached.
 */
export type AnswerRefusal =
  | Unreadable
  | 'finished'
  | 'too-late'
  | 'already-answered'
  | 'newer-kept'
  | 'out-of-order'
  | 'unknown'
  | 'unsent';
