import { holdClass } from '@/features/membership/commands/hold-class';
import { owned, taught } from '@/features/membership/policy';
import { db } from '@/lib/db';
import { AppError } from '@/lib/errors';
import type { Member } from '@/lib/viewer';
import type { ClassDeed } from '../schema/forms';
import { drawCode } from './draw';

/** @throws AppError `not-found` for who does not own the class, and for an archived one. */
export async function renameClass(viewer: Member, { classId, name }: { classId: string; name: string }): Promise<void> {
  const where = { id: classId, archivedAt: null, ...owned(viewer) };
  found((await db.class.updateMany({ where, data: { name } })).count);
}

/**
 * What is done to a class with one button. The owner archives and brings back; every teacher renews, closes and opens the
 * code; a co-teacher steps down.
 * @throws AppError `not-found` for everyone else, and for all but `unarchive` and `step-down` in an archived class.
 */
export async function changeClass(
  viewer: Member,
  { classId, deed }: { readonly classId: string; readonly deed: ClassDeed },
  { now }: { now: Date },
): Promise<void> {
  const id = classId;
  const open = { id, archivedAt: null };
  switch (deed) {
    case 'archive':
      return found(
        (await db.class.updateMany({ where: { ...open, ...owned(viewer) }, data: { archivedAt: now } })).count,
      );
    case 'unarchive':
      return found((await db.class.updateMany({ where: { id, ...owned(viewer) }, data: { archivedAt: null } })).count);
    case 'close':
      return found(
        (await db.class.updateMany({ where: { ...open, ...taught(viewer) }, data: { joinClosedAt: now } })).count,
      );
    case 'open':
      return found(
        (await db.class.updateMany({ where: { ...open, ...taught(viewer) }, data: { joinClosedAt: null } })).count,
      );
    case 'renew':
      return renewCode(viewer, classId, now);
    case 'step-down':
      return found(
        (await db.classTeacher.deleteMany({ where: { classId, userId: viewer.userId, part: 'co_teacher' } })).count,
      );
  }
}

/** A new code to join by. The old one joins nobody any more, but still signs in those who have it on a slip. */
function renewCode(viewer: Member, classId: string, now: Date): Promise<void> {
  return db.$transaction(async (tx) => {
    const { id, code } = await holdClass(tx, { id: classId, ...taught(viewer) });
    await tx.formerCode.create({ data: { code, classId: id, retiredAt: now }, select: { code: true } });
    await tx.class.update({ where: { id }, data: { code: drawCode(), joinClosedAt: null }, select: { id: true } });
  });
}

function found(count: number): void {
  if (count === 0) throw new AppError('not-found');
}
