import { type Score, score } from '@/core/grading';
import { bodyOf, type ProvenItem, provenItems } from '@/features/items/queries/proof';
import type { Viewer } from '@/lib/viewer';
import { givenIn } from './given';
import { getOwnAttempt, type OwnAttempt, ownerId } from './own-attempt';

/** How a fact stands after an attempt: by the worst answer about it. */
export type FactSeen = { readonly id: string; readonly text: string; readonly known: 'known' | 'partly' | 'missed' };

export type Result = {
  readonly attempt: OwnAttempt;
  readonly score: Score;
  readonly items: readonly ProvenItem[];
  /** In reading order of the quiz. */
  readonly facts: readonly FactSeen[];
  readonly body: string;
};

/**
 * What a finished attempt came to, with the version that was seen. Null while it is open: its keys stay hidden.
 * @throws AppError `not-found` when it is not the viewer's.
 */
export async function getResult(viewer: Viewer, attemptId: string): Promise<Result | null> {
  const attempt = await getOwnAttempt(viewer, attemptId);
  if (!attempt.finishedAt) return null;
  const own = { id: attemptId, userId: ownerId(viewer), finishedAt: { not: null } } as const;
  const [items, body] = await Promise.all([
    provenItems({ position: { not: null }, version: { attempts: { some: own } } }, await givenIn(attemptId)),
    bodyOf(attempt.articleVersionId),
  ]);
  return { attempt, score: score(items.map(({ answer }) => answer)), items, facts: factsOf(items), body };
}

function factsOf(items: readonly ProvenItem[]): readonly FactSeen[] {
  const facts = new Map<string, { readonly id: string; readonly text: string; readonly points: number }>();
  for (const { fact, answer } of items) {
    const points = Math.min(facts.get(fact.id)?.points ?? 1, answer?.points ?? 0);
    facts.set(fact.id, { ...fact, points });
  }
  return [...facts.values()].map(({ points, ...fact }) => ({
    ...fact,
    known: points === 1 ? 'known' : points > 0 ? 'partly' : 'missed',
  }));
}
