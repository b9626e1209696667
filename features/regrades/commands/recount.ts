import type { Gradable } from '@/core/grading';
import type { Transaction } from '@/lib/db';
import { standingRegrades } from '../queries/standing-regrades';
import { type Counted, counted } from './count-answer';

type Item = { readonly id: string; readonly gradable: Gradable };

/**
 * Counts all answers to an item again, in one assignment or (null) wherever it was asked in a quiz, and answers the ids of those that count otherwise than
 * before. Doing it twice changes nothing the second time. Their attempts are held by the caller.
 */
export async function recount(tx: Transaction, item: Item, assignmentId: string | null): Promise<readonly string[]> {
  const answers = await tx.answer.findMany({
    where: { itemId: item.id, ...(assignmentId === null ? {} : { attempt: { assignmentId } }) },
    select: {
      id: true,
      response: true,
      correct: true,
      points: true,
      gradedCorrect: true,
      gradedPoints: true,
      attempt: { select: { assignmentId: true } },
    },
  });
  const standing = await standingRegrades(tx, item.id);
  const changes = new Map<string, { readonly to: Counted; readonly ids: string[] }>();
  for (const { id, response, attempt, ...before } of answers) {
    const graded = {
      correct: before.gradedCorrect ?? before.correct,
      points: before.gradedPoints ?? before.points,
    };
    const to = counted(item.gradable, { answerId: id, ...attempt, response, graded }, standing);
    if (isSame(before, to)) continue;
    const key = JSON.stringify([to.correct, to.points, to.gradedCorrect, to.gradedPoints]);
    const change = changes.get(key) ?? { to, ids: [] };
    change.ids.push(id);
    changes.set(key, change);
  }
  // Few different ones: a statement each, however many answers there are.
  for (const { to, ids } of changes.values())
    for (const some of inBatches(ids)) await tx.answer.updateMany({ where: { id: { in: some } }, data: to });
  return [...changes.values()].flatMap(({ ids }) => ids);
}

function isSame(one: Counted, other: Counted): boolean {
  return (
    one.correct === other.correct &&
    one.points === other.points &&
    one.gradedCorrect === other.gradedCorrect &&
    one.gradedPoints === other.gradedPoints
  );
}

/** A statement takes so many values and no more. */
function inBatches(ids: readonly string[]): readonly string[][] {
  const size = 500;
  return Array.from({ length: Math.ceil(ids.length / size) }, (_, at) => ids.slice(at * size, (at + 1) * size));
}
