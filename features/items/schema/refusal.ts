import type { Unreadable } from '@/core/grading';

/** Why an answer was not kept: it cannot be read, its quiz is finished, its time is over, its key was shown already, or it is no answer at all. */
export type AnswerRefusal = Unreadable | 'finished' | 'too-late' | 'already-answered' | 'unknown';
