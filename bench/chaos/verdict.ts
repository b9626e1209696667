import { grade } from '../../core/grading/index.ts';
import { gradableOf, keyColumns } from '../../features/items/queries/gradable.ts';
import { db } from '../../lib/db.ts';
import { compare, type Kept, type Loss } from './compare.ts';
import type { Ledger } from './ledger.ts';

export type Verdict = {
  readonly losses: readonly Loss[];
  /** Attempts that the server said to have handed in, and that are open. */
  readonly unfinished: readonly string[];
  /** Attempts of one person at one version that are open beside each other. */
  readonly twins: number;
  /** Answers whose stored points are not those of their key. */
  readonly misgraded: readonly string[];
  /** Timed attempts still open although their time is over, or finished at another moment than their deadline. */
  readonly overrun: readonly string[];
  readonly answers: number;
  readonly attempts: number;
};

/** Reads everything that is stored and holds it against what the learners were told. What was acknowledged of the attempts `elsewhere` is not in the ledger. */
export async function judge(
  ledger: Ledger,
  { limitSeconds, elsewhere }: { readonly limitSeconds: number; readonly elsewhere: ReadonlySet<string> },
): Promise<Verdict> {
  const attempts = await db.attempt.findMany({ select: attemptColumns });
  const kept: Kept[] = [];
  const misgraded: string[] = [];
  for (const { id, answers, items, version } of attempts) {
    const order = items.length > 0 ? items.map(({ itemId }) => itemId) : version.items.map((item) => item.id);
    for (const { itemId, response, points, correct, item } of answers) {
      kept.push({ attemptId: id, number: order.indexOf(itemId) + 1, response });
      const verdict = grade(gradableOf(item), response);
      if (verdict.kind === 'unreadable' || verdict.points !== points || verdict.correct !== correct)
        misgraded.push(`${id} ${itemId}`);
    }
  }
  const open = attempts.filter(({ finishedAt }) => finishedAt === null);
  const timed = attempts.filter(({ assignmentId }) => assignmentId !== null);
  return {
    losses: compare(
      ledger.answers,
      kept.filter(({ attemptId }) => !elsewhere.has(attemptId)),
    ),
    unfinished: open.map(({ id }) => id).filter((id) => ledger.finished.has(id)),
    twins: open.length - new Set(open.map(({ userId, versionId }) => `${userId} ${versionId}`)).size,
    misgraded,
    overrun: timed
      .filter(({ startedAt, finishedAt }) => finishedAt?.getTime() !== startedAt.getTime() + limitSeconds * 1000)
      .map(({ id }) => id),
    answers: kept.length,
    attempts: attempts.length,
  };
}

const placed = { position: { not: null } };
const attemptColumns = {
  id: true,
  userId: true,
  versionId: true,
  assignmentId: true,
  startedAt: true,
  finishedAt: true,
  items: { select: { itemId: true }, orderBy: { position: 'asc' } },
  version: { select: { items: { where: placed, select: { id: true }, orderBy: { position: 'asc' } } } },
  answers: {
    select: { itemId: true, response: true, points: true, correct: true, item: { select: keyColumns } },
  },
} as const;
