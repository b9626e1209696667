import { type Gradable, type Marked, regraded } from '@/core/grading';
import type { Transaction } from '@/lib/db';
import { concerns, deedOf, type StoredRegrade } from '../policy';
import { standingRegrades } from '../queries/standing-regrades';

/** The columns of an answer: what counts, and what the key gave where that is something else. */
export type Counted = Marked & { readonly gradedCorrect: boolean | null; readonly gradedPoints: number | null };

type Given = { readonly answerId: string | null; readonly assignmentId: string | null; readonly response: string };

/** What counts of an answer, by what the key gave it and the regrades of its item that stand. Without one that changes it: what the key gave. */
export function counted(
  gradable: Gradable,
  { answerId, assignmentId, response, graded }: Given & { readonly graded: Marked },
  standing: readonly StoredRegrade[],
): Counted {
  const deeds = standing.filter((one) => concerns(one, { assignmentId, answerId })).map(deedOf);
  const { correct, points } = regraded(gradable, { response, graded }, deeds);
  if (correct === graded.correct && points === graded.points)
    return { correct, points, gradedCorrect: null, gradedPoints: null };
  return { correct, points, gradedCorrect: graded.correct, gradedPoints: graded.points };
}

/** The same of an answer that is just given: its attempt is held, so that no regrade comes in between. */
export async function countAnswer(
  tx: Transaction,
  item: { readonly id: string; readonly gradable: Gradable },
  given: Given & { readonly graded: Marked },
): Promise<Counted> {
  return counted(item.gradable, given, await standingRegrades(tx, item.id));
}
