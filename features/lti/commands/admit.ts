import { auditClass } from '@/features/classes/commands/audit-class';
import { drawCode } from '@/features/classes/commands/draw';
import { enroll } from '@/features/classes/commands/enroll';
import { mostPupils } from '@/features/classes/schema/forms';
import { oweScores } from '@/features/passback/commands/owe-scores';
import { db, type Transaction } from '@/lib/db';
import { done, type Outcome } from '@/lib/errors';
import { type Member, viewerOf } from '@/lib/viewer';
import type { AdmitFault } from '../policy/admit-faults';
import type { Launch } from '../policy/launch';
import { lasts } from '../policy/times';

export type Launched = { readonly platformId: string; readonly launch: Launch };

/**
 * Where a launch leads whoever it is about: into the assignment of the activity, or for who teaches the course to the choice of a quiz. The course gets a class,
 * made when somebody who teaches it first comes; who learns in it is enrolled.
 */
export async function admit(
  userId: string,
  { platformId, launch }: Launched,
  { now }: { now: Date },
): Promise<Outcome<{ readonly path: string }, AdmitFault>> {
  const viewer = await viewerOf(userId);
  if (viewer.kind !== 'member') return { ok: false, code: 'person' };
  if (!launch.course) return { ok: false, code: 'no-course' };
  return db.$transaction(async (tx) => {
    const course = await findCourse(tx, viewer, { platformId, launch }, now);
    if (!course) return { ok: false, code: 'not-ready' };
    const joined = launch.teaches
      ? await joinTeachers(tx, viewer, course, now)
      : await joinPupils(tx, viewer, course, now);
    if (joined) return { ok: false, code: joined };
    const assignmentId = await openLink(tx, course, launch, now);
    if (assignmentId) return done({ path: `/assignments/${assignmentId}` });
    if (!launch.teaches) return { ok: false, code: 'not-ready' };
    return done({ path: `/lti/choose/${await keepForChoice(tx, viewer, { platformId, launch }, now)}` });
  });
}

type Course = { readonly id: string; readonly classId: string; readonly archived: boolean };

/** The course of a launch; null where nobody who teaches it came yet. */
async function findCourse(
  tx: Transaction,
  viewer: Member,
  { platformId, launch }: Launched,
  now: Date,
): Promise<Course | null> {
  const { id: contextId = '', title = '', membershipsUrl = null } = launch.course ?? {};
  const { deploymentId } = launch;
  const key = { platformId_deploymentId_contextId: { platformId, deploymentId, contextId } };
  const select = { id: true, classId: true, membershipsUrl: true, class: { select: { archivedAt: true } } } as const;
  // Locks the platform until the transaction ends, by an update that changes nothing: two who come first at once make one class.
  await tx.ltiPlatform.updateMany({ where: { id: platformId }, data: { id: platformId } });
  const known = await tx.ltiCourse.findUnique({ where: key, select });
  if (known) {
    if (membershipsUrl !== null && membershipsUrl !== known.membershipsUrl)
      await tx.ltiCourse.update({ where: { id: known.id }, data: { membershipsUrl }, select: { id: true } });
    return { id: known.id, classId: known.classId, archived: known.class.archivedAt !== null };
  }
  if (!launch.teaches) return null;
  const { name } = await tx.ltiPlatform.findUniqueOrThrow({ where: { id: platformId }, select: { name: true } });
  const group = { name: (title || name).slice(0, longestClassName), code: drawCode(), createdAt: now };
  const teachers = { create: { userId: viewer.userId, part: 'owner', since: now } } as const;
  const made = await tx.ltiCourse.create({
    data: {
      platform: { connect: { id: platformId } },
      deploymentId,
      contextId,
      membershipsUrl,
      class: { create: { ...group, teachers } },
    },
    select: { id: true, classId: true },
  });
  await auditClass(tx, viewer, 'class.created', made.classId, now);
  return { ...made, archived: false };
}

/** As long as the name of a class may be. */
const longestClassName = 80;

async function joinTeachers(
  tx: Transaction,
  viewer: Member,
  { classId }: Course,
  now: Date,
): Promise<AdmitFault | null> {
  const key = { classId, userId: viewer.userId };
  if ((await tx.classTeacher.count({ where: key })) > 0) return null;
  const owned = await tx.classTeacher.count({ where: { classId, part: 'owner' } });
  const part = owned > 0 ? 'co_teacher' : 'owner';
  await tx.classTeacher.create({ data: { ...key, part, since: now }, select: { userId: true } });
  await auditClass(tx, viewer, 'co-teacher.joined', classId, now);
  return null;
}

/** Who teaches the class stays its teacher, also where the platform shows them what pupils see. */
async function joinPupils(tx: Transaction, { userId }: Member, course: Course, now: Date): Promise<AdmitFault | null> {
  const { classId } = course;
  const place = { classId, userId };
  if ((await tx.classTeacher.count({ where: place })) > 0) return null;
  if ((await tx.enrollment.count({ where: { ...place, leftAt: null } })) > 0) return null;
  if (course.archived) return 'class-archived';
  if ((await tx.enrollment.count({ where: { classId, leftAt: null } })) >= mostPupils) return 'class-full';
  await enroll(tx, classId, userId, now);
  return null;
}

/** The assignment that the activity opens, with what the platform now says of where its scores go; null where none was chosen yet. */
async function openLink(tx: Transaction, course: Course, { asks }: Launch, now: Date): Promise<string | null> {
  if (asks.kind === 'choice') return null;
  const { resourceLinkId, lineItemUrl } = asks;
  const key = { courseId_resourceLinkId: { courseId: course.id, resourceLinkId } };
  const known = await tx.ltiLink.findUnique({
    where: key,
    select: { id: true, assignmentId: true, lineItemUrl: true },
  });
  if (known) {
    if (lineItemUrl === null || lineItemUrl === known.lineItemUrl) return known.assignmentId;
    await tx.ltiLink.update({
      where: { id: known.id },
      data: { lineItemUrl, lineItemProblem: null },
      select: { id: true },
    });
    // A new column has none of what the one before was told.
    await oweScores(tx, { assignmentId: known.assignmentId }, now, true);
    return known.assignmentId;
  }
  const assignment = await tx.assignment.findFirst({
    where: { id: asks.assignmentId ?? '', classId: course.classId },
    select: { id: true },
  });
  if (!assignment) return null;
  await tx.ltiLink.create({
    data: { courseId: course.id, resourceLinkId, assignmentId: assignment.id, lineItemUrl },
    select: { id: true },
  });
  await oweScores(tx, { assignmentId: assignment.id }, now);
  return assignment.id;
}

async function keepForChoice(
  tx: Transaction,
  { userId }: Member,
  { platformId, launch }: Launched,
  now: Date,
): Promise<string> {
  const expiresAt = new Date(now.getTime() + lasts.launch);
  const { id } = await tx.ltiLaunch.create({
    data: { platformId, userId, launch: JSON.stringify(launch), expiresAt },
    select: { id: true },
  });
  return id;
}
