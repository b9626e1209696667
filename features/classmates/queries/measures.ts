import { addDays, type Day, dayOf, masteredFrom, type Rating, standingOf } from '@/core/review';
import type { Transaction } from '@/lib/db';
import { timeZone } from '@/lib/time-zone';
import { Prisma } from '@/prisma/generated/sqlite/client';
import { type Measured, recentDays } from '../policy';

/**
 * What is compared of these people, by their ids; of who has no answer whose verdict was told, nothing. Answers count as they were regraded, none to dropped items
 * and none of a sealed attempt, as on the page of progress. The scope is the caller's.
 */
export async function measuresOf(
  client: Transaction,
  userIds: readonly string[],
  today: Day,
): Promise<ReadonlyMap<string, Measured>> {
  if (userIds.length === 0) return new Map();
  // One after the other: in a transaction they share a connection.
  const points = await pointsOf(client, userIds);
  const mastered = await masteredOf(client, userIds, today);
  const activeDays = await activeDaysOf(client, userIds, today);
  return new Map(
    [...points].map(([userId, { all, topics }]) => [
      userId,
      {
        accuracy: all.points / all.answers,
        mastered: mastered.get(userId) ?? 0,
        activeDays: activeDays.get(userId)?.size ?? 0,
        topics: new Map([...topics].map(([topic, own]) => [topic, own.points / own.answers])),
      },
    ]),
  );
}

type Sum = { points: number; answers: number };
type Row = Sum & { readonly userId: string; readonly articleId: string };

/** Points and answers of each person, all of them and by the topic that the newest version of the article names. */
async function pointsOf(client: Transaction, userIds: readonly string[]) {
  const rows = await client.$queryRaw<Row[]>`
    SELECT "Card"."userId" AS "userId", "Card"."articleId" AS "articleId", COUNT(*) AS "answers",
      SUM(COALESCE("Answer"."points", "Review"."points")) AS "points"
    FROM "Card" JOIN "Review" ON "Review"."cardId" = "Card"."id" AND "Review"."undoneAt" IS NULL
    LEFT JOIN "Answer" ON "Answer"."id" = "Review"."answerId"
    LEFT JOIN "Attempt" ON "Attempt"."id" = "Answer"."attemptId"
    WHERE "Card"."userId" IN (${Prisma.join([...userIds])})
      AND NOT EXISTS (
        SELECT 1 FROM "Regrade"
        WHERE "Regrade"."itemId" = "Answer"."itemId" AND "Regrade"."deed" = 'drop' AND "Regrade"."undoneAt" IS NULL
          AND ("Regrade"."assignmentId" IS NULL OR "Regrade"."assignmentId" = "Attempt"."assignmentId")
      )
    GROUP BY "Card"."userId", "Card"."articleId"`;
  const topicOf = await topicsOf(client, new Set(rows.map(({ articleId }) => articleId)));
  const people = new Map<string, { all: Sum; topics: Map<string, Sum> }>();
  for (const { userId, articleId, ...row } of rows) {
    const person = people.get(userId) ?? { all: { points: 0, answers: 0 }, topics: new Map<string, Sum>() };
    people.set(userId, person);
    const topic = topicOf.get(articleId) ?? null;
    const ofTopic = topic === null ? null : (person.topics.get(topic) ?? { points: 0, answers: 0 });
    if (topic !== null && ofTopic) person.topics.set(topic, ofTopic);
    for (const sum of ofTopic ? [person.all, ofTopic] : [person.all]) {
      sum.points += Number(row.points);
      sum.answers += Number(row.answers);
    }
  }
  return people;
}

async function topicsOf(client: Transaction, articleIds: ReadonlySet<string>) {
  const versions = await client.articleVersion.findMany({
    where: { articleId: { in: [...articleIds] } },
    orderBy: { number: 'asc' },
    select: { articleId: true, topic: true },
  });
  return new Map(versions.map(({ articleId, topic }) => [articleId, topic]));
}

type Card = {
  readonly userId: string;
  readonly stability: number;
  readonly reviewedOn: Day;
  readonly rating: Rating | null;
};

/** How many facts each person has mastered on that day. */
async function masteredOf(client: Transaction, userIds: readonly string[], today: Day) {
  const cards = await client.$queryRaw<Card[]>`
    SELECT "userId", "stability", "reviewedOn", (
      SELECT CAST("rating" AS TEXT) FROM "Review" WHERE "Review"."cardId" = "Card"."id" AND "Review"."undoneAt" IS NULL
      ORDER BY "day" DESC, "reviewedAt" DESC, "id" DESC LIMIT 1
    ) AS "rating"
    FROM "Card" WHERE "userId" IN (${Prisma.join([...userIds])}) AND "stability" >= ${masteredFrom}`;
  const counts = new Map<string, number>();
  for (const { userId, rating, ...memory } of cards)
    if (rating !== null && standingOf(memory, today, rating) === 'mastered')
      counts.set(userId, (counts.get(userId) ?? 0) + 1);
  return counts;
}

/** The recent days on which each person gave an answer: when it was given, though its verdict came later. */
async function activeDaysOf(client: Transaction, userIds: readonly string[], today: Day) {
  const from = addDays(today, 1 - recentDays);
  const atOnce = await client.$queryRaw<{ readonly userId: string; readonly day: Day }[]>`
    SELECT DISTINCT "Card"."userId" AS "userId", "Review"."day" AS "day"
    FROM "Card" JOIN "Review" ON "Review"."cardId" = "Card"."id" AND "Review"."undoneAt" IS NULL
    LEFT JOIN "Answer" ON "Answer"."id" = "Review"."answerId"
    LEFT JOIN "Attempt" ON "Attempt"."id" = "Answer"."attemptId"
    WHERE "Card"."userId" IN (${Prisma.join([...userIds])}) AND "Review"."day" >= ${from}
      AND ("Attempt"."id" IS NULL OR "Attempt"."feedback" <> 'end')`;
  const late = await client.answer.findMany({
    where: {
      attempt: { userId: { in: [...userIds] }, feedback: 'end', finishedAt: { not: null }, sealed: false },
      // A day begins up to 14 hours before that of UTC.
      answeredAt: { gte: new Date(`${addDays(from, -1)}T00:00:00Z`) },
    },
    select: { answeredAt: true, attempt: { select: { userId: true } } },
  });
  const given = late.map(({ answeredAt, attempt }) => ({ ...attempt, day: dayOf(answeredAt, timeZone()) }));
  const days = new Map<string, Set<Day>>();
  for (const { userId, day } of [...atOnce, ...given])
    if (day >= from) days.set(userId, (days.get(userId) ?? new Set()).add(day));
  return days;
}
