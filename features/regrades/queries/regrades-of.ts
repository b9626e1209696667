import { ofTaught } from '@/features/assignments/policy/scope';
import { db } from '@/lib/db';
import type { Member } from '@/lib/viewer';

/** A regrade as teachers see it. */
export type RegradeEntry = {
  readonly id: string;
  readonly itemId: string;
  readonly deed: 'drop' | 'accept' | 'full' | 'points';
  /** Of `accept`, as it was typed or sent; of the others empty. */
  readonly accepted: string;
  /** Of `points`: a share of what the item is worth, 0 to 1. */
  readonly points: number;
  /** Of `points`: whose answer. */
  readonly pupil: string;
  readonly reason: string;
  readonly at: Date;
  /** Empty where that account is gone. */
  readonly by: string;
  /** Of the quiz as a whole, not of this assignment alone. */
  readonly whole: boolean;
  readonly undoneAt: Date | null;
  /** Whether the viewer may undo it. */
  readonly mine: boolean;
};

/**
 * What was regraded in an assignment of a class the viewer teaches, and of its quiz as a whole, the newest first; also what was undone.
 * Of an assignment that is not the viewer's: none.
 */
export async function regradesOf(viewer: Member, assignmentId: string): Promise<readonly RegradeEntry[]> {
  const mine = { id: assignmentId, ...ofTaught(viewer) };
  const rows = await db.regrade.findMany({
    where: {
      OR: [{ assignment: mine }, { assignmentId: null, item: { version: { assignments: { some: mine } } } }],
    },
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
    select: {
      id: true,
      itemId: true,
      assignmentId: true,
      deed: true,
      accepted: true,
      points: true,
      reason: true,
      at: true,
      undoneAt: true,
      by: { select: { name: true } },
      answer: { select: { attempt: { select: { user: { select: { name: true } } } } } },
      item: { select: { version: { select: { quiz: { select: { ownerId: true } } } } } },
    },
  });
  return rows.map(({ assignmentId: within, accepted, points, by, answer, item, ...row }) => ({
    ...row,
    accepted: accepted ?? '',
    points: points ?? 0,
    pupil: answer?.attempt.user.name ?? '',
    by: by?.name ?? '',
    whole: within === null,
    mine: within !== null || viewer.role === 'admin' || item.version.quiz.ownerId === viewer.userId,
  }));
}
