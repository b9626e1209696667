import { type Cell, cellOf, type Score, type Sitting } from '@/core/grading';
import { endAt, isLate, phaseAt } from '@/features/assignments/policy/clock';
import type { OwnRules } from '@/features/assignments/policy/rules';
import { sumOf } from '@/features/assignments/queries/assigned';
import type { GradebookView } from '../schema';
import type { AssignmentRow, AttemptRow, PupilRow } from './class-rows';

export type Taken = {
  readonly taken: readonly AttemptRow[];
  readonly scores: ReadonlyMap<string, Score>;
  /** Those of the pupil. */
  readonly rules: OwnRules;
  readonly view: Pick<GradebookView, 'count'>;
  readonly now: Date;
};

/** One cell, by the rules of that pupil. */
export function pupilCell(
  assignment: AssignmentRow,
  pupil: PupilRow,
  { taken, scores, rules, view, now }: Taken,
): Cell {
  return cellOf(
    {
      method: view.count === 'rules' ? rules.grading : view.count,
      latePercent: rules.latePercent,
      passPercent: rules.passPercent,
      phase: phaseAt(rules, now),
      assigned: isAssigned(assignment, pupil, rules),
    },
    taken.map((attempt) => sittingOf(attempt, rules, scores)),
  );
}

/** Not who has left, nor who came when it was closed already. */
function isAssigned({ forSome, pupils }: AssignmentRow, { userId, joinedAt, leftAt }: PupilRow, rules: OwnRules) {
  const end = endAt(rules);
  if (leftAt !== null || (end !== null && joinedAt > end)) return false;
  return !forSome || pupils.some((pupil) => pupil.userId === userId);
}

function sittingOf({ id, finishedAt, addedTime }: AttemptRow, rules: OwnRules, scores: Taken['scores']): Sitting {
  const late = finishedAt !== null && isLate(rules, { finishedAt, addedSeconds: sumOf(addedTime) });
  return { share: scores.get(id)?.share ?? 0, finished: finishedAt !== null, late };
}
