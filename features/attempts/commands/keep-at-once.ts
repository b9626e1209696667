import { randomUUID } from 'node:crypto';
import { grade } from '@/core/grading';
import { getAskedVersion } from '@/features/items/queries/asked-version';
import { getKeyedItem } from '@/features/items/queries/keyed-item';
import { suspendedIn } from '@/features/items/queries/suspended-in';
import type { Claim } from '@/lib/claim';
import { db } from '@/lib/db';
import { provider } from '@/lib/env';
import type { Owner } from '@/lib/viewer';
import { Prisma } from '@/prisma/generated/sqlite/client';
import { getAttemptTerms } from '../queries/attempt-terms';
import type { AnswerInput } from '../schema';
import type { KeptAnswer } from './keep-answer';

/**
 * Keeps an answer by one statement, which is its own transaction: that of an attempt of one's own accord with feedback at the end, which is what most answers are. What is asked and its key stand in memory;
 * all that may have changed since is asked by the statement itself. Null where it kept nothing, whatever the reason: `keepAnswer` then looks at each of them in turn, and tells which it was.
 * @throws AppError `not-found` when there is no such attempt.
 */
export async function keepAtOnce(by: Owner | Claim, input: AnswerInput, now: Date): Promise<KeptAnswer | null> {
  const { attemptId, number, response } = input;
  const { versionId, feedback, assignmentId } = await getAttemptTerms(db, attemptId);
  if (feedback !== 'end' || assignmentId !== null) return null;
  const { itemIds } = await getAskedVersion(db, versionId);
  const itemId = itemIds[number - 1];
  if (itemId === undefined) return null;
  const verdict = grade((await getKeyedItem(db, itemId)).gradable, response);
  if (verdict.kind === 'unreadable') return null;
  const { correct, points } = verdict;
  const kept = await db.$executeRaw`
    INSERT INTO "Answer" ("id", "attemptId", "itemId", "response", "correct", "points", "answeredAt")
    SELECT ${randomUUID()}, "Attempt"."id", ${itemId}, ${response}, ${correct}, ${points}, ${now} FROM "Attempt"
    WHERE ${isOpen(by, attemptId, now)} AND ${isAsItWas(versionId, itemId)} ${held(attemptId)}
    ON CONFLICT ("attemptId", "itemId") DO UPDATE SET "response" = excluded."response", "correct" = excluded."correct",
      "points" = excluded."points", "answeredAt" = excluded."answeredAt", "gradedCorrect" = NULL, "gradedPoints" = NULL
    WHERE "Answer"."answeredAt" < excluded."answeredAt"`;
  return kept > 0 ? { feedback, last: number === itemIds.length } : null;
}

/** Theirs, not handed in, and what is answered now is not answered before the article was read and sent after it. */
function isOpen({ userId }: Owner | Claim, attemptId: string, now: Date): Prisma.Sql {
  return Prisma.sql`"Attempt"."id" = ${attemptId} AND "Attempt"."userId" = (${userId}) AND "Attempt"."finishedAt" IS NULL
    AND ("Attempt"."readAt" IS NULL OR "Attempt"."readAt" <= ${now})`;
}

/** All items of the version are asked, in its order, and what the key gives is what counts. */
function isAsItWas(versionId: string, itemId: string): Prisma.Sql {
  return Prisma.sql`NOT ${suspendedIn(Prisma.sql`${versionId}`)}
    AND NOT EXISTS (SELECT 1 FROM "Regrade" WHERE "Regrade"."itemId" = ${itemId} AND "Regrade"."undoneAt" IS NULL)`;
}

/**
 * Locks the attempt as `holdAttempt` does. A statement of PostgreSQL sees what was there when it began: one that waited for a regrade or for an end
 * would see neither. Whoever holds an attempt writes its row, so the row that is locked must be the one that was seen. SQLite has one writer at a time.
 */
function held(attemptId: string): Prisma.Sql {
  if (provider() === 'sqlite') return Prisma.empty;
  return Prisma.sql`AND "Attempt"."xmin" = (SELECT "seen"."xmin" FROM "Attempt" AS "seen" WHERE "seen"."id" = ${attemptId})
    FOR NO KEY UPDATE OF "Attempt"`;
}
