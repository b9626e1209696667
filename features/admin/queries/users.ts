import { db } from '@/lib/db';
import type { Role, Viewer } from '@/lib/viewer';
import { Prisma } from '@/prisma/generated/sqlite/client';
import { administers } from '../policy';
import { type Address, type UserSearch, userSearchSchema } from '../schema';
import { holds, type Paged, placeOf } from './matching';

/** An account and what it has. `email` is null for a pupil, who has a class instead. */
export type UserLine = {
  readonly id: string;
  readonly name: string;
  readonly email: string | null;
  readonly pupilOf: string | null;
  readonly role: Role;
  readonly createdAt: Date;
  readonly classesTaught: number;
  readonly classesAttended: number;
  readonly quizzes: number;
  readonly attempts: number;
};

export type UserList = Paged<UserLine> & { readonly search: UserSearch };

/** The accounts whose name or address holds the words asked for, newest first. Guests have none. */
export async function listUsers(viewer: Viewer, address: Address): Promise<UserList> {
  administers(viewer);
  const search = userSearchSchema.parse(address);
  const where = conditionOf(search);
  const [row] = await db.$queryRaw<
    { count: number | bigint }[]
  >`SELECT COUNT(*) AS "count" FROM "User" u WHERE ${where}`;
  const found = Number(row?.count ?? 0);
  const { skip, take, ...place } = placeOf(found, search.page);
  const ids = await db.$queryRaw<{ id: string }[]>`
    SELECT "id" FROM "User" u WHERE ${where} ORDER BY u."createdAt" DESC, u."id" LIMIT ${take} OFFSET ${skip}`;
  return { lines: await linesOf(ids.map(({ id }) => id)), found, ...place, search };
}

function conditionOf({ q, role }: UserSearch): Prisma.Sql {
  const all = [
    Prisma.sql`(u."email" IS NOT NULL OR EXISTS (SELECT 1 FROM "PupilPass" p WHERE p."userId" = u."id"))`,
    ...(q === '' ? [] : [Prisma.sql`(${holds(Prisma.sql`u."name"`, q)} OR ${holds(Prisma.sql`u."email"`, q)})`]),
    ...(role === '' ? [] : [Prisma.sql`CAST(u."role" AS TEXT) = ${role}`]),
  ];
  return Prisma.join(all, ' AND ');
}

/** The accounts with these ids, in their order. The scope is the caller's. */
export async function linesOf(ids: readonly string[]): Promise<readonly UserLine[]> {
  const [users, counts] = await Promise.all([
    db.user.findMany({ where: { id: { in: [...ids] } }, select: columns }),
    // Counted, not listed: of attempts someone has thousands.
    db.attempt.groupBy({
      by: ['userId'],
      where: { userId: { in: [...ids] }, finishedAt: { not: null } },
      _count: { _all: true },
    }),
  ]);
  const attempts = new Map(counts.map(({ userId, _count }) => [userId, _count._all]));
  const byId = new Map(users.map((user) => [user.id, lineOf(user, attempts.get(user.id) ?? 0)]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}

const columns = {
  id: true,
  name: true,
  email: true,
  role: true,
  createdAt: true,
  pupilPass: { select: { class: { select: { name: true } } } },
  classesTaught: { select: { classId: true } },
  enrollments: { where: { leftAt: null }, select: { classId: true } },
  quizzes: { select: { id: true } },
} as const;

type UserRow = Prisma.UserGetPayload<{ select: typeof columns }>;

function lineOf(
  { pupilPass, name, classesTaught, enrollments, quizzes, ...user }: UserRow,
  attempts: number,
): UserLine {
  return {
    ...user,
    name: name ?? '',
    pupilOf: pupilPass?.class.name ?? null,
    classesTaught: classesTaught.length,
    classesAttended: enrollments.length,
    quizzes: quizzes.length,
    attempts,
  };
}
