import type { AuditDeed } from '@/features/audit/policy';
import { holdClass } from '@/features/membership/commands/hold-class';
import { owned, taught } from '@/features/membership/policy';
import { db } from '@/lib/db';
import { AppError } from '@/lib/errors';
import { type Member, ownerId } from '@/lib/viewer';
import type { ClassDeed } from '../schema/forms';
import { auditClass } from './audit-class';
import { drawCode } from './draw';

/** @throws AppError `not-found` for who does not own the class, and for an archived one. */
export async function renameClass(
  viewer: Member,
  { classId, name }: { readonly classId: string; readonly name: string },
  { now }: { now: Date },
): Promise<void> {
  const where = { id: classId, archivedAt: null, ...owned(viewer) };
  return change(viewer, { where, data: { name } }, 'class.renamed', now);
}

/**
 * What is done to a class with one button. The owner archives and brings back; every teacher renews, closes and opens the
 * code, and says whether pupils see themselves beside the class; a co-teacher steps down.
 * @throws AppError `not-found` for everyone else, and for all but `unarchive` and `step-down` in an archived class.
 */
export async function changeClass(
  viewer: Member,
  { classId, deed }: { readonly classId: string; readonly deed: ClassDeed },
  { now }: { now: Date },
): Promise<void> {
  const id = classId;
  const open = { id, archivedAt: null };
  const set = (where: Changed['where'], data: Changed['data'], deed: AuditDeed) =>
    change(viewer, { where, data }, deed, now);
  switch (deed) {
    case 'archive':
      return set({ ...open, ...owned(viewer) }, { archivedAt: now }, 'class.archived');
    case 'unarchive':
      return set({ id, ...owned(viewer) }, { archivedAt: null }, 'class.unarchived');
    case 'close':
      return set({ ...open, ...taught(viewer) }, { joinClosedAt: now }, 'class.joining-closed');
    case 'open':
      return set({ ...open, ...taught(viewer) }, { joinClosedAt: null }, 'class.joining-opened');
    case 'compare':
      return set({ ...open, ...taught(viewer) }, { comparesSince: now }, 'class.compared');
    case 'compare-no-more':
      return set({ ...open, ...taught(viewer) }, { comparesSince: null }, 'class.compared-no-more');
    case 'renew':
      return renewCode(viewer, classId, now);
    case 'step-down':
      return stepDown(viewer, classId, now);
  }
}

type Changed = {
  readonly where: { readonly id: string; readonly archivedAt?: null } & ReturnType<typeof taught>;
  readonly data: {
    readonly name?: string;
    readonly archivedAt?: Date | null;
    readonly joinClosedAt?: Date | null;
    readonly comparesSince?: Date | null;
  };
};

function change(viewer: Member, { where, data }: Changed, deed: AuditDeed, now: Date): Promise<void> {
  return db.$transaction(async (tx) => {
    found((await tx.class.updateMany({ where, data })).count);
    await auditClass(tx, viewer, deed, where.id, now);
  });
}

function stepDown(viewer: Member, classId: string, now: Date): Promise<void> {
  return db.$transaction(async (tx) => {
    // Not `viewer.userId`: of who has none Prisma would leave the filter out.
    const mine = { classId, userId: ownerId(viewer), part: 'co_teacher' } as const;
    found((await tx.classTeacher.deleteMany({ where: mine })).count);
    await auditClass(tx, viewer, 'class.stepped-down', classId, now);
  });
}

/** A new code to join by. The old one joins nobody any more, but still signs in those who have it on a slip. */
function renewCode(viewer: Member, classId: string, now: Date): Promise<void> {
  return db.$transaction(async (tx) => {
    const { id, code } = await holdClass(tx, { id: classId, ...taught(viewer) });
    await tx.formerCode.create({ data: { code, classId: id, retiredAt: now }, select: { code: true } });
    await tx.class.update({ where: { id }, data: { code: drawCode(), joinClosedAt: null }, select: { id: true } });
    await auditClass(tx, viewer, 'class.code-renewed', id, now);
  });
}

function found(count: number): void {
  if (count === 0) throw new AppError('not-found');
}
