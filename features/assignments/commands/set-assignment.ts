import { audit } from '@/features/audit/commands/audit';
import { holdClass } from '@/features/membership/commands/hold-class';
import { taught } from '@/features/membership/policy';
import { notify } from '@/features/notifications/commands/notify';
import { db, type Transaction } from '@/lib/db';
import { AppError, done, type Outcome } from '@/lib/errors';
import type { Member } from '@/lib/viewer';
import { usableBy } from '../policy/usable';
import type { NewAssignment } from '../schema/forms';
import { pupilsIn } from './hold-assignment';
import { assignmentColumns } from './rule-columns';

/**
 * Sets the newest published version of a quiz to classes: an assignment each, so that each may be changed by itself.
 * Where pupils are named, only they are to take it; a class without any of them gets it whole.
 * @throws AppError `not-found` when a class is not taught by the viewer or is archived, or the quiz is not to be used by them.
 */
export function setAssignment(
  viewer: Member,
  input: NewAssignment,
  { now }: { now: Date },
): Promise<Outcome<AssignmentsSet, 'drawCount'>> {
  return db.$transaction((tx) => setAssignmentIn(tx, viewer, input, now));
}

/** By class, in the order they were named. */
export type AssignmentsSet = { readonly assignmentIds: readonly string[] };

export async function setAssignmentIn(
  tx: Transaction,
  viewer: Member,
  { code, classIds, ...fields }: NewAssignment,
  now: Date,
): Promise<Outcome<AssignmentsSet, 'drawCount'>> {
  const version = await tx.quizVersion.findFirst({
    where: { quiz: { code, ...usableBy(viewer) }, publication: { isNot: null } },
    orderBy: { number: 'desc' },
    select: { id: true, items: { where: { position: { not: null } }, select: { id: true } } },
  });
  if (!version || version.items.length === 0) throw new AppError('not-found');
  if (fields.drawCount > version.items.length)
    return { ok: false, code: 'drawCount', field: 'drawCount', values: { count: version.items.length } };
  const assignmentIds: string[] = [];
  for (const classId of new Set(classIds))
    assignmentIds.push(await setIn(tx, viewer, { classId, versionId: version.id, fields }, now));
  return done({ assignmentIds });
}

type Setting = {
  readonly classId: string;
  readonly versionId: string;
  readonly fields: Omit<NewAssignment, 'code' | 'classIds'>;
};

async function setIn(tx: Transaction, viewer: Member, { classId, versionId, fields }: Setting, now: Date) {
  await holdClass(tx, { id: classId, ...taught(viewer) });
  const pupils = await pupilsIn(tx, classId, fields.pupils);
  const { id } = await tx.assignment.create({
    data: {
      ...assignmentColumns(fields),
      forSome: pupils.length > 0,
      classId,
      versionId,
      setById: viewer.userId,
      setAt: now,
      pupils: { create: pupils.map((userId) => ({ userId })) },
    },
    select: { id: true },
  });
  await tellAssigned(tx, { id, title: fields.title, classId, pupils }, now);
  const subject = { kind: 'assignment', id } as const;
  await audit(tx, viewer, { at: now, deed: 'assignment.set', subject, detail: fields.title });
  return id;
}

type Told = {
  readonly id: string;
  readonly title: string;
  readonly classId: string;
  readonly pupils: readonly string[];
};

/** Tells whom an assignment is for: everyone in the class where no pupils are named. */
export async function tellAssigned(tx: Transaction, { id, title, classId, pupils }: Told, now: Date): Promise<void> {
  const everyone = await tx.enrollment.findMany({ where: { classId, leftAt: null }, select: { userId: true } });
  const whom = pupils.length > 0 ? pupils : everyone.map(({ userId }) => userId);
  const telling = { kind: 'assigned', subject: title, path: `/assignments/${id}`, event: `assigned:${id}` } as const;
  await notify(tx, whom, telling, { now });
}
