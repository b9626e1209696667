import { db } from '@/lib/db';
import { Prisma } from '@/prisma/generated/sqlite/client';

/** How an item did. */
export type ItemStatistics = {
  /** Answers in finished attempts and practices. */
  readonly asked: number;
  /** Their mean points, 0 to 1: where an item has no parts, the share of right answers. Null when it was not asked yet. */
  readonly facility: number | null;
};

export const notAsked: ItemStatistics = { asked: 0, facility: null };

/**
 * Common table expressions that reckon, for the ids of the table `ids` ("id"), the table `told` ("itemId", "asked", "facility"). An
 * item stands for the items it was copied from as well, as long as none was edited in between: the same words were asked.
 * Facility index: Crocker and Algina, Introduction to Classical and Modern Test Theory (1986), chapter 5.
 */
export const toldTables = Prisma.sql`
  lineage ("itemId", "askedId") AS (
    SELECT "id", "id" FROM ids
    UNION
    SELECT l."itemId", o."id" FROM lineage l
    JOIN "Item" c ON c."id" = l."askedId" JOIN "Item" o ON o."id" = c."originId"
    WHERE c."editedAt" = o."editedAt" OR (c."editedAt" IS NULL AND o."editedAt" IS NULL)
  ),
  given AS (
    SELECT l."itemId", a."points" FROM lineage l
    JOIN "Answer" a ON a."itemId" = l."askedId" JOIN "Attempt" t ON t."id" = a."attemptId" WHERE t."finishedAt" IS NOT NULL
    UNION ALL
    SELECT l."itemId", p."points" FROM lineage l
    JOIN "PracticeItem" p ON p."itemId" = l."askedId" JOIN "Practice" r ON r."id" = p."practiceId"
    WHERE r."finishedAt" IS NOT NULL AND p."points" IS NOT NULL
  ),
  told AS (SELECT "itemId", COUNT(*) AS "asked", AVG("points") AS "facility" FROM given GROUP BY "itemId")`;

type Row = { readonly itemId: string; readonly asked: number | bigint; readonly facility: number };

/** By item id; items without answers are left out. The caller has asked who may see them. */
export async function statisticsOf(ids: readonly string[]): Promise<ReadonlyMap<string, ItemStatistics>> {
  if (ids.length === 0) return new Map();
  const rows = await db.$queryRaw<Row[]>`
    WITH RECURSIVE ids AS (SELECT "id" FROM "Item" WHERE "id" IN (${Prisma.join([...ids])})), ${toldTables}
    SELECT "itemId", "asked", "facility" FROM told`;
  return new Map(
    rows.map(({ itemId, asked, facility }) => [itemId, { asked: Number(asked), facility: Number(facility) }]),
  );
}
