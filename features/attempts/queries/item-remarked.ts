import { db } from '@/lib/db';
import { Prisma } from '@/prisma/generated/sqlite/client';

/** Whether a page of these items tells what its reader reported of one, or that a correction touched it. Most have neither, and one statement finds that. */
export async function isRemarked(userId: string, itemIds: readonly string[]): Promise<boolean> {
  const among = Prisma.join([...itemIds]);
  const rows = await db.$queryRaw<unknown[]>`
    SELECT 1 AS "found" FROM "Flag" WHERE "itemId" IN (${among}) AND "userId" = ${userId}
    UNION ALL SELECT 1 FROM "Suspension" WHERE "itemId" IN (${among}) AND "liftedAt" IS NULL`;
  return rows.length > 0;
}
