import { askable } from '@/features/items/policy/askable';
import type { Transaction } from '@/lib/db';
import { lastWrong } from '../policy/last-wrong';

/** So many mistakes at once. */
export const mostMistakes = 20;

/**
 * The items that a learner answered wrong the last time they were asked, in a quiz, a practice or the daily queue: ids, oldest mistake first. Each as the newest published version of
 * its quiz asks it. Only answers whose verdict was told count: those that moved a card.
 */
export async function mistakesOf(tx: Transaction, userId: string): Promise<readonly string[]> {
  const answers = await tx.review.findMany({
    where: { card: { userId }, undoneAt: null },
    orderBy: [{ reviewedAt: 'asc' }, { id: 'asc' }],
    select: { correct: true, item: { select: asked } },
  });
  const quizIds = [...new Set(answers.map(({ item }) => item.version.quizId))];
  const current = await currentItems(tx, quizIds);
  return lastWrong(
    answers.map(({ correct, item }) => ({ correct, item: askedOf(item) })),
    current.map(askedOf),
  );
}

const asked = {
  id: true,
  kind: true,
  stem: true,
  position: true,
  fact: { select: { fingerprint: true } },
  version: { select: { quizId: true, number: true } },
} as const;

/** Every item of the newest published version of each quiz, its reserve counted in: reviews ask from it. */
async function currentItems(tx: Transaction, quizIds: readonly string[]) {
  const versions = await tx.quizVersion.findMany({
    where: { quizId: { in: [...quizIds] }, publication: { isNot: null } },
    orderBy: { number: 'asc' },
    select: { id: true, quizId: true },
  });
  const newest = new Map(versions.map(({ id, quizId }) => [quizId, id]));
  return tx.item.findMany({
    where: { versionId: { in: [...newest.values()] }, replacedAt: null, ...askable },
    select: asked,
  });
}

type AskedRow = {
  readonly id: string;
  readonly kind: string;
  readonly stem: string;
  readonly position: number | null;
  readonly fact: { readonly fingerprint: string };
  readonly version: { readonly quizId: string };
};

function askedOf({ id, kind, stem, position, fact, version }: AskedRow) {
  return { id, kind, stem, placed: position !== null, fact: `${version.quizId} ${fact.fingerprint}` };
}
