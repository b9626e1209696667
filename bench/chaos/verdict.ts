import { grade } from '../../core/grading/index.ts';
import { gradableOf, keyColumns } from '../../features/items/queries/gradable.ts';
import { uuidOf } from '../../features/xapi/policy/names.ts';
import { db } from '../../lib/db.ts';
import { compare, type Kept, type Loss } from './compare.ts';
import type { Ledger } from './ledger.ts';
import type { RecordStore } from './record-store.ts';

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

/**
 * How many statements of finished attempts the record store was not told, once the outbox had its time: what a killed process held is due again
 * when its lease is over, and what failed some minutes later.
 */
export async function untoldOf(store: RecordStore): Promise<number> {
  for (
    let waited = 0;
    waited < 300 && (await db.outboxMessage.count({ where: { dueAt: { not: null } } })) > 0;
    waited += 1
  )
    await new Promise((later) => setTimeout(later, 1000));
  const attempts = await db.attempt.findMany({
    where: { finishedAt: { not: null } },
    select: { id: true, answers: { select: { itemId: true } } },
  });
  const owed = attempts.flatMap(({ id, answers }) => [
    uuidOf(`completed ${id}`),
    ...answers.map(({ itemId }) => uuidOf(`answered ${id} ${itemId}`)),
  ]);
  return owed.filter((id) => !store.told.has(id)).length;
}
