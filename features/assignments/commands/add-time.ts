import { db } from '@/lib/db';
import type { Member } from '@/lib/viewer';
import type { AddTime } from '../schema/forms';
import { auditAssignment, holdAssignment } from './hold-assignment';

/**
 * Gives more time to a running attempt, or to all that run: answers how many got it. It comes on top of whatever ends them, their close too.
 * @throws AppError `not-found` when the assignment is not of a class the viewer teaches.
 */
export function addTime(
  viewer: Member,
  { assignmentId, attemptId, minutes }: AddTime,
  { now }: { now: Date },
): Promise<number> {
  return db.$transaction(async (tx) => {
    const held = await holdAssignment(tx, viewer, assignmentId);
    const running = await tx.attempt.findMany({
      where: { assignmentId, finishedAt: null, ...(attemptId === null ? {} : { id: attemptId }) },
      select: { id: true },
    });
    await tx.addedTime.createMany({
      data: running.map(({ id }) => ({ attemptId: id, seconds: minutes * 60, at: now, byId: viewer.userId })),
    });
    if (running.length > 0) await auditAssignment(tx, viewer, 'time.added', held, now);
    return running.length;
  });
}
