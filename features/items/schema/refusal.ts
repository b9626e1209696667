import type { Unreadable } from '@/core/grading';

/** Why an answer was not kept: it cannot be read, its quiz is finished, its key was shown already, or it is no answer at all. */
export type AnswerRefusal = Unreadable | 'finished' | 'already-answered' | 'unknown';
