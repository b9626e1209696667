import { type Score, scoreOf } from '@/core/grading';
import { db } from '@/lib/db';

export type FinishedAttempt = {
  readonly id: string;
  readonly title: string;
  readonly language: 'id' | 'en';
  readonly finishedAt: Date;
  readonly score: Score;
};

/** Newest first. Items not answered count. The database adds up: a learner of years has thousands of answers. */
export async function getFinishedAttempts(userId: string): Promise<readonly FinishedAttempt[]> {
  // In an assignment not before its keys are told.
  const where = { userId, finishedAt: { not: null }, sealed: false };
  const [attempts, answered, drawn, placed] = await Promise.all([
    db.attempt.findMany({
      where,
      orderBy: [{ finishedAt: 'desc' }, { id: 'desc' }],
      select: {
        id: true,
        finishedAt: true,
        assignment: { select: { title: true } },
        version: { select: { articleVersion: { select: { title: true, language: true } } } },
      },
    }),
    answersOf(userId),
    drawnWeights(userId),
    placedWeights(userId),
  ]);
  return attempts.flatMap(({ id, finishedAt, assignment, version: { articleVersion } }) => {
    if (!finishedAt) return [];
    const { weight: points, items } = answered.get(id) ?? none;
    const outOf = (drawn.get(id) ?? placed.get(id) ?? none).weight;
    return [{ id, ...articleVersion, ...assignment, finishedAt, score: scoreOf(points, items, outOf) }];
  });
}

type Sum = { readonly weight: number; readonly items: number };
type Row = { readonly id: string; readonly weight: number | bigint; readonly items: number | bigint };

const none: Sum = { weight: 0, items: 0 };

/** Points times weights, and how many answers, by the attempt. */
async function answersOf(userId: string): Promise<ReadonlyMap<string, Sum>> {
  return byId(
    await db.$queryRaw<Row[]>`
    SELECT "Attempt"."id", SUM("Answer"."points" * "Item"."weight") AS "weight", COUNT(*) AS "items"
    FROM "Attempt" JOIN "Answer" ON "Answer"."attemptId" = "Attempt"."id" JOIN "Item" ON "Item"."id" = "Answer"."itemId"
    WHERE "Attempt"."userId" = ${userId} AND "Attempt"."finishedAt" IS NOT NULL
    GROUP BY "Attempt"."id"`,
  );
}

/** Weights of the items that an attempt at an assignment drew. */
async function drawnWeights(userId: string): Promise<ReadonlyMap<string, Sum>> {
  return byId(
    await db.$queryRaw<Row[]>`
    SELECT "Attempt"."id", SUM("Item"."weight") AS "weight", COUNT(*) AS "items"
    FROM "Attempt" JOIN "AttemptItem" ON "AttemptItem"."attemptId" = "Attempt"."id" JOIN "Item" ON "Item"."id" = "AttemptItem"."itemId"
    WHERE "Attempt"."userId" = ${userId} AND "Attempt"."finishedAt" IS NOT NULL
    GROUP BY "Attempt"."id"`,
  );
}

/** Weights of the placed items of the version, but for those that were not askable (`isAskableAt`) when the attempt began. */
async function placedWeights(userId: string): Promise<ReadonlyMap<string, Sum>> {
  return byId(
    await db.$queryRaw<Row[]>`
    SELECT "Attempt"."id", SUM("Item"."weight") AS "weight", COUNT(*) AS "items"
    FROM "Attempt" JOIN "Item" ON "Item"."versionId" = "Attempt"."versionId"
    WHERE "Attempt"."userId" = ${userId} AND "Attempt"."finishedAt" IS NOT NULL AND "Item"."position" IS NOT NULL
      AND NOT EXISTS (
        SELECT 1 FROM "Suspension"
        WHERE "Suspension"."itemId" = "Item"."id" AND "Suspension"."since" <= "Attempt"."startedAt"
          AND ("Suspension"."liftedAt" IS NULL OR "Suspension"."liftedAt" > "Attempt"."startedAt"))
    GROUP BY "Attempt"."id"`,
  );
}

function byId(rows: readonly Row[]): ReadonlyMap<string, Sum> {
  return new Map(rows.map(({ id, weight, items }) => [id, { weight: Number(weight), items: Number(items) }]));
}
