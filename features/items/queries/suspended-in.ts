import { Prisma } from '@/prisma/generated/sqlite/client';

/** Whether a correction ever suspended an item of a version, lifted since or not, as a condition of SQL: where none did, all its items are asked. */
export function suspendedIn(versionId: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`EXISTS (
    SELECT 1 FROM "Suspension" JOIN "Item" ON "Item"."id" = "Suspension"."itemId" WHERE "Item"."versionId" = ${versionId}
  )`;
}
