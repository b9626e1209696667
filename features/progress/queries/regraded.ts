import { db } from '@/lib/db';
import type { Regraded } from '../policy/told';

type Row = { readonly id: string; readonly points: number; readonly dropped: number | bigint };

/** The answers of a learner that count otherwise than the key gave them, or not at all: their items were regraded. Few ever are. */
export async function getRegraded(userId: string): Promise<Regraded> {
  const rows = await db.$queryRaw<Row[]>`
    SELECT "Answer"."id" AS "id", "Answer"."points" AS "points",
      MAX(CASE WHEN "Regrade"."deed" = 'drop' THEN 1 ELSE 0 END) AS "dropped"
    FROM "Attempt"
    JOIN "Answer" ON "Answer"."attemptId" = "Attempt"."id"
    JOIN "Regrade" ON "Regrade"."itemId" = "Answer"."itemId" AND "Regrade"."undoneAt" IS NULL
      AND ("Regrade"."assignmentId" IS NULL OR "Regrade"."assignmentId" = "Attempt"."assignmentId")
    WHERE "Attempt"."userId" = ${userId}
    GROUP BY "Answer"."id", "Answer"."points"`;
  return new Map(rows.map(({ id, points, dropped }) => [id, Number(dropped) === 1 ? 'dropped' : points]));
}
