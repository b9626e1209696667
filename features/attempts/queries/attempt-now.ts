import type { Given } from '@/features/items/queries/proof';
import { suspendedIn } from '@/features/items/queries/suspended-in';
import { notedIn } from '@/features/regrades/queries/notes';
import { db } from '@/lib/db';
import { dateOf, type StoredMoment } from '@/lib/stored-moment';
import { Prisma } from '@/prisma/generated/sqlite/client';

/** What of an attempt changes while it runs. */
export type AttemptNow = {
  readonly finishedAt: Date | null;
  readonly readAt: Date | null;
  /** What was answered so far, by the id of the item. */
  readonly given: ReadonlyMap<string, Given>;
  /** Whether an item of its version was ever suspended, so that it may ask fewer than its version has. */
  readonly suspends: boolean;
  /** Whether they reported an item of its version. */
  readonly reported: boolean;
  /** Whether `notesOn` has anything to tell of it. */
  readonly noted: boolean;
};

type Row = {
  readonly finishedAt: StoredMoment | null;
  readonly readAt: StoredMoment | null;
  readonly itemId: string | null;
  readonly response: string | null;
  readonly correct: boolean | number | bigint | null;
  readonly points: number | null;
  readonly suspends: boolean | number | bigint;
  readonly reported: boolean | number | bigint;
  readonly noted: boolean | number | bigint;
};

/** All of it by one statement, as every page of an attempt asks for it. Null when it is not theirs. */
export async function readAttemptNow(userId: string, attemptId: string): Promise<AttemptNow | null> {
  const rows = await db.$queryRaw<Row[]>`
    SELECT "Attempt"."finishedAt" AS "finishedAt", "Attempt"."readAt" AS "readAt",
      "Answer"."itemId" AS "itemId", "Answer"."response" AS "response", "Answer"."correct" AS "correct", "Answer"."points" AS "points",
      ${suspendedIn(Prisma.sql`"Attempt"."versionId"`)} AS "suspends",
      EXISTS (
        SELECT 1 FROM "Flag" JOIN "Item" ON "Item"."id" = "Flag"."itemId"
        WHERE "Flag"."userId" = ${userId} AND "Item"."versionId" = "Attempt"."versionId"
      ) AS "reported",
      ${notedIn} AS "noted"
    FROM "Attempt" LEFT JOIN "Answer" ON "Answer"."attemptId" = "Attempt"."id"
    WHERE "Attempt"."id" = ${attemptId} AND "Attempt"."userId" = ${userId}`;
  const [first] = rows;
  if (!first) return null;
  return {
    finishedAt: dateOf(first.finishedAt),
    readAt: dateOf(first.readAt),
    given: new Map(
      rows.flatMap(({ itemId, response, correct, points }) =>
        itemId === null || response === null
          ? []
          : [[itemId, { response, correct: Boolean(correct), points: points ?? 0 }]],
      ),
    ),
    suspends: Boolean(first.suspends),
    reported: Boolean(first.reported),
    noted: Boolean(first.noted),
  };
}
