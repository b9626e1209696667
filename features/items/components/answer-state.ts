import type { AnswerRefusal } from '../schema/refusal';

/** What the answer form shows after a response that was not kept; `given` goes back into the field. */
export type AnswerState = { readonly refusal: AnswerRefusal; readonly given: string } | null;
