import type { Move } from '@/features/reviews/commands/move-card';
import type { Owner } from '@/lib/viewer';

/** What tells which fact an item asks, over all versions of its article. */
export const factColumns = { select: { fingerprint: true, articleVersion: { select: { articleId: true } } } } as const;

type Answered = {
  readonly answerId: string;
  readonly item: {
    readonly id: string;
    readonly fact: { readonly fingerprint: string; readonly articleVersion: { readonly articleId: string } };
  };
  readonly response: string;
  readonly correct: boolean;
  readonly points: number;
};

/** An answer of a quiz, as it moves the card of its fact. */
export function moveOf({ userId }: Owner, { answerId, item, response, correct, points }: Answered): Move {
  const { fingerprint, articleVersion } = item.fact;
  return {
    userId,
    itemId: item.id,
    fact: { articleId: articleVersion.articleId, fingerprint },
    eventId: `answer:${answerId}`,
    answerId,
    response,
    correct,
    points,
    guessed: false,
  };
}
