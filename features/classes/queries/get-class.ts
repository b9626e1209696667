import { attended, taught } from '@/features/membership/policy';
import { db } from '@/lib/db';
import { AppError } from '@/lib/errors';
import type { Member } from '@/lib/viewer';
import { namedTeachers, namesOf } from './list-classes';

export type Pupil = {
  readonly userId: string;
  readonly name: string;
  readonly realName: string | null;
  readonly joinedAt: Date;
  readonly leftAt: Date | null;
  /** Whether this class made the account: its teachers may set the PIN anew and delete it. */
  readonly byPin: boolean;
  readonly pinSetAt: Date | null;
};

export type Teacher = { readonly userId: string; readonly name: string; readonly part: 'owner' | 'co_teacher' };

export type TaughtClass = {
  readonly id: string;
  readonly name: string;
  readonly code: string;
  readonly archivedAt: Date | null;
  readonly joinClosedAt: Date | null;
  /** Since when its pupils see themselves beside it; null: they do not. */
  readonly comparesSince: Date | null;
  /** Whether the viewer may rename, archive and share it. */
  readonly owns: boolean;
  /** Whether the viewer teaches along and may step down. */
  readonly coTeaches: boolean;
  readonly teachers: readonly Teacher[];
  readonly invited: readonly string[];
  readonly pupils: readonly Pupil[];
  readonly former: readonly Pupil[];
};

/** A class as its teachers see it. @throws AppError `not-found` when it is not the viewer's. */
export async function getTaughtClass(viewer: Member, classId: string): Promise<TaughtClass> {
  const found = await db.class.findFirst({
    where: { id: classId, ...taught(viewer) },
    select: {
      id: true,
      name: true,
      code: true,
      archivedAt: true,
      joinClosedAt: true,
      comparesSince: true,
      teachers: {
        orderBy: { since: 'asc' },
        select: { userId: true, part: true, user: { select: { name: true } } },
      },
      invitations: { orderBy: { email: 'asc' }, select: { email: true } },
      enrollments: { select: pupilColumns },
    },
  });
  if (!found) throw new AppError('not-found');
  const { teachers, invitations, enrollments, ...rest } = found;
  const own = teachers.find(({ userId }) => userId === viewer.userId);
  const owns = viewer.role === 'admin' || own?.part === 'owner';
  const pupils = enrollments.map((one) => pupilOf(one, classId)).sort((a, b) => a.name.localeCompare(b.name, 'id'));
  return {
    ...rest,
    owns,
    coTeaches: own?.part === 'co_teacher',
    teachers: teachers.map(({ userId, part, user }) => ({ userId, part, name: user.name ?? '' })),
    invited: owns ? invitations.map(({ email }) => email) : [],
    pupils: pupils.filter(({ leftAt }) => leftAt === null),
    former: pupils.filter(({ leftAt }) => leftAt !== null),
  };
}

/** One pupil of a class, present or former, as its teachers see them. @throws AppError `not-found` */
export async function getPupil(
  viewer: Member,
  classId: string,
  userId: string,
): Promise<{
  readonly class: { readonly id: string; readonly name: string; readonly archived: boolean };
  readonly pupil: Pupil;
}> {
  const enrollment = await db.enrollment.findFirst({
    where: { userId, class: { id: classId, ...taught(viewer) } },
    select: { ...pupilColumns, class: { select: { id: true, name: true, archivedAt: true } } },
  });
  if (!enrollment) throw new AppError('not-found');
  const { id, name, archivedAt } = enrollment.class;
  return { class: { id, name, archived: archivedAt !== null }, pupil: pupilOf(enrollment, classId) };
}

export type AttendedClass = {
  readonly id: string;
  readonly name: string;
  readonly teachers: readonly string[];
  readonly archived: boolean;
  readonly joinedAt: Date;
  readonly realName: string | null;
  /** What a pupil without e-mail signs in with, beside the PIN; null for other accounts, and in other classes. */
  readonly signIn: { readonly code: string; readonly nickname: string } | null;
};

/** A class as its pupil sees it: no other pupil is in it. @throws AppError `not-found` when the viewer is not in it. */
export async function getAttendedClass(viewer: Member, classId: string): Promise<AttendedClass> {
  const { userId } = viewer;
  const found = await db.class.findFirst({
    where: { id: classId, ...attended(viewer) },
    select: {
      id: true,
      name: true,
      code: true,
      archivedAt: true,
      ...namedTeachers,
      enrollments: { where: { userId }, select: { joinedAt: true, realName: true } },
      pupilPasses: { where: { userId }, select: { userId: true } },
    },
  });
  const own = found?.enrollments[0];
  if (!found || !own) throw new AppError('not-found');
  const { id, name, code, archivedAt, teachers, pupilPasses } = found;
  return {
    id,
    name,
    teachers: namesOf(teachers),
    archived: archivedAt !== null,
    ...own,
    signIn: pupilPasses.length > 0 ? { code, nickname: viewer.name } : null,
  };
}

export type FoundClass =
  | { readonly kind: 'taught'; readonly group: TaughtClass }
  | { readonly kind: 'attended'; readonly group: AttendedClass };

/** A class as the viewer has it: to teach, else to learn in. @throws AppError `not-found` */
export async function getClass(viewer: Member, classId: string): Promise<FoundClass> {
  if (viewer.role !== 'learner') {
    const teaches = await db.class.count({ where: { id: classId, ...taught(viewer) } });
    if (teaches > 0) return { kind: 'taught', group: await getTaughtClass(viewer, classId) };
  }
  return { kind: 'attended', group: await getAttendedClass(viewer, classId) };
}

const pupilColumns = {
  userId: true,
  realName: true,
  joinedAt: true,
  leftAt: true,
  user: { select: { name: true, pupilPass: { select: { classId: true, changedAt: true } } } },
} as const;

type Row = {
  readonly userId: string;
  readonly realName: string | null;
  readonly joinedAt: Date;
  readonly leftAt: Date | null;
  readonly user: {
    readonly name: string | null;
    readonly pupilPass: { readonly classId: string; readonly changedAt: Date } | null;
  };
};

/** Without the e-mail address: a teacher needs the name only. */
function pupilOf({ user, ...row }: Row, classId: string): Pupil {
  const pass = user.pupilPass?.classId === classId ? user.pupilPass : null;
  return { ...row, name: user.name ?? '', byPin: pass !== null, pinSetAt: pass?.changedAt ?? null };
}
