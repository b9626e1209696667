import type { Deed } from '@/core/grading';
import { ofTaught } from '@/features/assignments/policy/scope';
import { AppError } from '@/lib/errors';
import type { Viewer } from '@/lib/viewer';

/**
 * The quizzes whose items a viewer may regrade wherever they were asked: a teacher their own, an admin all.
 * @throws AppError `not-found` for everyone else.
 */
export function ofOwnQuiz(viewer: Viewer): { readonly version: { readonly quiz: { readonly ownerId?: string } } } {
  if (viewer.kind === 'member' && viewer.role === 'admin') return { version: { quiz: {} } };
  if (viewer.kind === 'member' && viewer.role === 'teacher') return { version: { quiz: { ownerId: viewer.userId } } };
  throw new AppError('not-found');
}

/** The regrades a viewer may undo: those of assignments of their classes, and those of their quizzes as a whole. @throws AppError `not-found` */
export function undoable(viewer: Viewer) {
  return { OR: [{ assignment: ofTaught(viewer) }, { assignmentId: null, item: ofOwnQuiz(viewer) }] };
}

/** A regrade as it is stored; see the columns of `Regrade`. */
export type StoredRegrade = {
  readonly deed: Deed['kind'];
  readonly assignmentId: string | null;
  readonly answerId: string | null;
  readonly accepted: string | null;
  readonly points: number | null;
};

export function deedOf({ deed, accepted, points }: StoredRegrade): Deed {
  switch (deed) {
    case 'drop':
    case 'full':
      return { kind: deed };
    case 'accept':
      return { kind: deed, accepted: accepted ?? '' };
    case 'points':
      return { kind: deed, points: points ?? 0 };
  }
}

/** Whether a regrade of an item concerns an answer to it: one of an assignment those of that assignment, one of an answer that one alone. */
export function concerns(
  regrade: Pick<StoredRegrade, 'assignmentId' | 'answerId'>,
  answer: { readonly assignmentId: string | null; readonly answerId: string | null },
): boolean {
  if (regrade.assignmentId !== null && regrade.assignmentId !== answer.assignmentId) return false;
  return regrade.answerId === null || regrade.answerId === answer.answerId;
}
