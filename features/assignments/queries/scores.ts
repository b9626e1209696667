import { type Score, scoreOf } from '@/core/grading';
import { db } from '@/lib/db';
import { provider } from '@/lib/env';
import { Prisma } from '@/prisma/generated/sqlite/client';

/** What the database added up of an attempt. */
export type Sums = {
  readonly id: string;
  readonly points: number | bigint;
  readonly outOf: number | bigint;
  readonly answered: number | bigint;
};

/** A class, or one assignment, of which those of one pupil alone where a `userId` is named. */
type Scope = { readonly classId: string } | { readonly assignmentId: string; readonly userId?: string };

/**
 * The scores of all attempts at assignments of a class, or at one of them, by the id of the attempt; what was not answered counts. An item
 * that was dropped counts for nobody, and one that gives its points to everyone also for who left it empty. The database adds up: a class has tens of thousands of answers. The scope is the caller's.
 */
export async function scoresOf(scope: Scope): Promise<ReadonlyMap<string, Score>> {
  // In most classes no item weighs more than another and none was regraded: what is asked of each of two hundred thousand items is asked for nothing then.
  return (await isPlain(scope)) ? scoresBy(await db.$queryRaw(plainSums(scope))) : weighedScoresOf(scope);
}

/** The same, whatever items weigh and however they were regraded. */
export async function weighedScoresOf(scope: Scope): Promise<ReadonlyMap<string, Score>> {
  return scoresBy(await db.$queryRaw(weighedSums(scope)));
}

/** By the id of the attempt. */
export function scoresBy(rows: readonly Sums[]): ReadonlyMap<string, Score> {
  return new Map(
    rows.map(({ id, points, outOf, answered }) => [id, scoreOf(Number(points), Number(answered), Number(outOf))]),
  );
}

/** Where each item asked is worth one point; with further columns of each attempt. */
export function plainSums(scope: Scope, further: Prisma.Sql = Prisma.empty): Prisma.Sql {
  const { columns, beside } = answerSums();
  return Prisma.sql`
    SELECT "Attempt"."id" AS "id", ${further} ${columns},
      (SELECT COUNT(*) FROM "AttemptItem" WHERE "AttemptItem"."attemptId" = "Attempt"."id") AS "outOf"
    FROM "Assignment"
    JOIN "Attempt" ON "Attempt"."assignmentId" = "Assignment"."id" ${beside}
    WHERE ${within(scope)}`;
}

/** What the answers of an attempt come to. PostgreSQL goes through them once where they are joined sideways, which SQLite cannot; one that goes through them twice is quicker than one that groups them. */
function answerSums(): { readonly columns: Prisma.Sql; readonly beside: Prisma.Sql } {
  const ofAttempt = Prisma.sql`FROM "Answer" WHERE "Answer"."attemptId" = "Attempt"."id"`;
  if (provider() === 'sqlite')
    return {
      columns: Prisma.sql`COALESCE((SELECT SUM("points") ${ofAttempt}), 0) AS "points", (SELECT COUNT(*) ${ofAttempt}) AS "answered"`,
      beside: Prisma.empty,
    };
  return {
    columns: Prisma.sql`COALESCE("sums"."points", 0) AS "points", "sums"."answered" AS "answered"`,
    beside: Prisma.sql`CROSS JOIN LATERAL (SELECT SUM("points") AS "points", COUNT(*) AS "answered" ${ofAttempt}) AS "sums"`,
  };
}

function weighedSums(scope: Scope): Prisma.Sql {
  return Prisma.sql`
    SELECT "Attempt"."id" AS "id",
      SUM(COALESCE("Answer"."points", CASE WHEN EXISTS (${standing('full')}) THEN 1 ELSE 0 END) * "Item"."weight") AS "points",
      SUM("Item"."weight") AS "outOf",
      COUNT("Answer"."id") AS "answered"
    FROM "Assignment"
    JOIN "Attempt" ON "Attempt"."assignmentId" = "Assignment"."id"
    JOIN "AttemptItem" ON "AttemptItem"."attemptId" = "Attempt"."id"
    JOIN "Item" ON "Item"."id" = "AttemptItem"."itemId"
    LEFT JOIN "Answer" ON "Answer"."attemptId" = "Attempt"."id" AND "Answer"."itemId" = "Item"."id"
    WHERE ${within(scope)} AND NOT EXISTS (${standing('drop')})
    GROUP BY "Attempt"."id"`;
}

/** Whether each item of these assignments is worth one point, and no regrade gives or takes any of what was not answered. */
export async function isPlain(scope: Scope): Promise<boolean> {
  const [row] = await db.$queryRaw<{ readonly count: number | bigint }[]>`
    SELECT COUNT(*) AS "count"
    FROM "Assignment"
    JOIN "Item" ON "Item"."versionId" = "Assignment"."versionId"
    WHERE ${ofAssignments(scope)}
      AND ("Item"."weight" <> 1 OR EXISTS (${standing('full')}) OR EXISTS (${standing('drop')}))`;
  return Number(row?.count ?? 0) === 0;
}

function standing(deed: 'full' | 'drop'): Prisma.Sql {
  // A literal, not a parameter: PostgreSQL has a type of its own for deeds.
  const isDeed = deed === 'full' ? Prisma.sql`"Regrade"."deed" = 'full'` : Prisma.sql`"Regrade"."deed" = 'drop'`;
  return Prisma.sql`
    SELECT 1 FROM "Regrade"
    WHERE "Regrade"."itemId" = "Item"."id" AND ${isDeed} AND "Regrade"."undoneAt" IS NULL
      AND ("Regrade"."assignmentId" IS NULL OR "Regrade"."assignmentId" = "Assignment"."id")`;
}

/** One condition for each scope: of "either, or whichever is not null" a database finds no index. */
function ofAssignments(scope: Scope): Prisma.Sql {
  return 'classId' in scope
    ? Prisma.sql`"Assignment"."classId" = ${scope.classId}`
    : Prisma.sql`"Assignment"."id" = ${scope.assignmentId}`;
}

function within(scope: Scope): Prisma.Sql {
  const all = ofAssignments(scope);
  if (!('userId' in scope) || scope.userId === undefined) return all;
  return Prisma.sql`${all} AND "Attempt"."userId" = ${scope.userId}`;
}
