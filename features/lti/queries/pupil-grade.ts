import { rulesOfPupil } from '@/features/assignments/queries/rules-of';
import { scoresOf } from '@/features/assignments/queries/scores';
import { shownTo } from '@/features/assignments/queries/shown-to';
import { attemptRows, gradedColumns, type PupilRow } from '@/features/gradebook/queries/class-rows';
import { pupilCell } from '@/features/gradebook/queries/pupil-cell';
import { db } from '@/lib/db';

/** How a pupil stands in an assignment, for who is told their grade. */
export type PupilGrade = {
  /** 0 to 1, as the gradebook has it. */
  readonly share: number;
  /** Whether the rules of the assignment tell the pupil their score by now. */
  readonly told: boolean;
};

/** Null where nothing was handed in. The scope is the caller's. */
export async function pupilGrade(
  { assignmentId, userId }: { readonly assignmentId: string; readonly userId: string },
  { now }: { now: Date },
): Promise<PupilGrade | null> {
  const assignment = await db.assignment.findUnique({
    where: { id: assignmentId },
    select: { ...gradedColumns, classId: true },
  });
  if (!assignment) return null;
  const [taken, scores] = await Promise.all([
    attemptRows(assignment.classId, { assignmentId, userId }),
    scoresOf({ assignmentId, userId }),
  ]);
  const rules = rulesOfPupil(assignment, userId);
  const cell = pupilCell(assignment, pupil(userId), { taken, scores, rules, view: { count: 'rules' }, now });
  const last = taken.findLast(({ finishedAt }) => finishedAt !== null);
  if (cell.share === null || !last?.finishedAt) return null;
  const shown = await shownTo(db, { id: last.id, userId, rules, finishedAt: last.finishedAt }, now);
  return { share: cell.share, told: shown.score };
}

/** Who has attempts is graded, whenever they joined and left. */
function pupil(userId: string): PupilRow {
  return { userId, realName: null, joinedAt: new Date(0), leftAt: null, name: '' };
}
