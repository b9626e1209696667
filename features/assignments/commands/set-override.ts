import { oweScores } from '@/features/passback/commands/owe-scores';
import { db } from '@/lib/db';
import { AppError, done, type Outcome } from '@/lib/errors';
import type { Member } from '@/lib/viewer';
import type { OverrideFields, OverrideKey } from '../schema/forms';
import { auditAssignment, holdAssignment, pupilsIn } from './hold-assignment';
import { overrideColumns } from './rule-columns';

/**
 * Sets other rules for one pupil or a group, or changes them; they hold at once, also for an attempt that runs.
 * @throws AppError `not-found` when the assignment is not of a class the viewer teaches, or it has no such override.
 */
export function setOverride(
  viewer: Member,
  { assignmentId, overrideId, pupils, ...fields }: OverrideFields,
  { now }: { now: Date },
): Promise<Outcome<void, 'pupils' | 'label'>> {
  return db.$transaction(async (tx) => {
    const held = await holdAssignment(tx, viewer, assignmentId);
    const whom = await pupilsIn(tx, held.classId, pupils);
    if (whom.length === 0) return { ok: false, code: 'pupils', field: 'pupils' };
    // Who stands alone goes before a group, so a group has a name.
    if (whom.length > 1 && fields.label === '') return { ok: false, code: 'label', field: 'label' };
    const columns = { ...overrideColumns(fields), label: whom.length > 1 ? fields.label : '', setAt: now };
    await auditAssignment(tx, viewer, 'override.set', held, now);
    const named = { create: whom.map((userId) => ({ userId })) };
    if (overrideId === null) {
      await tx.override.create({ data: { ...columns, assignmentId, pupils: named } });
      await oweScores(tx, { assignmentId }, now);
      return done(undefined);
    }
    const { count } = await tx.override.updateMany({ where: { id: overrideId, assignmentId }, data: columns });
    if (count === 0) throw new AppError('not-found');
    await tx.overridePupil.deleteMany({ where: { overrideId } });
    await tx.overridePupil.createMany({ data: whom.map((userId) => ({ overrideId, userId })) });
    await oweScores(tx, { assignmentId }, now);
    return done(undefined);
  });
}

/** @throws AppError `not-found` */
export function removeOverride(
  viewer: Member,
  { assignmentId, overrideId }: OverrideKey,
  { now }: { now: Date },
): Promise<void> {
  return db.$transaction(async (tx) => {
    const held = await holdAssignment(tx, viewer, assignmentId);
    const { count } = await tx.override.deleteMany({ where: { id: overrideId, assignmentId } });
    if (count === 0) return;
    await oweScores(tx, { assignmentId }, now);
    await auditAssignment(tx, viewer, 'override.removed', held, now);
  });
}
