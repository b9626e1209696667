import type { AnswerRefusal } from './commands/submit-answer';

/** What the answer form shows after a response that was not kept; `given` goes back into the field. */
export type AnswerState = { readonly refusal: AnswerRefusal | 'unknown'; readonly given: string } | null;
