import { type Score, scoreOf } from '@/core/grading';
import { askedOf, isAskableAt, suspended, suspendedTimes } from '@/features/items/policy/askable';
import { countedItem, outOfItems } from '@/features/items/policy/counted';
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

/** Newest first. Items not answered count, those that were dropped do not. The database adds the points up: a learner of years has thousands of answers. */
export async function getFinishedAttempts(userId: string): Promise<readonly FinishedAttempt[]> {
  // In an assignment not before its keys are told.
  const where = { userId, finishedAt: { not: null }, sealed: false };
  const [attempts, sums, answered] = await Promise.all([
    db.attempt.findMany({
      where,
      orderBy: [{ finishedAt: 'desc' }, { id: 'desc' }],
      select: {
        id: true,
        startedAt: true,
        finishedAt: true,
        assignmentId: true,
        assignment: { select: { title: true } },
        items: { select: { item: { select: countedItem } } },
        version: {
          select: {
            articleVersion: { select: { title: true, language: true } },
            items: { where: { position: { not: null } }, select: { ...countedItem, suspensions: suspendedTimes } },
          },
        },
      },
    }),
    sumsOf(userId),
    answeredInFull(userId),
  ]);
  return attempts.flatMap(
    ({ id, startedAt, finishedAt, assignmentId, assignment, items, version: { articleVersion, items: all } }) => {
      if (!finishedAt) return [];
      const sum = sums.get(id) ?? { points: 0, answered: 0 };
      const asked =
        items.length > 0 ? items.map(({ item }) => item) : all.filter((item) => isAskableAt(item, startedAt));
      const isAnswered = (itemId: string) => answered.has(placeOf(id, itemId));
      const { outOf, given } = outOfItems(asked, { assignmentId, isAnswered });
      return [
        { id, ...articleVersion, ...assignment, finishedAt, score: scoreOf(sum.points + given, sum.answered, outOf) },
      ];
    },
  );
}

type Sums = { readonly attemptId: string; readonly points: number | bigint; readonly answered: number | bigint };

/** Points times weights, and answers, of a learner's attempts; without those to items that were dropped. */
async function sumsOf(userId: string): Promise<ReadonlyMap<string, { points: number; answered: number }>> {
  const rows = await db.$queryRaw<Sums[]>`
    SELECT "Answer"."attemptId" AS "attemptId", SUM("Answer"."points" * "Item"."weight") AS "points", COUNT(*) AS "answered"
    FROM "Attempt" JOIN "Answer" ON "Answer"."attemptId" = "Attempt"."id" JOIN "Item" ON "Item"."id" = "Answer"."itemId"
    WHERE "Attempt"."userId" = ${userId} AND "Attempt"."finishedAt" IS NOT NULL
      AND NOT EXISTS (
        SELECT 1 FROM "Regrade"
        WHERE "Regrade"."itemId" = "Item"."id" AND "Regrade"."deed" = 'drop' AND "Regrade"."undoneAt" IS NULL
          AND ("Regrade"."assignmentId" IS NULL OR "Regrade"."assignmentId" = "Attempt"."assignmentId")
      )
    GROUP BY "Answer"."attemptId"`;
  return new Map(
    rows.map(({ attemptId, points, answered }) => [attemptId, { points: Number(points), answered: Number(answered) }]),
  );
}

const placeOf = (attemptId: string, itemId: string) => `${attemptId} ${itemId}`;

/** Which of the items that give their points to everyone a learner has answered, in which attempt: the others have them too. */
async function answeredInFull(userId: string): Promise<ReadonlySet<string>> {
  const answers = await db.answer.findMany({
    where: { attempt: { userId }, item: { regrades: { some: { deed: 'full', undoneAt: null } } } },
    select: { attemptId: true, itemId: true },
  });
  return new Set(answers.map(({ attemptId, itemId }) => placeOf(attemptId, itemId)));
}
