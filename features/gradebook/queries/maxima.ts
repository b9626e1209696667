import { db } from '@/lib/db';

type Row = { readonly id: string; readonly outOf: number | bigint | null };

/** The points there are in each assignment of a class, by its id: the weights of its items but for those that were dropped or are not `askable`. The scope is the caller's. */
export async function maximaOf(classId: string): Promise<ReadonlyMap<string, number>> {
  const rows = await db.$queryRaw<Row[]>`
    SELECT "Assignment"."id" AS "id", SUM("Item"."weight") AS "outOf"
    FROM "Assignment"
    JOIN "Item" ON "Item"."versionId" = "Assignment"."versionId" AND "Item"."position" IS NOT NULL
    WHERE "Assignment"."classId" = ${classId}
      AND NOT EXISTS (
        SELECT 1 FROM "Suspension" WHERE "Suspension"."itemId" = "Item"."id" AND "Suspension"."liftedAt" IS NULL
      )
      AND NOT EXISTS (
        SELECT 1 FROM "Regrade"
        WHERE "Regrade"."itemId" = "Item"."id" AND "Regrade"."deed" = 'drop' AND "Regrade"."undoneAt" IS NULL
          AND ("Regrade"."assignmentId" IS NULL OR "Regrade"."assignmentId" = "Assignment"."id")
      )
    GROUP BY "Assignment"."id"`;
  return new Map(rows.map(({ id, outOf }) => [id, Number(outOf ?? 0)]));
}
