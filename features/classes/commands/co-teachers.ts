import { holdClass } from '@/features/membership/commands/hold-class';
import { owned, taught } from '@/features/membership/policy';
import { db } from '@/lib/db';
import { AppError } from '@/lib/errors';
import type { Member } from '@/lib/viewer';
import type { ClassMember } from '../schema/forms';
import { auditClass } from './audit-class';

type Invitation = { readonly classId: string; readonly email: string };

/**
 * Asks someone to teach along, by address. Whether anyone has that address is not looked up, so neither the answer nor the
 * list of the class tells; and nobody finds themselves in a class they did not agree to.
 * @throws AppError `not-found` when the class is not the viewer's to share.
 */
export function inviteCoTeacher(viewer: Member, { classId, email }: Invitation, { now }: { now: Date }): Promise<void> {
  return db.$transaction(async (tx) => {
    const { id } = await holdClass(tx, { id: classId, ...owned(viewer) });
    const classId_email = { classId: id, email };
    await tx.classInvitation.upsert({
      where: { classId_email },
      create: { ...classId_email, invitedAt: now },
      update: {},
      select: { email: true },
    });
    await auditClass(tx, viewer, 'co-teacher.invited', id, now);
  });
}

/** @throws AppError `not-found` */
export function withdrawInvitation(
  viewer: Member,
  { classId, email }: Invitation,
  { now }: { now: Date },
): Promise<void> {
  return db.$transaction(async (tx) => {
    const { id } = await holdClass(tx, { id: classId, ...owned(viewer) });
    const { count } = await tx.classInvitation.deleteMany({ where: { classId: id, email } });
    if (count > 0) await auditClass(tx, viewer, 'co-teacher.uninvited', id, now);
  });
}

/**
 * Takes an invitation up, or turns it down. Only an account that is older than the invitation may: addresses are not
 * verified, and else anyone could make an account with the address of the colleague.
 * @throws AppError `not-found` when there is none for the viewer.
 */
export async function answerInvitation(
  viewer: Member,
  { classId, accept }: { readonly classId: string; readonly accept: boolean },
  { now }: { now: Date },
): Promise<void> {
  taught(viewer);
  return db.$transaction(async (tx) => {
    const { id } = await holdClass(tx, { id: classId });
    const { userId } = viewer;
    const { email, createdAt } = await tx.user.findUniqueOrThrow({
      where: { id: userId },
      select: { email: true, createdAt: true },
    });
    const mine = { classId: id, email: email ?? '', invitedAt: { gte: createdAt } };
    if ((await tx.classInvitation.deleteMany({ where: mine })).count === 0) throw new AppError('not-found');
    await auditClass(tx, viewer, accept ? 'co-teacher.joined' : 'co-teacher.declined', id, now);
    if (!accept) return;
    await tx.classTeacher.upsert({
      where: { classId_userId: { classId: id, userId } },
      create: { classId: id, userId, part: 'co_teacher', since: now },
      update: {},
      select: { userId: true },
    });
  });
}

/** @throws AppError `not-found` when the class is not the viewer's to share, or the person no co-teacher of it. */
export function removeCoTeacher(
  viewer: Member,
  { classId, userId }: ClassMember,
  { now }: { now: Date },
): Promise<void> {
  return db.$transaction(async (tx) => {
    const { id } = await holdClass(tx, { id: classId, ...owned(viewer) });
    const { count } = await tx.classTeacher.deleteMany({ where: { classId: id, userId, part: 'co_teacher' } });
    if (count === 0) throw new AppError('not-found');
    await auditClass(tx, viewer, 'co-teacher.removed', id, now);
  });
}
