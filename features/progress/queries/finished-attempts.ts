import { type Score, scoreOf } from '@/core/grading';
import { db } from '@/lib/db';
import type { StoredMoment } from '@/lib/stored-moment';

export type FinishedAttempt = {
  readonly id: string;
  readonly title: string;
  readonly language: 'id' | 'en';
  readonly finishedAt: Date;
  readonly score: Score;
};

/** Newest first; in an assignment not before its keys are told. Items not answered count. The database adds up: a learner of years has thousands of answers. */
export async function getFinishedAttempts(userId: string): Promise<readonly FinishedAttempt[]> {
  const [attempts, scores] = await Promise.all([attemptsOf(userId), scoresOfOwn(userId)]);
  return attempts.map(({ finishedAt, ...attempt }) => ({
    ...attempt,
    finishedAt: new Date(finishedAt),
    score: scores.get(attempt.id) ?? scoreOf(0, 0, 0),
  }));
}

type AttemptRow = Pick<FinishedAttempt, 'id' | 'title' | 'language'> & { readonly finishedAt: StoredMoment };

/** One statement: rows of hundreds of attempts that the client joins cost more than all else about them. */
function attemptsOf(userId: string): Promise<AttemptRow[]> {
  return db.$queryRaw<AttemptRow[]>`
    SELECT "Attempt"."id" AS "id", "Attempt"."finishedAt" AS "finishedAt",
      COALESCE("Assignment"."title", "ArticleVersion"."title") AS "title",
      CAST("ArticleVersion"."language" AS TEXT) AS "language"
    FROM "Attempt"
    JOIN "QuizVersion" ON "QuizVersion"."id" = "Attempt"."versionId"
    JOIN "ArticleVersion" ON "ArticleVersion"."id" = "QuizVersion"."articleVersionId"
    LEFT JOIN "Assignment" ON "Assignment"."id" = "Attempt"."assignmentId"
    WHERE "Attempt"."userId" = ${userId} AND "Attempt"."finishedAt" IS NOT NULL AND NOT "Attempt"."sealed"
    ORDER BY "Attempt"."finishedAt" DESC, "Attempt"."id" DESC`;
}

type Row = {
  readonly attemptId: string;
  readonly points: number | bigint;
  readonly answered: number | bigint;
  readonly outOf: number | bigint;
};

/**
 * The scores of a learner's finished attempts, by weight and as regraded: an item that was dropped counts for nobody, one that gives its points to
 * everyone also where it was left empty. What an attempt asks are its own items, else those of its version that were askable (`isAskableAt`) when it began.
 */
async function scoresOfOwn(userId: string): Promise<ReadonlyMap<string, Score>> {
  const rows = await db.$queryRaw<Row[]>`
    WITH "asked" AS (
      SELECT "Attempt"."id" AS "attemptId", "Attempt"."assignmentId" AS "assignmentId", "AttemptItem"."itemId" AS "itemId"
      FROM "Attempt" JOIN "AttemptItem" ON "AttemptItem"."attemptId" = "Attempt"."id"
      WHERE "Attempt"."userId" = ${userId} AND "Attempt"."finishedAt" IS NOT NULL
      UNION ALL
      SELECT "Attempt"."id", "Attempt"."assignmentId", "Item"."id"
      FROM "Attempt" JOIN "Item" ON "Item"."versionId" = "Attempt"."versionId" AND "Item"."position" IS NOT NULL
      WHERE "Attempt"."userId" = ${userId} AND "Attempt"."finishedAt" IS NOT NULL
        AND NOT EXISTS (SELECT 1 FROM "AttemptItem" WHERE "AttemptItem"."attemptId" = "Attempt"."id")
        AND NOT EXISTS (
          SELECT 1 FROM "Suspension"
          WHERE "Suspension"."itemId" = "Item"."id" AND "Suspension"."since" <= "Attempt"."startedAt"
            AND ("Suspension"."liftedAt" IS NULL OR "Suspension"."liftedAt" > "Attempt"."startedAt")
        )
    ), "whole" AS (
      SELECT "itemId", "assignmentId", "deed" FROM "Regrade" WHERE "undoneAt" IS NULL AND "deed" IN ('drop', 'full')
    )
    SELECT "asked"."attemptId" AS "attemptId",
      SUM(COALESCE("Answer"."points", CASE WHEN EXISTS (
        SELECT 1 FROM "whole" WHERE "whole"."itemId" = "asked"."itemId" AND "whole"."deed" = 'full'
          AND ("whole"."assignmentId" IS NULL OR "whole"."assignmentId" = "asked"."assignmentId")
      ) THEN 1 ELSE 0 END) * "Item"."weight") AS "points",
      COUNT("Answer"."id") AS "answered",
      SUM("Item"."weight") AS "outOf"
    FROM "asked" JOIN "Item" ON "Item"."id" = "asked"."itemId"
    LEFT JOIN "Answer" ON "Answer"."attemptId" = "asked"."attemptId" AND "Answer"."itemId" = "asked"."itemId"
    WHERE NOT EXISTS (
      SELECT 1 FROM "whole" WHERE "whole"."itemId" = "asked"."itemId" AND "whole"."deed" = 'drop'
        AND ("whole"."assignmentId" IS NULL OR "whole"."assignmentId" = "asked"."assignmentId")
    )
    GROUP BY "asked"."attemptId"`;
  return new Map(
    rows.map(({ attemptId, points, answered, outOf }) => [
      attemptId,
      scoreOf(Number(points), Number(answered), Number(outOf)),
    ]),
  );
}
