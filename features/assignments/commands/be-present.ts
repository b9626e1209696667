import { db } from '@/lib/db';
import { AppError } from '@/lib/errors';
import type { Owner } from '@/lib/viewer';
import { assignedColumns, assignedOf } from '../queries/assigned';

/** How an attempt stands, told to its own page: what changed on the server meanwhile. */
export type Present = { readonly deadlineAt: Date | null; readonly finished: boolean };

/**
 * Keeps when the page of a running attempt was last heard of, and which item is on it (from 1; 0 for another page).
 * @throws AppError `not-found` when it is not the viewer's, or is taken of their own accord.
 */
export async function bePresent(
  viewer: Owner,
  { attemptId, number }: { readonly attemptId: string; readonly number: number },
  { now }: { now: Date },
): Promise<Present> {
  const { userId } = viewer;
  const attempt = await db.attempt.findFirst({
    where: { id: attemptId, userId, assignmentId: { not: null } },
    select: { startedAt: true, finishedAt: true, ...assignedColumns(userId) },
  });
  const assigned = attempt && assignedOf(attempt);
  if (!attempt || !assigned) throw new AppError('not-found');
  const { deadlineAt } = assigned;
  const finished = attempt.finishedAt !== null || (deadlineAt !== null && deadlineAt <= now);
  const seen = { seenAt: now, number };
  if (!finished) await db.presence.upsert({ where: { attemptId }, create: { attemptId, ...seen }, update: seen });
  return { deadlineAt, finished };
}
