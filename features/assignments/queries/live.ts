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
      _count: { select: { overrides: true } },
      class: { select: { _count: { select: { enrollments: { where: { leftAt: null } } } } } },
      attempts: {
        orderBy: { id: 'asc' },
        select: {
          id: true,
          finishedAt: true,
          presence: { select: { seenAt: true, number: true } },
          _count: { select: { answers: true, addedTime: true } },
        },
      },
    },
  });
  if (!found) throw new AppError('not-found');
  const running = found.attempts.some(({ finishedAt }) => finishedAt === null);
  const attempts = found.attempts.map(({ id, finishedAt, presence, _count }) => [
    id,
    finishedAt !== null,
    finishedAt === null && presence ? [presence.number, isStuck(presence.seenAt, now)] : null,
    _count.answers,
    _count.addedTime,
  ]);
  const minute = running ? Math.floor(now.getTime() / 60_000) : 0;
  return JSON.stringify([found.closesAt, found._count.overrides, found.class._count.enrollments, minute, attempts]);
}
