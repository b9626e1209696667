import { ofTaught } from '@/features/assignments/policy/scope';
import { ruledForAll } from '@/features/assignments/queries/rules-of';
import { db } from '@/lib/db';
import { AppError } from '@/lib/errors';
import type { Viewer } from '@/lib/viewer';

// What a gradebook is made of, as it is stored.

export type ClassRow = Awaited<ReturnType<typeof classRow>>;
export type PupilRow = ClassRow['enrollments'][number];
export type AssignmentRow = ClassRow['assignments'][number];
export type AttemptRow = Awaited<ReturnType<typeof attemptRows>>[number];

/** What a cell of a gradebook is made of, of an assignment. */
export const gradedColumns = {
  id: true,
  title: true,
  setAt: true,
  forSome: true,
  drawCount: true,
  ...ruledForAll,
  pupils: { select: { userId: true } },
} as const;

/** A class with its pupils, also those who left, and its assignments, the oldest first. @throws AppError `not-found` when the viewer does not teach it. */
export async function classRow(viewer: Viewer, classId: string, assignmentId?: string) {
  const found = await db.class.findFirst({
    where: { id: classId, ...ofTaught(viewer).class },
    select: {
      id: true,
      name: true,
      archivedAt: true,
      enrollments: {
        select: { userId: true, realName: true, joinedAt: true, leftAt: true, user: { select: { name: true } } },
      },
      assignments: {
        where: assignmentId === undefined ? {} : { id: assignmentId },
        orderBy: [{ setAt: 'asc' }, { id: 'asc' }],
        select: gradedColumns,
      },
    },
  });
  if (!found) throw new AppError('not-found');
  const enrollments = found.enrollments.map(({ user, ...pupil }) => ({ ...pupil, name: user.name ?? '' }));
  return { ...found, enrollments };
}

/** The attempts at assignments of a class, all or those that are asked for, each pupil's in the order they were begun. The scope is the caller's. */
export async function attemptRows(classId: string, asked: { assignmentId?: string; userId?: string } = {}) {
  const where = { assignment: { classId }, ...asked };
  const [rows, addedTo] = await Promise.all([
    db.attempt.findMany({
      where,
      orderBy: [{ number: 'asc' }],
      select: { id: true, userId: true, assignmentId: true, number: true, finishedAt: true },
    }),
    addedTimes(where),
  ]);
  return rows.map((row) => ({ ...row, addedTime: addedTo(row.id) }));
}

type Asked = {
  readonly assignment: { readonly classId: string };
  readonly assignmentId?: string;
  readonly userId?: string;
};

type Added = readonly { readonly seconds: number }[];

/** What was added to an attempt, by its id. Few have any; asked for by the ids of all of them it would be twenty statements. */
export async function addedTimes(attempt: Asked): Promise<(attemptId: string) => Added> {
  const added = await db.addedTime.findMany({ where: { attempt }, select: { attemptId: true, seconds: true } });
  const addedTo = new Map<string, { readonly seconds: number }[]>();
  for (const { attemptId, seconds } of added) addedTo.set(attemptId, [...(addedTo.get(attemptId) ?? []), { seconds }]);
  return (attemptId) => addedTo.get(attemptId) ?? none;
}

const none: Added = [];
