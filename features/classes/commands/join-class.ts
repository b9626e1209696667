import { attended } from '@/features/membership/policy';
import { db } from '@/lib/db';
import { AppError, done, type Outcome } from '@/lib/errors';
import type { Member } from '@/lib/viewer';
import { enroll, holdOpenClass } from './enroll';

/**
 * Puts the viewer into the class of a code, with the account they have. Joining twice is being in it once.
 * @throws AppError `not-found` for a code that joins nobody: unknown, renewed, closed or of an archived class.
 */
export function joinClass(
  viewer: Member,
  { code }: { readonly code: string },
  { now }: { now: Date },
): Promise<Outcome<{ readonly classId: string }, 'class-full'>> {
  return db.$transaction(async (tx) => {
    const { id, full } = await holdOpenClass(tx, code);
    const already = await tx.class.count({ where: { id, ...attended(viewer) } });
    if (full && already === 0) return { ok: false, code: 'class-full' };
    await enroll(tx, id, viewer.userId, now);
    return done({ classId: id });
  });
}

/** Leaves a class, also an archived one: nobody is kept in. What was answered stays the learner's own. @throws AppError `not-found` */
export async function leaveClass(
  viewer: Member,
  { classId }: { readonly classId: string },
  { now }: { now: Date },
): Promise<void> {
  const where = { classId, userId: viewer.userId, leftAt: null };
  const { count } = await db.enrollment.updateMany({ where, data: { leftAt: now } });
  if (count === 0) throw new AppError('not-found');
}
