import { audit } from '@/features/audit/commands/audit';
import { db } from '@/lib/db';
import { AppError, done, type Outcome } from '@/lib/errors';
import type { Viewer } from '@/lib/viewer';
import { administers } from '../policy';
import type { HandOver } from '../schema';

/**
 * Makes another teacher the owner of a class, also of an archived one whose teacher is gone. Who owned it teaches along from then on.
 * @throws AppError `not-found` for a class that is not there.
 */
export async function handOver(
  viewer: Viewer,
  { classId, email }: HandOver,
  { now }: { now: Date },
): Promise<Outcome<void, 'no-teacher'>> {
  administers(viewer);
  return db.$transaction(async (tx) => {
    const group = await tx.class.findUnique({ where: { id: classId }, select: { name: true } });
    if (!group) throw new AppError('not-found');
    const heir = await tx.user.findFirst({ where: { email, role: { not: 'learner' } }, select: { id: true } });
    if (!heir) return { ok: false, code: 'no-teacher', field: 'email' };
    const others = { classId, part: 'owner', userId: { not: heir.id } } as const;
    await tx.classTeacher.updateMany({ where: others, data: { part: 'co_teacher' } });
    const key = { classId, userId: heir.id };
    await tx.classTeacher.upsert({
      where: { classId_userId: key },
      create: { ...key, part: 'owner', since: now },
      update: { part: 'owner' },
      select: { userId: true },
    });
    const subject = { kind: 'class', id: classId } as const;
    await audit(tx, viewer, { at: now, deed: 'class.handed-over', subject, detail: group.name });
    return done(undefined);
  });
}
