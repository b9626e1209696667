import { factColumns } from '@/features/items/queries/keyed-item';
import type { Move } from '@/features/reviews/commands/move-card';

/** What tells an item and its fact. */
export const askedColumns = { id: true, fact: factColumns } as const;

type AskedItem = {
  readonly id: string;
  readonly fact: { readonly fingerprint: string; readonly articleVersion: { readonly articleId: string } };
};

/** A stored answer; `id` is that of its `PracticeItem`. */
type Given = {
  readonly id: string;
  readonly response: string | null;
  readonly correct: boolean | null;
  readonly points: number | null;
};

/** An answer of a practice, as it moves the card of its fact. */
export function moveOf(
  userId: string,
  { id: itemId, fact }: AskedItem,
  { id, response, correct, points }: Given,
): Move {
  return {
    userId,
    itemId,
    fact: { articleId: fact.articleVersion.articleId, fingerprint: fact.fingerprint },
    eventId: `practice:${id}`,
    answerId: null,
    practiceItemId: id,
    response: response ?? '',
    correct: correct ?? false,
    points: points ?? 0,
    guessed: false,
  };
}
