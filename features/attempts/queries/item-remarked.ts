import { db } from '@/lib/db';

/** Whether the page of an item tells what its reader reported of it, or that a correction touched it. Most have neither, and one statement finds that. */
export async function isRemarked(userId: string, itemId: string): Promise<boolean> {
  const rows = await db.$queryRaw<unknown[]>`
    SELECT 1 AS "found" FROM "Flag" WHERE "itemId" = ${itemId} AND "userId" = ${userId}
    UNION ALL SELECT 1 FROM "Suspension" WHERE "itemId" = ${itemId} AND "liftedAt" IS NULL`;
  return rows.length > 0;
}
