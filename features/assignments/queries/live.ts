import { db } from '@/lib/db';
import { AppError } from '@/lib/errors';
import type { Member } from '@/lib/viewer';
import { ofTaught } from '../policy/scope';
import { isStuck } from '../policy/standing';

/**
 * A text that changes whenever the page of an assignment would tell something else: who began, answered, handed in, was given time,
 * moved to another item, or fell silent. Minutes left are told by the page itself, so it changes each minute while an attempt runs.
 * @throws AppError `not-found` when the assignment is not of a class the viewer teaches.
 */
export async function getLiveMark(viewer: Member, assignmentId: string, { now }: { now: Date }): Promise<string> {
  const found = await db.assignment.findFirst({
    where: { id: assignmentId, ...ofTaught(viewer) },
    select: {
      closesAt: true,
      classId: true,
      overrides: { select: { id: true } },
      attempts: {
        orderBy: { id: 'asc' },
        select: {
          id: true,
          finishedAt: true,
          presence: { select: { seenAt: true, number: true } },
          addedTime: { select: { id: true } },
        },
      },
    },
  });
  if (!found) throw new AppError('not-found');
  const [pupils, answers] = await Promise.all([
    db.enrollment.count({ where: { classId: found.classId, leftAt: null } }),
    answersPerAttempt(assignmentId),
  ]);
  const running = found.attempts.some(({ finishedAt }) => finishedAt === null);
  const attempts = found.attempts.map(({ id, finishedAt, presence, addedTime }) => [
    id,
    finishedAt !== null,
    finishedAt === null && presence ? [presence.number, isStuck(presence.seenAt, now)] : null,
    answers.get(id) ?? 0,
    addedTime.length,
  ]);
  const minute = running ? Math.floor(now.getTime() / 60_000) : 0;
  return JSON.stringify([found.closesAt, found.overrides.length, pupils, minute, attempts]);
}

async function answersPerAttempt(assignmentId: string): Promise<ReadonlyMap<string, number>> {
  const counts = await db.answer.groupBy({
    by: ['attemptId'],
    where: { attempt: { assignmentId } },
    _count: { _all: true },
  });
  return new Map(counts.map(({ attemptId, _count }) => [attemptId, _count._all]));
}
