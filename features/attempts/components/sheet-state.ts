import type { AnswerRefusal } from '@/features/items/schema/refusal';

/** What became of each answer of a page of items, by the item's number; `given` goes back into its fields. */
export type SheetState = Readonly<
  Record<number, { readonly given: string; readonly refusal: AnswerRefusal | null }>
> | null;
