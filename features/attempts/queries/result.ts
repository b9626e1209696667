import { type Score, score } from '@/core/grading';
import { bodyOf, type ProvenItem, provenItems } from '@/features/items/queries/proof';
import { ownerId, type Viewer } from '@/lib/viewer';
import { firstGivenIn, givenIn } from './given';
import { getOwnAttempt, type OwnAttempt } from './own-attempt';

type Known = 'known' | 'partly' | 'missed';

/** How a fact stands after an attempt: by the worst answer about it. */
export type FactSeen = { readonly id: string; readonly text: string; readonly known: Known };

/** What reading taught: how the quiz and each of its facts stood before it and after. */
export type Taught = {
  readonly before: Score;
  readonly after: Score;
  readonly facts: readonly (Omit<FactSeen, 'known'> & { readonly before: Known; readonly after: Known })[];
};

export type Result = {
  readonly attempt: OwnAttempt;
  readonly score: Score;
  readonly items: readonly ProvenItem[];
  /** In reading order of the quiz. */
  readonly facts: readonly FactSeen[];
  readonly body: string;
  /** Where questions were answered before reading too. */
  readonly taught: Taught | null;
};

/**
 * What a finished attempt came to, with the version that was seen. Null while it is open: its keys stay hidden.
 * @throws AppError `not-found` when it is not the viewer's.
 */
export async function getResult(viewer: Viewer, attemptId: string): Promise<Result | null> {
  const attempt = await getOwnAttempt(viewer, attemptId);
  if (!attempt.finishedAt) return null;
  const own = { id: attemptId, userId: ownerId(viewer), finishedAt: { not: null } } as const;
  const [all, body] = await Promise.all([
    provenItems({ position: { not: null }, version: { attempts: { some: own } } }, await givenIn(attemptId)),
    bodyOf(attempt.articleVersionId),
  ]);
  const asked = new Set(attempt.places.map(({ itemId }) => itemId));
  const items = all.filter(({ id }) => asked.has(id));
  const facts = factsOf(items);
  const result = { attempt, score: score(items.map(({ answer }) => answer)), items, facts, body };
  return { ...result, taught: attempt.reading ? await taughtBy(result) : null };
}

async function taughtBy({ attempt, score: after, items, facts }: Omit<Result, 'taught'>): Promise<Taught> {
  const given = await firstGivenIn(attempt.id);
  const first = items.map(({ id, fact }) => ({ fact, answer: given.get(id) ?? null }));
  const before = new Map(factsOf(first).map(({ id, known }) => [id, known]));
  return {
    before: score(first.map(({ answer }) => answer)),
    after,
    facts: facts.map(({ known, ...fact }) => ({ ...fact, before: before.get(fact.id) ?? 'missed', after: known })),
  };
}

type Asked = {
  readonly fact: { readonly id: string; readonly text: string };
  readonly answer: { readonly points: number } | null;
};

function factsOf(items: readonly Asked[]): readonly FactSeen[] {
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
