import { Prisma } from '@/prisma/generated/sqlite/client';

/** Whether an item of a version was ever regraded, undone since or not, as a condition of SQL: of most versions none was. */
export function regradedIn(versionId: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`EXISTS (
    SELECT 1 FROM "Item" JOIN "Regrade" ON "Regrade"."itemId" = "Item"."id" WHERE "Item"."versionId" = ${versionId}
  )`;
}
