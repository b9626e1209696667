import type { Gradable } from '@/core/grading';
import { holdAssignment } from '@/features/assignments/commands/hold-assignment';
import { ofTaught } from '@/features/assignments/policy/scope';
import { gradableOf, keyColumns } from '@/features/items/queries/gradable';
import type { Transaction } from '@/lib/db';
import { AppError } from '@/lib/errors';
import type { Member } from '@/lib/viewer';
import { ofOwnQuiz } from '../policy';

export type HeldItem = {
  readonly id: string;
  readonly versionId: string;
  readonly assignmentId: string | null;
  readonly weight: number;
  readonly gradable: Gradable;
  /** What people are told it is about: the title of the assignment, else of the article. */
  readonly subject: string;
};

/**
 * An item the viewer may regrade: in an assignment of a class they teach, or, without one, of a quiz of theirs. Until the transaction ends nobody else regrades
 * an item of its version, and nobody answers one: open attempts are locked too, so that each answer is either counted again or comes after.
 * @throws AppError `not-found` when it is not the viewer's, or its class is archived.
 */
export async function holdItem(
  tx: Transaction,
  viewer: Member,
  { itemId, assignmentId }: { readonly itemId: string; readonly assignmentId: string | null },
): Promise<HeldItem> {
  const assignment = assignmentId === null ? null : await holdAssignment(tx, viewer, assignmentId);
  const scope = assignment
    ? {
        versionId: assignment.versionId,
        version: { assignments: { some: { id: assignment.id, ...ofTaught(viewer) } } },
      }
    : ofOwnQuiz(viewer);
  const item = await tx.item.findFirst({
    where: { id: itemId, ...scope },
    select: {
      ...keyColumns,
      id: true,
      weight: true,
      versionId: true,
      version: { select: { articleVersion: { select: { title: true } } } },
    },
  });
  if (!item) throw new AppError('not-found');
  const { id, versionId, weight, version } = item;
  // Updates that change nothing take the locks on both databases.
  await tx.quizVersion.updateMany({ where: { id: versionId }, data: { number: { increment: 0 } } });
  await tx.attempt.updateMany({
    where: { versionId, finishedAt: null, ...(assignmentId === null ? {} : { assignmentId }) },
    data: { finishedAt: null },
  });
  const subject = assignment?.title ?? version.articleVersion.title;
  return { id, versionId, assignmentId, weight, gradable: gradableOf(item), subject };
}
