import { oweScores } from '@/features/passback/commands/owe-scores';
import { db, type Transaction } from '@/lib/db';
import { done, type Outcome } from '@/lib/errors';
import type { Member } from '@/lib/viewer';
import type { AssignmentKey, ChangedAssignment } from '../schema/forms';
import { auditAssignment, type HeldAssignment, holdAssignment, pupilsIn } from './hold-assignment';
import { assignmentColumns } from './rule-columns';
import { tellAssigned } from './set-assignment';

/**
 * Changes the rules of an assignment; they hold at once, for attempts that run too. What an attempt has drawn, and whether each answer
 * is final, stays as it was when the attempt began.
 * @throws AppError `not-found` when it is not of a class the viewer teaches.
 */
export function changeAssignment(
  viewer: Member,
  { assignmentId, ...fields }: ChangedAssignment,
  { now }: { now: Date },
): Promise<Outcome<void, 'drawCount'>> {
  return db.$transaction(async (tx) => {
    const held = await holdAssignment(tx, viewer, assignmentId);
    const count = await tx.item.count({ where: { versionId: held.versionId, position: { not: null } } });
    if (fields.drawCount > count) return { ok: false, code: 'drawCount', field: 'drawCount', values: { count } };
    const pupils = await pupilsIn(tx, held.classId, fields.pupils);
    const columns = { ...assignmentColumns(fields), forSome: pupils.length > 0 };
    await tx.assignment.update({ where: { id: assignmentId }, data: columns });
    await changePupils(tx, held, pupils);
    await tellAssigned(tx, { id: assignmentId, title: fields.title, classId: held.classId, pupils }, now);
    await oweScores(tx, { assignmentId }, now);
    await auditAssignment(tx, viewer, 'assignment.changed', { ...held, title: fields.title }, now);
    return done(undefined);
  });
}

async function changePupils(tx: Transaction, { id }: HeldAssignment, pupils: readonly string[]): Promise<void> {
  await tx.assignedPupil.deleteMany({ where: { assignmentId: id } });
  await tx.assignedPupil.createMany({ data: pupils.map((userId) => ({ assignmentId: id, userId })) });
}

/** Closes an assignment at once for everyone without an override of the close; who is in the middle of it is handed in, once their extra time is over. */
export function closeAssignment(
  viewer: Member,
  { assignmentId }: AssignmentKey,
  { now }: { now: Date },
): Promise<void> {
  return db.$transaction(async (tx) => {
    const held = await holdAssignment(tx, viewer, assignmentId);
    await tx.assignment.update({ where: { id: assignmentId }, data: { closesAt: now, lateSeconds: 0 } });
    await auditAssignment(tx, viewer, 'assignment.closed', held, now);
  });
}

/** Takes back an assignment that nobody has begun; one with attempts stays, for nothing that was answered is lost. */
export function withdrawAssignment(
  viewer: Member,
  { assignmentId }: AssignmentKey,
  { now }: { now: Date },
): Promise<Outcome<string, 'begun'>> {
  return db.$transaction(async (tx) => {
    const held = await holdAssignment(tx, viewer, assignmentId);
    if ((await tx.attempt.count({ where: { assignmentId } })) > 0) return { ok: false, code: 'begun' };
    await tx.assignment.delete({ where: { id: assignmentId } });
    await tx.notification.deleteMany({ where: { path: `/assignments/${assignmentId}` } });
    await auditAssignment(tx, viewer, 'assignment.withdrawn', held, now);
    return done(held.classId);
  });
}
