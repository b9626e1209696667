import { db } from '@/lib/db';
import { AppError } from '@/lib/errors';
import type { Viewer } from '@/lib/viewer';
import { Prisma } from '@/prisma/generated/sqlite/client';
import { administers } from '../policy';
import { type Address, type ClassSearch, classSearchSchema } from '../schema';
import { holds, type Paged, peopleMatching, placeOf } from './matching';

export type ClassLine = {
  readonly id: string;
  readonly name: string;
  readonly createdAt: Date;
  readonly archivedAt: Date | null;
  /** Its owner first; nobody where the last teacher's account is gone. */
  readonly teachers: readonly { readonly id: string; readonly name: string; readonly owns: boolean }[];
  readonly pupils: number;
  readonly assignments: number;
};

export type ClassList = Paged<ClassLine> & { readonly search: ClassSearch };

/** The classes whose name, or whose teacher's name or address, holds the words asked for, newest first. */
export async function listClasses(viewer: Viewer, address: Address): Promise<ClassList> {
  administers(viewer);
  const search = classSearchSchema.parse(address);
  const where = await conditionOf(search);
  const found = await db.class.count({ where });
  const { skip, take, ...place } = placeOf(found, search.page);
  const orderBy = [{ createdAt: 'desc' }, { id: 'asc' }] as const;
  const rows = await db.class.findMany({ where, orderBy: [...orderBy], skip, take, select: columns });
  return { lines: rows.map(lineOf), found, ...place, search };
}

/** @throws AppError `not-found` */
export async function getClassForAdmin(viewer: Viewer, classId: string): Promise<ClassLine> {
  administers(viewer);
  const row = await db.class.findUnique({ where: { id: classId }, select: columns });
  if (!row) throw new AppError('not-found');
  return lineOf(row);
}

async function conditionOf({ q }: ClassSearch) {
  if (q === '') return {};
  const [named, people] = await Promise.all([
    db.$queryRaw<{ id: string }[]>`SELECT "id" FROM "Class" c WHERE ${holds(Prisma.sql`c."name"`, q)}`,
    peopleMatching(q),
  ]);
  return {
    OR: [{ id: { in: named.map(({ id }) => id) } }, { teachers: { some: { userId: { in: [...people] } } } }],
  };
}

const columns = {
  id: true,
  name: true,
  createdAt: true,
  archivedAt: true,
  teachers: {
    // `owner` comes after `co_teacher` in the alphabet of SQLite, before it in the enum of PostgreSQL: sorted below.
    orderBy: { since: 'asc' },
    select: { part: true, user: { select: { id: true, name: true } } },
  },
  enrollments: { where: { leftAt: null }, select: { id: true } },
  assignments: { select: { id: true } },
} as const;

type Row = Prisma.ClassGetPayload<{ select: typeof columns }>;

function lineOf({ teachers, enrollments, assignments, ...group }: Row): ClassLine {
  const all = teachers.map(({ part, user }) => ({ id: user.id, name: user.name ?? '', owns: part === 'owner' }));
  return {
    ...group,
    teachers: [...all.filter(({ owns }) => owns), ...all.filter(({ owns }) => !owns)],
    pupils: enrollments.length,
    assignments: assignments.length,
  };
}
