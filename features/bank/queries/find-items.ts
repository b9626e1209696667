import { newestInLibrary } from '@/features/articles/queries/library';
import { cutOffs, type Level, wordsOf } from '@/features/articles/queries/library-filter';
import { db } from '@/lib/db';
import { Prisma } from '@/prisma/generated/sqlite/client';
import type { BankFilter, Order } from './bank-filter';
import { toldTables } from './statistics';

/**
 * The items of the bank of a teacher: those of their quizzes that no later version of the same quiz has copied, and those of the quizzes
 * that the library shows; placed, neither rejected nor suspended by a correction.
 */
const banked = (ownerId: string) => Prisma.sql`
  SELECT i."id", i."kind", i."difficulty", i."position", i."searchText", v."createdAt", q."ownerId", q."articleId", w."topic",
    CAST(w."language" AS TEXT) AS "language"
  FROM "Item" i
  JOIN "QuizVersion" v ON v."id" = i."versionId"
  JOIN "Quiz" q ON q."id" = v."quizId"
  JOIN "ArticleVersion" w ON w."id" = v."articleVersionId"
  WHERE i."position" IS NOT NULL
    AND NOT EXISTS (SELECT 1 FROM "Suspension" s WHERE s."itemId" = i."id" AND s."liftedAt" IS NULL)
    AND NOT EXISTS (SELECT 1 FROM "Decision" d WHERE d."itemId" = i."id" AND d."verdict" = 'rejected')
    AND (
      (q."ownerId" = ${ownerId} AND NOT EXISTS (
        SELECT 1 FROM "Item" c JOIN "QuizVersion" n ON n."id" = c."versionId" WHERE c."originId" = i."id" AND n."quizId" = v."quizId"))
      OR v."id" IN (SELECT "versionId" FROM (${newestInLibrary}) l)
    )`;

/** The bank with what was told of each item, narrowed; ready for a `SELECT … FROM found`. */
function found(ownerId: string, filter: BankFilter): Prisma.Sql {
  const narrowed = Prisma.sql`SELECT * FROM (${banked(ownerId)}) b WHERE ${conditionOf(ownerId, filter)}`;
  if (!needsStatistics(filter))
    return Prisma.sql`WITH found AS (SELECT *, 0 AS "asked", 0 AS "facility" FROM (${narrowed}) n)`;
  return Prisma.sql`WITH RECURSIVE ids AS (${narrowed}), ${toldTables},
    found AS (SELECT n.*, COALESCE(t."asked", 0) AS "asked", t."facility" FROM ids n LEFT JOIN told t ON t."itemId" = n."id"
      WHERE ${toldCondition(filter)})`;
}

function needsStatistics({ asked, from, to, order }: BankFilter): boolean {
  return asked !== null || from !== null || to !== null || order === 'most-missed' || order === 'least-missed';
}

type Found = { readonly id: string };

/** The ids of one page, in order. */
export async function findIds(
  ownerId: string,
  filter: BankFilter,
  skip: number,
  take: number,
): Promise<readonly string[]> {
  const rows = await db.$queryRaw<Found[]>`
    ${found(ownerId, filter)} SELECT "id" FROM found ORDER BY ${inOrder[filter.order]}, "createdAt" DESC, "articleId", "position", "id"
    LIMIT ${take} OFFSET ${skip}`;
  return rows.map(({ id }) => id);
}

/** Their order does not matter, so nothing is reckoned for it. */
export async function countFound(ownerId: string, filter: BankFilter): Promise<number> {
  const [row] = await db.$queryRaw<{ count: number | bigint }[]>`
    ${found(ownerId, { ...filter, order: 'newest' })} SELECT COUNT(*) AS "count" FROM found`;
  return Number(row?.count ?? 0);
}

/** Every topic of the bank and its items, for the filter. */
export async function countTopics(
  ownerId: string,
): Promise<readonly { readonly topic: string; readonly count: number }[]> {
  const rows = await db.$queryRaw<{ topic: string; count: number | bigint }[]>`
    SELECT "topic", COUNT(*) AS "count" FROM (${banked(ownerId)}) b WHERE "topic" IS NOT NULL GROUP BY "topic" ORDER BY "topic"`;
  return rows.map(({ topic, count }) => ({ topic, count: Number(count) }));
}

