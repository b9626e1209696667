import { type Score, score } from '@/core/grading';
import { everything, type Shown } from '@/features/assignments/policy/shown';
import { shownTo } from '@/features/assignments/queries/shown-to';
import { bodyOf, type ProvenItem, provenItems } from '@/features/items/queries/proof';
import { withoutKey, withoutProof } from '@/features/items/queries/withheld';
import { type ItemNote, isDropped, isFull, notesOn, withoutWords } from '@/features/regrades/queries/notes';
import { db } from '@/lib/db';
import { ownerId, type Viewer } from '@/lib/viewer';
import { firstGivenIn } from './given';
import { getGradedAttempt, type OwnAttempt } from './own-attempt';

const noNotes: ReadonlyMap<string, ItemNote> = new Map();

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
  /** What of it may be told now: everything, but in an assignment. */
  readonly shown: Shown;
  /** Null while it is not told. */
  readonly score: Score | null;
  /** In the order asked; empty while no verdict is told. Without key or proof while those are not. */
  readonly items: readonly ProvenItem[];
  /** What was regraded of these items, and what the teacher wrote to the answers; by the id of the item. */
  readonly notes: ReadonlyMap<string, ItemNote>;
  /** What was answered to what, where no verdict is told. */
  readonly responses: readonly Responded[];
  /** In reading order of the quiz; empty while keys are not told. */
  readonly facts: readonly FactSeen[];
  readonly body: string;
  /** Where questions were answered before reading too. */
  readonly taught: Taught | null;
};

export type Responded = {
  readonly id: string;
  readonly stem: string;
  readonly kind: string;
  readonly readable: string | null;
};

/**
 * What a finished attempt came to, with the version that was seen. Null while it is open: its keys stay hidden. Of an attempt at an
 * assignment no more leaves the server than its rules tell at `now`.
 * @throws AppError `not-found` when it is not the viewer's.
 */
export async function getResult(viewer: Viewer, attemptId: string, { now }: { now: Date }): Promise<Result | null> {
  const { attempt, given, noted } = await getGradedAttempt(viewer, attemptId, { now });
  const { assigned, finishedAt } = attempt;
  if (!finishedAt) return null;
  const userId = ownerId(viewer);
  const finished = assigned && { id: attemptId, userId, rules: assigned.rules, finishedAt };
  const shown = finished ? await shownTo(db, finished, now) : everything;
  const own = { id: attemptId, userId, finishedAt: { not: null } } as const;
  // Its version is named too, so that the database looks among its items and not among all there are.
  const { versionId } = attempt;
  const scope = assigned
    ? ({ versionId, attemptItems: { some: { attempt: own } } } as const)
    : ({ versionId, position: { not: null }, version: { attempts: { some: own } } } as const);
  const [proven, body, notes] = await Promise.all([
    provenItems(scope, given),
    bodyOf(attempt.articleVersionId),
    noted ? notesOn({ id: attemptId, versionId, assignmentId: assigned?.id ?? null }) : noNotes,
  ]);
  const byId = new Map(proven.map((item) => [item.id, item]));
  const all = attempt.places.flatMap(({ itemId }) => byId.get(itemId) ?? []);
  const counting = all.filter(({ id }) => !isDropped(notes.get(id)));
  const facts = factsOf(counting);
  const total = score(
    counting.map(({ id, answer }) => answer ?? (isFull(notes.get(id)) ? { points: 1 } : null)),
    counting.map(({ weight }) => weight),
  );
  return {
    attempt,
    shown,
    score: shown.score ? total : null,
    items: shown.verdict
      ? all.map((item) => (shown.quote ? item : shown.key ? withoutProof(item) : withoutKey(item)))
      : [],
    notes: shown.verdict ? (shown.key ? notes : withoutWords(notes)) : new Map(),
    responses: shown.verdict ? [] : all.map(respondedOf),
    facts: shown.key ? facts : [],
    body,
    taught: attempt.reading ? await taughtBy({ attempt, score: total, items: counting, facts }) : null,
  };
}

function respondedOf({ id, stem, kind, answer }: ProvenItem): Responded {
  return { id, stem, kind, readable: answer?.readable ?? null };
}

type Taken = {
  readonly attempt: OwnAttempt;
  readonly score: Score;
  readonly items: readonly ProvenItem[];
  readonly facts: readonly FactSeen[];
};

async function taughtBy({ attempt, score: after, items, facts }: Taken): Promise<Taught> {
  const given = await firstGivenIn(attempt.id);
  const first = items.map(({ id, fact }) => ({ fact, answer: given.get(id) ?? null }));
  const weights = items.map(({ weight }) => weight);
  const before = new Map(factsOf(first).map(({ id, known }) => [id, known]));
  return {
    before: score(
      first.map(({ answer }) => answer),
      weights,
    ),
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
