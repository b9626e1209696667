import { type Score, scoreOf } from '@/core/grading';
import { askedOf, isAskableAt, suspended, suspendedTimes } from '@/features/items/policy/askable';
import { db } from '@/lib/db';

export type FinishedAttempt = {
  readonly id: string;
  readonly title: string;
  readonly language: 'id' | 'en';
  readonly finishedAt: Date;
  readonly score: Score;
};

export type OpenAttempt = {
  readonly id: string;
  readonly title: string;
  readonly language: 'id' | 'en';
  readonly startedAt: Date;
  readonly answered: number;
  readonly items: number;
};

const version = {
  select: {
    articleVersion: { select: { title: true, language: true } },
    _count: { select: { items: { where: { position: { not: null } } } } },
    items: suspended,
  },
} as const;

/** Newest first. They tell no points: an open attempt may still hide its verdicts. */
export async function getOpenAttempts(userId: string): Promise<readonly OpenAttempt[]> {
  const attempts = await db.attempt.findMany({
    where: { userId, finishedAt: null, assignmentId: null },
    orderBy: [{ startedAt: 'desc' }, { id: 'asc' }],
    select: { id: true, startedAt: true, version, _count: { select: { answers: true } } },
  });
  return attempts.map(({ version, _count, ...attempt }) => ({
    ...attempt,
    ...version.articleVersion,
    items: askedOf(version, attempt.startedAt),
    answered: _count.answers,
  }));
}

/** Newest first. Items not answered count. The database adds the points up: a learner of years has thousands of answers. */
export async function getFinishedAttempts(userId: string): Promise<readonly FinishedAttempt[]> {
  // In an assignment not before its keys are told.
  const where = { userId, finishedAt: { not: null }, sealed: false };
  const [attempts, sums] = await Promise.all([
    db.attempt.findMany({
      where,
      orderBy: [{ finishedAt: 'desc' }, { id: 'desc' }],
      select: {
        id: true,
        startedAt: true,
        finishedAt: true,
        assignment: { select: { title: true } },
        items: { select: { item: { select: { weight: true } } } },
        version: {
          select: {
            articleVersion: { select: { title: true, language: true } },
            items: { where: { position: { not: null } }, select: { weight: true, suspensions: suspendedTimes } },
          },
        },
      },
    }),
    sumsOf(userId),
  ]);
  return attempts.flatMap(
    ({ id, startedAt, finishedAt, assignment, items, version: { articleVersion, items: all } }) => {
      if (!finishedAt) return [];
      const { points, answered } = sums.get(id) ?? { points: 0, answered: 0 };
      const asked =
        items.length > 0 ? items.map(({ item }) => item) : all.filter((item) => isAskableAt(item, startedAt));
      const outOf = asked.reduce((sum, { weight }) => sum + weight, 0);
      return [{ id, ...articleVersion, ...assignment, finishedAt, score: scoreOf(points, answered, outOf) }];
    },
  );
}

type Sums = { readonly attemptId: string; readonly points: number | bigint; readonly answered: number | bigint };

/** Points times weights, and answers, of a learner's attempts. */
async function sumsOf(userId: string): Promise<ReadonlyMap<string, { points: number; answered: number }>> {
  const rows = await db.$queryRaw<Sums[]>`
    SELECT "Answer"."attemptId" AS "attemptId", SUM("Answer"."points" * "Item"."weight") AS "points", COUNT(*) AS "answered"
    FROM "Attempt" JOIN "Answer" ON "Answer"."attemptId" = "Attempt"."id" JOIN "Item" ON "Item"."id" = "Answer"."itemId"
    WHERE "Attempt"."userId" = ${userId} AND "Attempt"."finishedAt" IS NOT NULL
    GROUP BY "Answer"."attemptId"`;
  return new Map(
    rows.map(({ attemptId, points, answered }) => [attemptId, { points: Number(points), answered: Number(answered) }]),
  );
}
