import { attended, taught } from '@/features/membership/policy';
import { pupilsPerClass } from '@/features/membership/queries/pupils-per-class';
import { db } from '@/lib/db';
import type { Member } from '@/lib/viewer';

export type TaughtLine = {
  readonly id: string;
  readonly name: string;
  readonly archived: boolean;
  readonly pupils: number;
};
export type AttendedLine = { readonly id: string; readonly name: string; readonly teachers: readonly string[] };
export type InvitationLine = { readonly classId: string; readonly name: string; readonly teachers: readonly string[] };

const newestFirst = { orderBy: { createdAt: 'desc' } } as const;

/** The classes that the viewer looks after; none for who does not teach. */
export async function listTaught(viewer: Member): Promise<readonly TaughtLine[]> {
  if (viewer.role === 'learner') return [];
  const classes = await db.class.findMany({
    where: taught(viewer),
    ...newestFirst,
    select: {
      id: true,
      name: true,
      archivedAt: true,
    },
  });
  const pupils = await pupilsPerClass(classes.map(({ id }) => id));
  return classes.map(({ id, name, archivedAt }) => ({
    id,
    name,
    archived: archivedAt !== null,
    pupils: pupils(id),
  }));
}

/** The classes that the viewer learns in. */
export async function listAttended(viewer: Member): Promise<readonly AttendedLine[]> {
  const classes = await db.class.findMany({
    where: attended(viewer),
    ...newestFirst,
    select: { id: true, name: true, ...namedTeachers },
  });
  return classes.map(({ id, name, teachers }) => ({ id, name, teachers: namesOf(teachers) }));
}

/** Who asked the viewer to teach along; see `answerInvitation` for whom an invitation is. */
export async function listInvitations(viewer: Member): Promise<readonly InvitationLine[]> {
  if (viewer.role === 'learner') return [];
  const user = await db.user.findUnique({ where: { id: viewer.userId }, select: { email: true, createdAt: true } });
  if (!user?.email) return [];
  const invitations = await db.classInvitation.findMany({
    where: { email: user.email, invitedAt: { gte: user.createdAt }, class: { archivedAt: null } },
    orderBy: { invitedAt: 'asc' },
    select: { classId: true, class: { select: { name: true, ...namedTeachers } } },
  });
  return invitations.map(({ classId, class: { name, teachers } }) => ({ classId, name, teachers: namesOf(teachers) }));
}

/** Who teaches, those who are there longest first. */
export const namedTeachers = {
  teachers: { orderBy: { since: 'asc' }, select: { user: { select: { name: true } } } },
} as const;

export function namesOf(teachers: readonly { readonly user: { readonly name: string | null } }[]): readonly string[] {
  return teachers.flatMap(({ user: { name } }) => (name ? [name] : []));
}
