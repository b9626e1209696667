import { type Score, scoreOf } from '@/core/grading';
import { db } from '@/lib/db';
import { Prisma } from '@/prisma/generated/sqlite/client';

type Row = {
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
  const rows = await db.$queryRaw<Row[]>`
    SELECT "Attempt"."id" AS "id",
      SUM(COALESCE("Answer"."points", CASE WHEN EXISTS (
        SELECT 1 FROM "Regrade"
        WHERE "Regrade"."itemId" = "Item"."id" AND "Regrade"."deed" = 'full' AND "Regrade"."undoneAt" IS NULL
          AND ("Regrade"."assignmentId" IS NULL OR "Regrade"."assignmentId" = "Assignment"."id")
      ) THEN 1 ELSE 0 END) * "Item"."weight") AS "points",
      SUM("Item"."weight") AS "outOf",
      COUNT("Answer"."id") AS "answered"
    FROM "Assignment"
    JOIN "Attempt" ON "Attempt"."assignmentId" = "Assignment"."id"
    JOIN "AttemptItem" ON "AttemptItem"."attemptId" = "Attempt"."id"
    JOIN "Item" ON "Item"."id" = "AttemptItem"."itemId"
    LEFT JOIN "Answer" ON "Answer"."attemptId" = "Attempt"."id" AND "Answer"."itemId" = "Item"."id"
    WHERE ${within(scope)}
      AND NOT EXISTS (
        SELECT 1 FROM "Regrade"
        WHERE "Regrade"."itemId" = "Item"."id" AND "Regrade"."deed" = 'drop' AND "Regrade"."undoneAt" IS NULL
          AND ("Regrade"."assignmentId" IS NULL OR "Regrade"."assignmentId" = "Assignment"."id")
      )
    GROUP BY "Attempt"."id"`;
  return new Map(
    rows.map(({ id, points, outOf, answered }) => [id, scoreOf(Number(points), Number(answered), Number(outOf))]),
  );
}

/** One condition for each scope: of "either, or whichever is not null" a database finds no index. */
function within(scope: Scope): Prisma.Sql {
  if ('classId' in scope) return Prisma.sql`"Assignment"."classId" = ${scope.classId}`;
  const { assignmentId, userId } = scope;
  const one = Prisma.sql`"Assignment"."id" = ${assignmentId}`;
  return userId === undefined ? one : Prisma.sql`${one} AND "Attempt"."userId" = ${userId}`;
}
