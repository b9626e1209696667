import { removeAccount } from '@/features/accounts/commands/delete-account';
import { audit } from '@/features/audit/commands/audit';
import type { AuditDeed } from '@/features/audit/policy';
import { holdClass } from '@/features/membership/commands/hold-class';
import { taught } from '@/features/membership/policy';
import { db, type Transaction } from '@/lib/db';
import { AppError } from '@/lib/errors';
import { hashPassword } from '@/lib/passwords';
import { forgetPupilFailures } from '@/lib/pupil-pass';
import type { Member } from '@/lib/viewer';
import type { ClassMember, PupilDeed } from '../schema/forms';
import { drawPin } from './draw';
import { enroll } from './enroll';

/**
 * What a teacher does to a pupil with one button: out of the class, back into it, or, for a pupil whose account this class
 * made, the whole account away with all its answers.
 * @throws AppError `not-found` when the class is not the viewer's or archived, or the person was never in it.
 */
export function changePupil(
  viewer: Member,
  { classId, userId, deed }: ClassMember & { readonly deed: PupilDeed },
  { now }: { now: Date },
): Promise<void> {
  return db.$transaction(async (tx) => {
    const { id } = await holdClass(tx, { id: classId, ...taught(viewer) });
    const pupil = await findPupil(tx, id, userId);
    switch (deed) {
      case 'remove':
        await tx.enrollment.updateMany({ where: { classId: id, userId, leftAt: null }, data: { leftAt: now } });
        return auditPupil(tx, viewer, 'pupil.removed', userId, now);
      case 'restore':
        await enroll(tx, id, userId, now);
        return auditPupil(tx, viewer, 'pupil.restored', userId, now);
      case 'delete':
        if (!pupil.ofThisClass) throw new AppError('not-found');
        await removeAccount(tx, userId, now);
        return auditPupil(tx, viewer, 'account.deleted', userId, now);
    }
  });
}

/** Who the pupil is only the id tells: the name goes with the account. */
function auditPupil(tx: Transaction, viewer: Member, deed: AuditDeed, userId: string, now: Date): Promise<void> {
  return audit(tx, viewer, { at: now, deed, subject: { kind: 'user', id: userId } });
}

async function findPupil(tx: Transaction, classId: string, userId: string): Promise<{ readonly ofThisClass: boolean }> {
  const enrollment = await tx.enrollment.findUnique({
    where: { classId_userId: { classId, userId } },
    select: { user: { select: { pupilPass: { select: { classId: true } } } } },
  });
  if (!enrollment) throw new AppError('not-found');
  return { ofThisClass: enrollment.user.pupilPass?.classId === classId };
}

export type Slip = { readonly nickname: string; readonly code: string; readonly pin: string };

/**
 * Gives a pupil of this class a new PIN, told this once. Their sessions end, and failed tries count no more.
 * @throws AppError `not-found` as `changePupil`, and for someone who signs in another way.
 */
export async function resetPin(
  viewer: Member,
  { classId, userId }: ClassMember,
  { now }: { now: Date },
): Promise<Slip> {
  const pin = drawPin();
  const pinHash = await hashPassword(pin);
  const { handle, slip } = await db.$transaction(async (tx) => {
    const { id, code } = await holdClass(tx, { id: classId, ...taught(viewer) });
    const { count } = await tx.pupilPass.updateMany({
      where: { userId, classId: id },
      data: { pinHash, changedAt: now },
    });
    if (count === 0) throw new AppError('not-found');
    const { name, pupilPass } = await tx.user.update({
      where: { id: userId },
      data: { sessionVersion: { increment: 1 } },
      select: { name: true, pupilPass: { select: { handle: true } } },
    });
    await auditPupil(tx, viewer, 'pin.reset', userId, now);
    return { handle: pupilPass?.handle ?? '', slip: { nickname: name ?? '', code, pin } };
  });
  await forgetPupilFailures(classId, handle);
  return slip;
}