/** How many items of the bank carry each of its owner's tags, by tag id. */
export async function countTagged(ownerId: string): Promise<ReadonlyMap<string, number>> {
  const rows = await db.$queryRaw<{ tagId: string; count: number | bigint }[]>`
    SELECT x."tagId", COUNT(*) AS "count" FROM (${banked(ownerId)}) b
    JOIN "ItemTag" x ON x."itemId" = b."id" JOIN "Tag" t ON t."id" = x."tagId"
    WHERE t."ownerId" = ${ownerId} GROUP BY x."tagId"`;
  return new Map(rows.map(({ tagId, count }) => [tagId, Number(count)]));
}

const inOrder: Readonly<Record<Order, Prisma.Sql>> = {
  newest: Prisma.sql`"createdAt" DESC`,
  easiest: Prisma.sql`"difficulty"`,
  hardest: Prisma.sql`"difficulty" DESC`,
  // What was never asked comes last either way.
  'most-missed': Prisma.sql`COALESCE("facility", 2)`,
  'least-missed': Prisma.sql`COALESCE("facility", -1) DESC`,
};

/** Each word stands in the stem, the key, the fact, the article's title or one of the owner's tags; the rest as chosen. */
function conditionOf(
  ownerId: string,
  { words, topic, kind, level, language, source, tag, article }: BankFilter,
): Prisma.Sql {
  const all = [
    Prisma.sql`1 = 1`,
    ...wordsOf(words).map(
      (word) => Prisma.sql`("searchText" LIKE ${`%${word}%`} OR EXISTS (
        SELECT 1 FROM "ItemTag" x JOIN "Tag" t ON t."id" = x."tagId"
        WHERE x."itemId" = b."id" AND t."ownerId" = ${ownerId} AND t."handle" LIKE ${`%${word}%`}))`,
    ),
    ...(topic === '' ? [] : [Prisma.sql`"topic" = ${topic}`]),
    ...(kind === '' ? [] : [Prisma.sql`"kind" = ${kind}`]),
    ...(language === '' ? [] : [Prisma.sql`"language" = ${language}`]),
    ...(article === '' ? [] : [Prisma.sql`"articleId" = ${article}`]),
    ...(source === ''
      ? []
      : [source === 'own' ? Prisma.sql`b."ownerId" = ${ownerId}` : Prisma.sql`b."ownerId" IS NULL`]),
    ...(level === '' ? [] : [isOfLevel[level]]),
    ...(tag === ''
      ? []
      : [
          Prisma.sql`EXISTS (SELECT 1 FROM "ItemTag" x JOIN "Tag" t ON t."id" = x."tagId"
            WHERE x."itemId" = b."id" AND t."ownerId" = ${ownerId} AND t."id" = ${tag})`,
        ]),
  ];
  return Prisma.join(all, ' AND ');
}

/** As `levelOf` tells them. */
const isOfLevel: Readonly<Record<Level, Prisma.Sql>> = {
  easy: Prisma.sql`"difficulty" < ${cutOffs.medium}`,
  medium: Prisma.sql`"difficulty" >= ${cutOffs.medium} AND "difficulty" < ${cutOffs.hard}`,
  hard: Prisma.sql`"difficulty" >= ${cutOffs.hard}`,
};

/** Per cents as shown: rounded to whole ones. What was never asked has no facility and is in no range. */
function toldCondition({ asked, from, to }: BankFilter): Prisma.Sql {
  const all = [
    Prisma.sql`1 = 1`,
    ...(asked === null ? [] : [Prisma.sql`t."asked" >= ${asked}`]),
    ...(from === null ? [] : [Prisma.sql`t."facility" >= ${(from - 0.5) / 100}`]),
    ...(to === null ? [] : [Prisma.sql`t."facility" < ${(to + 0.5) / 100}`]),
  ];
  return Prisma.join(all, ' AND ');
}
